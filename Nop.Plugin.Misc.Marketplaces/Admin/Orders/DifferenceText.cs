using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says how the order in the shop differs from the marketplace's, as both are now.</summary>
public sealed class DifferenceText(LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Difference.";

    /// <summary>Null when they agree, and while there is no native order.</summary>
    public async Task<string?> OfAsync(MarketplaceOrder order, Order? native)
    {
        if (order.OrderId == 0)
            return null;

        var difference = NativeDifferences.Of(native, order.State, order.IsSynced());
        return difference is NativeDifference.None
            ? null
            : await texts.FormatAsync(
                $"{Keys}{(order.State is MarketplaceOrderState.New ? Undecided(difference) : $"{difference}")}",
                await texts.EnumAsync(order.State),
                native is null ? "" : await texts.EnumAsync(native.OrderStatus),
                native is null ? "" : await texts.EnumAsync(native.ShippingStatus));
    }

    /// <summary>What was given up in the shop can still be rejected.</summary>
    private static string Undecided(NativeDifference difference) =>
        difference is NativeDifference.Cancelled or NativeDifference.Deleted ? $"Undecided{difference}" : $"{difference}";
}
