using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>How the parcel goes: what our record knows comes before what the marketplace said last.</summary>
public sealed class DeliveryFactory(AdminTimes times)
{
    public async Task<DeliveryModel> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote) => new()
    {
        Courier = NullIfEmpty(order.Courier ?? remote?.Courier),
        VoucherUrl = SafeLink.Of(order.VoucherUrl ?? remote?.VoucherUrl),
        TrackingCodes = remote?.TrackingCodes.Count > 0
            ? remote.TrackingCodes
            : [.. (order.TrackingCodes ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        PickupAddress = NullIfEmpty(remote?.PickupAddress),
        Pickup = await PickupAsync(remote),
        Parcels = remote?.Parcels,
    };

    private async Task<string?> PickupAsync(RemoteOrder? remote)
    {
        var from = await times.TextAsync(remote?.PickupFromUtc);
        var to = await times.TextAsync(remote?.PickupToUtc);
        return from is null ? to : to is null ? from : $"{from} – {to}";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
