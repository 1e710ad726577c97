using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The page of one order, from its cards.</summary>
public sealed class OrderDetailsFactory(
    StoredRemoteOrder stored,
    OrderInfoFactory infos,
    NativeSideFactory natives,
    OrderLinesFactory lines,
    MoneyFactory money,
    BuyerFactory buyers,
    DeliveryFactory deliveries,
    TimelineFactory timeline)
{
    public async Task<OrderDetailsModel> PrepareAsync(MarketplaceOrder order)
    {
        var remote = await stored.ReadAsync(order);
        var native = await natives.PrepareAsync(order);
        return await infos.PrepareAsync(order, remote) with
        {
            Native = native.Facts,
            Difference = native.Difference,
            OffersRejection = native.OffersRejection,
            SoldOtherwise = native.SoldOtherwise,
            Lines = await lines.PrepareAsync(order, remote),
            Money = await money.PrepareAsync(order, remote, native.Order) with
            {
                IsVatMissing = native.IsVatMissing,
                OtherVat = native.OtherVat,
                TakenAsItIs = native.TakenAsItIs,
            },
            Buyer = await buyers.PrepareAsync(order, remote),
            Delivery = await deliveries.PrepareAsync(order, remote),
            Timeline = await timeline.PrepareAsync(order.Id),
        };
    }
}
