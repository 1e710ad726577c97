using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixLines
{
    /// <summary>The lines, or the position of the first one whose money or quantity cannot be read.</summary>
    public static (IReadOnlyList<RemoteOrderLine> Lines, int? Unreadable) Map(ShopflixOrder order)
    {
        var ids = new LineIds();
        var lines = new List<RemoteOrderLine>();
        foreach (var (key, product) in order.Products ?? [])
        {
            var id = ids.Next(Clean.Id(product.ItemId) ?? key);
            if (LineAmounts.From(product.Amount, product.Price, product.TotalPrice) is not { } amounts)
                return ([], lines.Count + 1);

            lines.Add(new RemoteOrderLine(
                id.Id,
                Clean.Text(product.ProductCode),
                null,
                Clean.Text(product.Product),
                amounts.Quantity,
                amounts.UnitPrice,
                amounts.TotalPrice,
                PriceIncludesVat: !IsVatExempt(order, product),
                Ean: Clean.Text(product.Ean),
                ExtraInfo: ExtraInfo(product),
                Copy: id.Copy));
        }

        return (lines, null);
    }

    /// <summary>The marketplace's own id, under which a person finds the product there, and whatever it says about the variant.</summary>
    private static string? ExtraInfo(ShopflixProduct product) =>
        Clean.Text(string.Join("\n", new[] { Clean.Text(product.ProductId), Clean.Text(string.Join(", ", Leaves(product.ExtendedAttributes))) }.OfType<string>()));

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String or JsonValueKind.Number => [element.Deserialize<string>(LenientJson.Options)!],
        _ => [],
    };

    /// <summary>
    /// Sold without VAT under article 39. Whether the price given is net is not documented, but the buyer pays it either way and no VAT is
    /// due: it is taken as it is.
    /// </summary>
    public static bool IsVatExempt(ShopflixOrder order, ShopflixProduct product) =>
        product.Article39 == true && order.Says(ShopflixFields.Article39);
}
