using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>An order of the list with what its row says.</summary>
/// <param name="Remote">What the marketplace said last; null when that cannot be read any more.</param>
/// <param name="Lines">As they were sold.</param>
/// <param name="Native">Null when there is none in the database.</param>
/// <param name="SoldOtherwise">What the marketplace says by now otherwise than was sold, as far as nobody has put that right; null when both agree.</param>
public sealed record OrderInList(MarketplaceOrder Order, RemoteOrder? Remote, IReadOnlyList<MarketplaceOrderLine> Lines, Order? Native, OwnerText? SoldOtherwise)
{
    public int Pieces => Lines.Sum(line => line.Quantity);

    public string? Courier => Order.Courier ?? Remote?.Courier;

    /// <summary>Null where the shop needs no voucher of the marketplace, or not yet.</summary>
    public bool? HasVoucher =>
        Order.State is not (MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup)
        || (Order.Traits & (OrderTraits.FulfilledByMarketplace | OrderTraits.FulfilledByMerchant | OrderTraits.StorePickup | OrderTraits.Test)) != 0
            ? null
            : !string.IsNullOrEmpty(Order.VoucherUrl) || Remote?.Shipments.Any(shipment => shipment.HasVoucher == true) == true;
}
