using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>A call to a marketplace that brought no answer of business meaning: no connection, no time, no right, or not understandable.</summary>
/// <param name="text">What the owner is told; the log has it in English.</param>
public sealed class MarketplaceApiException(OwnerText text, Exception? innerException = null) : Exception(FailureTexts.English(text), innerException)
{
    public OwnerText Text => text;

    /// <summary>Null when no answer came at all.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The same call may succeed later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>The secret is missing, wrong or expired.</summary>
    public bool IsUnauthorized => StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;

    /// <summary>The request may have had its effect although no answer came.</summary>
    public bool MayHaveTakenEffect { get; init; }

    /// <summary>Somebody has answered the call, though nobody knows what the answer means: whether it had an effect the order tells.</summary>
    public bool IsAnswered => StatusCode is { } status && status is not HttpStatusCode.Unauthorized && !RetryPolicy.IsTransient(status);

    /// <summary>How long the marketplace asked us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
