using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What has become of an order in the shop.</summary>
public sealed class NativeSideFactory(
    IOrderService nativeOrders,
    DifferenceText differences,
    MissingVat missingVat,
    OtherVatText otherVat,
    SoldDifferenceText soldOtherwise,
    TakenAsItIsText takenAsItIs,
    LocalizedTexts texts)
{
    public async Task<NativeSide> PrepareAsync(MarketplaceOrder order)
    {
        var native = order.OrderId > 0 ? await nativeOrders.GetOrderByIdAsync(order.OrderId) : null;
        return new NativeSide(
            native,
            native is null or { Deleted: true } ? null : await FactsAsync(native),
            await differences.OfAsync(order, native),
            await soldOtherwise.OfAsync(order, native),
            await missingVat.IsMissingAsync(order, native),
            await otherVat.OfAsync(order),
            await takenAsItIs.OfAsync(order))
        {
            OffersRejection = order.State is MarketplaceOrderState.New && native is ({ Deleted: true } or { OrderStatus: OrderStatus.Cancelled }),
        };
    }

    private async Task<NativeOrderFacts> FactsAsync(Order native) => new(
        native.Id,
        string.IsNullOrEmpty(native.CustomOrderNumber) ? $"{native.Id}" : native.CustomOrderNumber,
        await texts.EnumAsync(native.OrderStatus));
}

/// <param name="Order">Null when there is none.</param>
/// <param name="Facts">Null when there is none to be opened.</param>
/// <param name="Difference">What was done to it in the shop that the marketplace does not say; null when both agree.</param>
/// <param name="SoldOtherwise">What the marketplace says by now otherwise than was sold; null when both agree.</param>
/// <param name="OtherVat">Lines for which the marketplace names another VAT rate than the shop has.</param>
/// <param name="TakenAsItIs">Who took the order over as it is; null when nobody had to.</param>
public sealed record NativeSide(Order? Order, NativeOrderFacts? Facts, string? Difference, string? SoldOtherwise, bool IsVatMissing, IReadOnlyList<string> OtherVat, string? TakenAsItIs)
{
    /// <summary>The shop has given the order up, and the marketplace still waits for the decision.</summary>
    public bool OffersRejection { get; init; }
}
