using Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Shopflix;

/// <summary>Facts of an order that are shown and that nothing depends on. The buyer's e-mail is not one of them.</summary>
internal static class ShopflixDetails
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(ShopflixOrder order)
    {
        var details = new List<KeyValuePair<string, string>>();
        details.Add(ShopflixTexts.DeliveryMethod, order.Shipping?.Method ?? order.Shipping?.DeliveryKey);
        details.Add(ShopflixTexts.AddressType, order.ShippingAddressType);
        details.Add(ShopflixTexts.Shipments, string.Join(", ", order.ShipmentIds ?? []));
        details.Add(ShopflixTexts.CompanyName, order.CompanyName);
        details.Add(ShopflixTexts.LastChange, order.LastOrderChange);
        details.Add(ShopflixTexts.PickupDate, Dates(order, extra => extra.PickupDate));
        details.Add(ShopflixTexts.DeliveryDate, Dates(order, extra => extra.DeliveryDate));
        foreach (var (_, product) in order.Products ?? [])
        {
            if (ShopflixLines.IsVatExempt(order, product))
                details.Add(ShopflixTexts.Article39Line, product.Product ?? product.ProductCode);
        }

        return details;
    }

    private static string Dates(ShopflixOrder order, Func<ShopflixExtra, string?> date) =>
        string.Join(", ", (order.Products ?? []).Select(item => item.Value.Extra is { } extra ? Clean.Text(date(extra)) : null).OfType<string>().Distinct());
}
