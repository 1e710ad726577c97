using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>
/// The way to the files that a marketplace links to. No secret goes there, whoever it is; nothing is asked twice by itself, because reading some of them
/// changes something; and the addresses are shown by their host alone, because whoever knows the rest may read the file.
/// </summary>
public sealed class MarketplaceFiles(HttpClient client, CallRates rates, MarketplacesSettings settings, TimeProvider time)
{
    public const int MostBytes = 5 * 1024 * 1024;

    private const int MostRedirects = 3;

    /// <exception cref="MarketplaceApiException">The address is not allowed, nothing came, or something that is no PDF.</exception>
    /// <exception cref="OperationCanceledException">Only when the caller's own token was cancelled.</exception>
    internal async Task<byte[]> GetPdfAsync(string address, FileHosts hosts, int accountId, CancellationToken cancellationToken)
    {
        var url = Allowed(Uri.TryCreate(address, UriKind.Absolute, out var given) ? given : null, hosts);
        if (!await rates.WaitAsync(accountId, SettingLimits.CallsPerSecond.Nearest(settings.CallsPerSecond), cancellationToken))
            throw new MarketplaceApiException(new(FailureTexts.Queue, url.Host)) { IsTransient = true };

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await FollowAsync(url, hosts, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MarketplaceApiException(new(FailureTexts.Timeout, url.Host, Seconds), exception) { IsTransient = true };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new MarketplaceApiException(new(FailureTexts.NoConnection, url.Host), exception) { IsTransient = true };
        }
    }

    private int Seconds => SettingLimits.CallSeconds.Nearest(settings.CallSeconds);

    private async Task<byte[]> FollowAsync(Uri url, FileHosts hosts, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!IsRedirect(response.StatusCode) || redirects == MostRedirects)
                return await ReadAsync(url, response, cancellationToken);

            url = Allowed(response.Headers.Location is { } location ? new Uri(url, location) : null, hosts);
        }
    }

    private static async Task<byte[]> ReadAsync(Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new MarketplaceApiException(new(FailureTexts.Status, url.Host, (int)response.StatusCode))
            {
                StatusCode = response.StatusCode,
                IsTransient = RetryPolicy.IsTransient(response.StatusCode),
            };
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        if (response.Content.Headers.ContentLength > MostBytes || await BoundedBody.ReadAsync(stream, MostBytes, cancellationToken) is not { } bytes)
            throw Refused(response.StatusCode, new(FailureTexts.FileTooLarge, MostBytes / 1024 / 1024));

        // Whatever its type says: a page that explains an error may come as anything.
        return bytes.AsSpan().StartsWith("%PDF-"u8) ? bytes : throw Refused(response.StatusCode, new(FailureTexts.NoPdf, url.Host));
    }

    private static Uri Allowed(Uri? url, FileHosts hosts) =>
        url is null ? throw new MarketplaceApiException(new(FailureTexts.NoFileAddress))
        : hosts.Allow(url) ? url
        : throw new MarketplaceApiException(new(FailureTexts.FileNotAllowed, $"{url.Scheme}://{url.Host}"));

    private static MarketplaceApiException Refused(HttpStatusCode status, OwnerText text) => new(text) { StatusCode = status };

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
