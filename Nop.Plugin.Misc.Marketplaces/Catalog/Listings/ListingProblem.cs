using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Why a listing has no offer, as <see cref="Domain.MarketplaceListing.LastError"/> holds it: a resource key and its arguments, told
/// from a marketplace's own words by the prefix that no marketplace writes.
/// </summary>
public static class ListingProblem
{
    private const string Prefix = MarketplacesDefaults.Resources + ".";
    private const char Separator = '|';

    public static string Write(string textKey, params object?[] arguments) =>
        arguments.Length == 0 ? textKey : $"{textKey}{Separator}{TextArguments.Write(arguments)}";

    /// <summary>Null when the text is a marketplace's own words.</summary>
    public static (string TextKey, string[] Arguments)? Read(string? lastError)
    {
        if (lastError is null || !lastError.StartsWith(Prefix, StringComparison.Ordinal))
            return null;

        var end = lastError.IndexOf(Separator, StringComparison.Ordinal);
        return end < 0 ? (lastError, []) : (lastError[..end], TextArguments.Read(lastError[(end + 1)..]));
    }
}
