using System.Text;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>
/// The one way out to a marketplace. Reads are retried, writes never: they are sent at most once, and after a lost answer the caller has to read first.
/// All attempts of a call, their pauses and the reading of the body, however slowly it comes, share one time limit: somebody may be waiting at a page.
/// </summary>
public sealed class MarketplaceHttp(HttpClient client, CallRates rates, MarketplacesSettings settings, TimeProvider time)
{
    public const int MaxResponseBytes = 4 * 1024 * 1024;

    /// <summary>The answer, if it is one to the call: a success or a refusal.</summary>
    /// <exception cref="MarketplaceApiException">No answer, or one that says nothing about the call.</exception>
    /// <exception cref="OperationCanceledException">Only when the caller's own token was cancelled.</exception>
    public async Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await WaitForTurnAsync(request, cancellationToken);
        var longest = TimeSpan.FromSeconds(Seconds);
        var end = time.GetUtcNow() + longest;
        using var limit = new CancellationTokenSource(longest, time);
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan pause;
            try
            {
                return await AttemptAsync(request, limit.Token, cancellationToken);
            }
            catch (MarketplaceApiException failure)
            {
                if (PauseAfter(attempt, request, failure) is not { } wanted || time.GetUtcNow() + wanted >= end)
                    throw;

                pause = wanted;
            }

            await Task.Delay(pause, time, cancellationToken);
            await WaitForTurnAsync(request, cancellationToken);
        }
    }

    private int Seconds => SettingLimits.CallSeconds.Nearest(settings.CallSeconds);

    private static TimeSpan? PauseAfter(int attempt, ApiRequest request, MarketplaceApiException failure) =>
        RetryPolicy.PauseAfter(attempt, request.IsSafe, failure.IsTransient, failure.RetryAfter, Random.Shared.NextDouble());

    private async Task WaitForTurnAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (!await rates.WaitAsync(request.AccountId, SettingLimits.CallsPerSecond.Nearest(settings.CallsPerSecond), cancellationToken))
            throw new MarketplaceApiException(FailureText.Queue(request)) { IsTransient = true };
    }

    private async Task<ApiResponse> AttemptAsync(ApiRequest request, CancellationToken limit, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit);
        try
        {
            using var message = request.ToMessage();
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return Checked(response, await ReadAsync(request, response, either.Token));
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw NoAnswer(FailureText.Timeout(request, Seconds), exception, maybeSent: !request.IsSafe);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var neverSent = exception is HttpRequestException { HttpRequestError: var error } && RetryPolicy.NeverSent(error);
            throw NoAnswer(FailureText.Connection(request, exception), exception, maybeSent: !request.IsSafe && !neverSent);
        }
    }

    private static async Task<ApiResponse> ReadAsync(ApiRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        if (response.Content.Headers.ContentLength > request.LongestAnswer
            || await BoundedBody.ReadAsync(stream, request.LongestAnswer, cancellationToken) is not { } bytes)
        {
            throw new MarketplaceApiException(FailureText.TooLong(request, request.LongestAnswer))
            {
                StatusCode = response.StatusCode,
                MayHaveTakenEffect = !request.IsSafe,
            };
        }

        var body = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return new ApiResponse(request, response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
    }

    private ApiResponse Checked(HttpResponseMessage response, ApiResponse answer)
    {
        var status = response.StatusCode;
        var isTransient = RetryPolicy.IsTransient(status);
        if (!isTransient && (int)status is (>= 200 and < 300) or (>= 400 and not 401 and not 403))
            return answer;

        var retryAfter = response.Headers.RetryAfter;
        throw new MarketplaceApiException(FailureText.Status(answer.Request, status, answer.MediaType, answer.Body))
        {
            StatusCode = status,
            IsTransient = isTransient,
            MayHaveTakenEffect = !answer.Request.IsSafe && RetryPolicy.MayHaveTakenEffect(status),
            RetryAfter = RetryPolicy.RetryAfter(retryAfter?.Delta, retryAfter?.Date, time.GetUtcNow()),
        };
    }

    private static MarketplaceApiException NoAnswer(OwnerText text, Exception exception, bool maybeSent) =>
        new(text, exception) { IsTransient = true, MayHaveTakenEffect = maybeSent };
}
