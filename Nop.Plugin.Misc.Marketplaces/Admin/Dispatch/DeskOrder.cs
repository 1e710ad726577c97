using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>An accepted order that has not left, by our record and by what the marketplace said last.</summary>
/// <param name="Remote">Null when that cannot be read any more.</param>
public sealed record DeskOrder(
    int Id,
    int AccountId,
    string Code,
    MarketplaceOrderState State,
    OrderTraits Traits,
    string? Buyer,
    string? Courier,
    bool HasVoucher,
    DateTime? DispatchByUtc,
    RemoteOrder? Remote,
    IReadOnlyList<MarketplaceOrderLine> Lines)
{
    /// <summary>Packed, and the marketplace knows it.</summary>
    public bool IsReady => State is MarketplaceOrderState.ReadyForPickup || Remote?.IsReady == true;

    /// <summary>By the buyer, at the shop.</summary>
    public bool IsCollected => Traits.HasFlag(OrderTraits.StorePickup);
}
