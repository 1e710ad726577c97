using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>What may be told of an accepted order: of its own courier only that the parcel is ready, of the merchant's the tracking codes.</summary>
internal static class SkroutzDispatchOptions
{
    private const OrderTraits NotCollected = OrderTraits.FulfilledByMarketplace | OrderTraits.FulfilledByMerchant | OrderTraits.StorePickup;

    private static readonly IReadOnlyList<DecisionOption> _couriers =
    [
        new("acs", "ACS"),
        new("dhl", "DHL"),
        new("geniki_taxydromiki", "Γενική Ταχυδρομική"),
        new("dpd", "DPD"),
        new("gls", "GLS"),
    ];

    public static DispatchOptions Of(SkroutzOrder order, MarketplaceOrderState state, OrderTraits traits)
    {
        var isCollected = state is MarketplaceOrderState.Accepted && (traits & NotCollected) == 0;
        var takesTracking = state is MarketplaceOrderState.Accepted or MarketplaceOrderState.Shipped && traits.HasFlag(OrderTraits.FulfilledByMerchant);
        return new DispatchOptions(
            isCollected && order.SetAsReadyRequired == true && order.IsReadyForDispatch != true,
            isCollected && order.IsReadyForDispatch == true,
            takesTracking ? _couriers : [])
        {
            Invoice = TakesInvoice(state),
            CreditInvoice = TakesCreditInvoice(state) && Clean.Text(order.UploadedInvoiceFile) is not null,
            MovePickup = isCollected && order.Express != true,
            RequestVoucher = isCollected && order.Express != true && Clean.Text(order.CourierVoucher) is null,
        };
    }

    /// <summary>In which states is documented nowhere: a shop issues its document once the sale stands.</summary>
    private static bool TakesInvoice(MarketplaceOrderState state) =>
        state is not (MarketplaceOrderState.New or MarketplaceOrderState.Unknown) && !OrderProgress.IsCancelled(state);

    private static bool TakesCreditInvoice(MarketplaceOrderState state) =>
        state is MarketplaceOrderState.Cancelled or MarketplaceOrderState.ForReturn or MarketplaceOrderState.PartiallyReturned or MarketplaceOrderState.Returned;
}
