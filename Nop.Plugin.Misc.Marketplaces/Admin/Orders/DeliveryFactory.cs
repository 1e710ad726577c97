using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>How the parcel goes: what our record knows comes before what the marketplace said last.</summary>
public sealed class DeliveryFactory(IRepository<Shipment> shipments, IPermissionService permissions, VoucherBoxFactory vouchers, LocalizedTexts texts, AdminTimes times)
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
        Dispatch = await DispatchAsync(order, remote),
        Vouchers = await vouchers.PrepareAsync(order, remote),
    };

    private async Task<DispatchModel?> DispatchAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        if (remote is not { Dispatch: { } options } || (!options.SetReady && !options.SetNotReady && options.Couriers.Count == 0)
            || !await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide))
        {
            return null;
        }

        var couriers = new List<SelectListItem>();
        foreach (var courier in options.Couriers)
            couriers.Add(new SelectListItem(await texts.WordsAsync(courier.Label), courier.Id));

        return new DispatchModel(order.Id, options.SetReady, options.SetNotReady, remote.IsReady == true, couriers, couriers.Count == 0 ? null : await TrackingAsync(order));
    }

    /// <summary>What somebody has typed on the native order's shipment.</summary>
    private async Task<string?> TrackingAsync(MarketplaceOrder order) => order.OrderId == 0 ? null : await shipments.Table
        .Where(shipment => shipment.OrderId == order.OrderId && shipment.TrackingNumber != null && shipment.TrackingNumber != "")
        .OrderByDescending(shipment => shipment.Id)
        .Select(shipment => shipment.TrackingNumber)
        .FirstOrDefaultAsync();

    private async Task<string?> PickupAsync(RemoteOrder? remote)
    {
        var from = await times.TextAsync(remote?.PickupFromUtc);
        var to = await times.TextAsync(remote?.PickupToUtc);
        return from is null ? to : to is null ? from : $"{from} – {to}";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
