using System.Net;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>An answer that the caller understands best: a success, or a refusal in the marketplace's own words.</summary>
public sealed record ApiResponse(ApiRequest Request, HttpStatusCode StatusCode, string? MediaType, string Body)
{
    public bool IsSuccess => (int)StatusCode is >= 200 and < 300;

    /// <summary>The body as an object, whatever its media type says.</summary>
    /// <exception cref="MarketplaceApiException">The body is something else, such as a page of a proxy or half an answer.</exception>
    public T Read<T>() where T : class => LenientJson.ReadObject<T>(Body) ?? throw NotUnderstood();

    /// <summary>The body is not what the API sends: the call may succeed later, and a write may have taken effect.</summary>
    public MarketplaceApiException NotUnderstood() => new(FailureText.NotUnderstood(Request, StatusCode, MediaType, Body))
    {
        StatusCode = StatusCode,
        IsTransient = IsSuccess,
        MayHaveTakenEffect = IsSuccess && !Request.IsSafe,
    };

    /// <summary>The marketplace's words where it refuses; empty where it does not say anything.</summary>
    public IReadOnlyList<ApiError> Errors => ApiErrors.Read(Body);

    /// <summary>The answer speaks of errors, whatever its status and whatever else it says.</summary>
    public bool ClaimsErrors => ApiErrors.AreClaimed(Body);

    /// <summary>The body is JSON of whatever kind, or nothing: an API's own answer, not a page of somebody in between.</summary>
    public bool IsOfApi => string.IsNullOrWhiteSpace(Body) || LenientJson.IsJson(Body);

    /// <summary>The words of a refusal, fit to be shown.</summary>
    public string? Words => FailureText.Words(Errors, Request.Secrets);
}
