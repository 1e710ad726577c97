using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Facts of an order that are shown and that nothing depends on. The buyer's e-mail is not one of them.</summary>
internal static class ShopflixDetails
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(ShopflixOrder order, ShopflixMoney money)
    {
        var details = new List<KeyValuePair<string, string>>();
        details.Add(ShopflixTexts.DeliveryMethod, order.Shipping?.Method);
        details.Add(ShopflixTexts.AddressType, KindOf(order.ShippingAddressType));
        details.Add(ShopflixTexts.Shipments, string.Join(", ", order.ShipmentIds ?? []));
        details.Add(ShopflixTexts.Country, CountryText.Code(order.ShippingCountry) is null ? order.ShippingCountryName ?? order.BillingCountryName : null);
        details.Add(ShopflixTexts.Remark, order.Field(ShopflixFields.Remark));
        details.Add(ShopflixTexts.ParentOrder, order.ParentOrderId is "0" ? null : order.ParentOrderId);
        details.Add(ShopflixTexts.CompanyName, order.CompanyName);
        details.Add(ShopflixTexts.LastChange, order.LastOrderChange);
        details.Add(ShopflixTexts.PickupDate, Dates(order, extra => extra.PickupDate));
        details.Add(ShopflixTexts.DeliveryDate, Dates(order, extra => extra.DeliveryDate));
        details.Add(ShopflixTexts.UnexplainedDiscount, money.Unexplained > 0 ? StoredValue.Euro(money.Unexplained) : null);
        if (!order.Says(ShopflixFields.InvoiceWanted))
            details.AddRange(ShopflixInvoices.Article39(order));
        foreach (var (_, product) in order.Products ?? [])
            AddLine(details, order, product);

        return details;
    }

    private static void AddLine(List<KeyValuePair<string, string>> details, ShopflixOrder order, ShopflixProduct product)
    {
        var name = Clean.Text(product.Product) ?? Clean.Text(product.ProductCode) ?? Clean.Text(product.ProductId) ?? "?";
        if (product.Article39 == true)
            details.Add(ShopflixLines.IsVatExempt(order, product) ? ShopflixTexts.Article39Line : ShopflixTexts.Article39LineOnly, name);
        if (Clean.Text(product.ProductStatus) is { } status and not "A")
            details.Add(ShopflixTexts.LineStatus, new OwnerText(ShopflixTexts.OfLine, name, StateOf(status)).ToString());
        if (product.OriginalPrice is { } original && product.Price is { } price && original != price)
            details.Add(ShopflixTexts.OriginalPrice, new OwnerText(ShopflixTexts.OfLine, name, StoredValue.Euro(original)).ToString());
    }

    private static string? KindOf(string? addressType) => Clean.Text(addressType)?.ToUpperInvariant() switch
    {
        "HOME" or "RESIDENTIAL" => new OwnerText(ShopflixTexts.AtHome).ToString(),
        "WORK" or "BUSINESS" or "COMMERCIAL" => new OwnerText(ShopflixTexts.AtWork).ToString(),
        _ => addressType,
    };

    private static OwnerText StateOf(string status) =>
        ShopflixStates.Map(status) is var state and not MarketplaceOrderState.Unknown ? OwnerText.Of(state) : OwnerText.Quote(status);

    private static string Dates(ShopflixOrder order, Func<ShopflixExtra, string?> date) =>
        string.Join(", ", (order.Products ?? []).Select(item => item.Value.Extra is { } extra ? Clean.Text(date(extra)) : null).OfType<string>().Distinct());
}
