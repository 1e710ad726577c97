using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Search;

/// <summary>
/// What an order can be found by, in one folded text: databases compare case and accents each in its own way, so both sides are folded here and
/// compared as they are. Pure.
/// </summary>
public static class OrderSearchText
{
    private const int Longest = 8000;
    private const int ShortestFigures = 4;

    /// <summary>Code, reference, buyer, phones, tracking codes and goods.</summary>
    /// <param name="lines">Our record of the lines: they serve where an update leaves the lines out.</param>
    public static string Of(MarketplaceOrder order, RemoteOrder remote, IEnumerable<MarketplaceOrderLine> lines)
    {
        var parts = new List<string?>
        {
            remote.ExternalId,
            remote.Reference,
            remote.Buyer.FullName,
            remote.ShippingAddress is { } address ? $"{address.FirstName} {address.LastName}" : null,
            remote.Buyer.Phone,
            remote.Buyer.Mobile,
            remote.ShippingAddress?.Phone,
            remote.BillingAddress?.Phone,
        };
        parts.AddRange((order.TrackingCodes ?? "").Split(','));
        foreach (var line in remote.Lines)
            parts.AddRange([line.ProductName, line.ExternalProductId, line.ExternalVariationId, line.Ean, line.Mpn]);
        if (remote.Lines.Count == 0)
        {
            foreach (var line in lines)
                parts.AddRange([line.ProductName, line.ExternalProductId, line.ExternalVariationId]);
        }

        var texts = parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => FoldedName.Fold(part!)).SelectMany(part => (string[])[part, Figures(part) ?? part]);
        return StoredText.Fit(string.Join('\n', texts.Distinct(StringComparer.Ordinal)), Longest);
    }

    /// <summary>All of these stand in the text of an order that is looked for; empty when nothing is looked for.</summary>
    public static IReadOnlyList<string> Words(string? wanted)
    {
        if (string.IsNullOrWhiteSpace(wanted))
            return [];

        var folded = FoldedName.Fold(wanted);
        return Figures(folded) is { Length: >= ShortestFigures } figures
            ? [WithoutCountry(figures)]
            : [.. folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A phone or a code without what people write between its figures; null for anything else.</summary>
    private static string? Figures(string text) =>
        text.All(character => char.IsAsciiDigit(character) || character is ' ' or '-' or '+' or '(' or ')' or '/' or '.')
            ? string.Concat(text.Where(char.IsAsciiDigit))
            : null;

    /// <summary>The buyer's phone may be stored without the country's prefix that somebody looks for.</summary>
    private static string WithoutCountry(string figures) => figures switch
    {
        ['0', '0', '3', '0', .. { Length: 10 } number] => number,
        ['3', '0', .. { Length: 10 } number] => number,
        _ => figures,
    };
}
