using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzTraits
{
    public static OrderTraits Of(SkroutzOrder order) =>
        When(SkroutzDefaults.IsDemo(order.Code), OrderTraits.Test)
        | When(order.Express, OrderTraits.Express)
        | When(order.FulfilledBySkroutz, OrderTraits.FulfilledByMarketplace)
        | When(IsFulfilledByMerchant(order), OrderTraits.FulfilledByMerchant)
        | When(order.StorePickup, OrderTraits.StorePickup)
        | When(order.GiftWrap == true || Says(order, "[GIFT-WRAP]"), OrderTraits.GiftWrap)
        | When(Says(order, "[RETURN-FROM-SERVICE]") || Says(order, "[RETURN-AS-IS]"), OrderTraits.ReturnShipment)
        | When(Replaces(order).Count > 0, OrderTraits.Replacement)
        | When(order.Replacements is { Count: > 0 }, OrderTraits.Replaced)
        | When(order.Customer?.Address?.PickupFromCollectionPoint, OrderTraits.CollectionPoint)
        | When(order.LineItems?.Any(line => line.Value.PriceIncludesVat == false), OrderTraits.VatExempt)
        | When(WantsInvoice(order), OrderTraits.InvoiceWanted)
        | When(string.Equals(Clean.Text(order.RejectionInfo?.Actor), SkroutzDefaults.SystemName, StringComparison.OrdinalIgnoreCase), OrderTraits.RejectedByMarketplace);

    public static IReadOnlyList<string> Replaces(SkroutzOrder order) => [.. (order.Replaced ?? []).Concat(order.ReplacedSuborder ?? []).Distinct()];

    public static bool WantsInvoice(SkroutzOrder order) =>
        order.Invoice ?? Clean.Text(order.InvoiceDocument)?.StartsWith("invoice", StringComparison.OrdinalIgnoreCase) ?? order.InvoiceDetails is not null;

    /// <summary>
    /// The marketplace has no flag for it: only such orders carry a shipping cost, and only such orders and those with an invoice carry phones.
    /// </summary>
    private static bool IsFulfilledByMerchant(SkroutzOrder order)
    {
        if (order.FulfilledBySkroutz == true || order.StorePickup == true)
            return false;

        var mode = Clean.Text(order.FulfillmentMode);
        if (Clean.Text(order.ShippingCost) is not null || string.Equals(mode, "fbm", StringComparison.OrdinalIgnoreCase))
            return true;

        var hasPhone = Clean.Text(order.Customer?.Phone) is not null || Clean.Text(order.Customer?.Mobile) is not null;
        return hasPhone && mode is null && !WantsInvoice(order);
    }

    private static bool Says(SkroutzOrder order, string token) =>
        order.Custom?.Any(text => text.Contains(token, StringComparison.OrdinalIgnoreCase)) ?? false;

    private static OrderTraits When(bool? condition, OrderTraits traits) => condition == true ? traits : OrderTraits.None;
}
