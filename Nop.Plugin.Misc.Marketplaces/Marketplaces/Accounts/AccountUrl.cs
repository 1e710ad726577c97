using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Addresses of an account's API, from what the owner typed.</summary>
internal static class AccountUrl
{
    public static Uri Of(MarketplaceAccount account, string defaultBaseUrl, string path)
    {
        var given = string.IsNullOrWhiteSpace(account.BaseUrl) ? defaultBaseUrl : account.BaseUrl.Trim();
        return Uri.TryCreate(given.TrimEnd('/') + path, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            ? url
            : throw new MarketplaceApiException(new(FailureTexts.NoUrl));
    }

    /// <summary>Whether two base URLs are one address, however they are written.</summary>
    public static bool IsSame(string? first, string? second) =>
        Uri.TryCreate(first?.Trim().TrimEnd('/'), UriKind.Absolute, out var one) && Uri.TryCreate(second?.Trim().TrimEnd('/'), UriKind.Absolute, out var other)
            ? one == other
            : string.Equals(first?.Trim(), second?.Trim(), StringComparison.Ordinal);

    /// <summary>An order's id as one segment of a path.</summary>
    public static string Segment(string externalId) => externalId.All(character => character == '.')
        ? throw new MarketplaceApiException(new(FailureTexts.ImpossibleId))
        : Uri.EscapeDataString(externalId);
}
