using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzLines
{
    /// <summary>The most by which a unit price may have been rounded.</summary>
    private const decimal HalfCent = 0.005m;

    /// <summary>The lines, or the position of the first one whose money or quantity cannot be read.</summary>
    public static (IReadOnlyList<RemoteOrderLine> Lines, int? Unreadable) Map(IReadOnlyList<KeyValuePair<string, SkroutzLine>> items)
    {
        var ids = new LineIds();
        var lines = new List<RemoteOrderLine>(items.Count);
        foreach (var (key, line) in items)
        {
            var id = ids.Next(Clean.Id(line.Id) ?? key);
            if (LineAmounts.From(line.Quantity, line.UnitPrice, line.TotalPrice) is not { } amounts)
                return ([], lines.Count + 1);

            lines.Add(Map(line, id, amounts));
        }

        return (lines, null);
    }

    /// <summary>
    /// What the buyer pays for the lines. The marketplace gives no total; where a line contradicts itself its unit price counts here, so that the
    /// native order, which is made of line totals, does not agree and is held with both figures.
    /// </summary>
    public static decimal Total(IReadOnlyList<RemoteOrderLine> lines) =>
        lines.Sum(line => Math.Abs((line.UnitPrice * line.Quantity) - line.TotalPrice) <= HalfCent * line.Quantity ? line.TotalPrice : line.UnitPrice * line.Quantity);

    private static RemoteOrderLine Map(SkroutzLine line, (string Id, int Copy) id, LineAmounts amounts) => new(
        id.Id,
        Clean.Text(line.ShopUid),
        Clean.Text(line.ShopVariationUid) ?? Clean.Text(line.Size?.ShopVariationUid),
        Clean.Text(line.ProductName),
        amounts.Quantity,
        amounts.UnitPrice,
        amounts.TotalPrice,
        PriceIncludesVat: line.PriceIncludesVat ?? true,
        IslandVat: line.IslandVatDiscountApplied ?? false,
        Ean: Clean.Text(line.Size?.Ean) ?? Clean.Text(line.Ean),
        Mpn: Clean.Text(line.Size?.Mpn) ?? Clean.Text(line.Mpn),
        SizeLabel: Clean.Text(line.Size?.Label),
        SizeValue: Clean.Text(line.Size?.ShopValue) ?? Clean.Text(line.Size?.Value),
        ExtraInfo: Clean.Lines(line.ExtraInfo),
        SerialNumbers: line.SerialNumbers is { Count: > 0 } numbers ? string.Join(", ", numbers.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))) : null,
        RejectionReason: Clean.Text(line.RejectionReason),
        ReturnReason: Clean.Text(line.ReturnReason),
        Commission: line.Commission,
        CommissionRate: line.CommissionRate,
        Tags: line.Tags is { Count: > 0 } tags ? tags : null,
        Copy: id.Copy,
        VatRate: SkroutzVat.Percent(line.VatRatio));
}
