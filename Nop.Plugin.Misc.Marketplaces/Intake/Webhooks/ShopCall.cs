using System.Net;
using System.Text;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

/// <summary>
/// Calls the shop at the URL of its store, as a marketplace would: the webhook's own address, without its token. It goes nowhere else, follows nothing,
/// and looks at the first few bytes of the answer alone.
/// </summary>
public sealed class ShopCall(HttpClient client, TimeProvider time)
{
    private const int LongestSeconds = 10;
    private const int MostBytes = 64;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(LongestSeconds);

    /// <returns>Null when this plugin has answered; else why it has not.</returns>
    /// <exception cref="OperationCanceledException">Only when the caller's own token was cancelled.</exception>
    public async Task<OwnerText?> RunAsync(string? storeUrl, string marketplace, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate($"{storeUrl?.TrimEnd('/')}/marketplaces/{marketplace}/webhook/-", UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
            return new(ShopCallTexts.NoAddress);

        using var limit = new CancellationTokenSource(_longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await JudgeAsync(url, response, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(ShopCallTexts.TooSlow, url.Host, LongestSeconds);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(KeyOf(ConnectionFaults.Of(exception)), url.Host);
        }
    }

    private static async Task<OwnerText?> JudgeAsync(Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Headers.Location is { } location && (int)response.StatusCode is >= 300 and < 400)
            return new(ShopCallTexts.LeadsOn, url.Host, new Uri(url, location).GetLeftPart(UriPartial.Authority));

        var isOurs = response.StatusCode == HttpStatusCode.MethodNotAllowed && await BeginningAsync(response, cancellationToken) == MarketplacesWebhookController.OnlyPost;
        return isOurs ? null : new(ShopCallTexts.SomebodyElse, url.Host, (int)response.StatusCode);
    }

    private static async Task<string?> BeginningAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await BoundedBody.ReadAsync(stream, MostBytes, cancellationToken) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static string KeyOf(ConnectionFault fault) => fault switch
    {
        ConnectionFault.NoSuchHost => ShopCallTexts.NoSuchHost,
        ConnectionFault.Refused => ShopCallTexts.Refused,
        ConnectionFault.Insecure => ShopCallTexts.Insecure,
        ConnectionFault.BrokenOff => ShopCallTexts.BrokenOff,
        _ => ShopCallTexts.Unreachable,
    };
}
