using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>How the parcel goes: what our record knows comes before what the marketplace said last.</summary>
public sealed class DeliveryFactory(ShopTracking tracking, IPermissionService permissions, VoucherBoxFactory vouchers, LocalizedTexts texts, AdminTimes times)
{
    public async Task<DeliveryModel> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        var delivery = await FactsAsync(order, remote);
        return remote is null || !await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide)
            ? delivery
            : delivery with { Dispatch = await DispatchAsync(order, remote), Move = MoveOf(order, remote.Dispatch), Documents = DocumentsOf(order, remote) };
    }

    private async Task<DeliveryModel> FactsAsync(MarketplaceOrder order, RemoteOrder? remote) => new()
    {
        Courier = NullIfEmpty(order.Courier ?? remote?.Courier),
        VoucherUrl = SafeLink.Of(order.VoucherUrl ?? remote?.VoucherUrl),
        TrackingCodes = remote?.TrackingCodes.Count > 0
            ? remote.TrackingCodes
            : [.. (order.TrackingCodes ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        PickupAddress = NullIfEmpty(remote?.PickupAddress),
        Pickup = await PickupAsync(remote),
        Parcels = remote?.Parcels,
        Vouchers = await vouchers.PrepareAsync(order, remote),
    };

    private static PickupModel? MoveOf(MarketplaceOrder order, DispatchOptions options) =>
        options.MovePickup || options.RequestVoucher ? new PickupModel(order.Id, options.MovePickup, options.RequestVoucher) : null;

    private static DocumentsModel? DocumentsOf(MarketplaceOrder order, RemoteOrder remote) =>
        remote.Dispatch is { Invoice: false, CreditInvoice: false }
            ? null
            : new DocumentsModel(
                order.Id, remote.Dispatch.Invoice, remote.Dispatch.CreditInvoice, remote.InvoiceUrl is not null, SafeLink.Of(remote.InvoiceUrl), order.OrderId > 0);

    private async Task<DispatchModel?> DispatchAsync(MarketplaceOrder order, RemoteOrder remote)
    {
        var options = remote.Dispatch;
        if (!options.SetReady && !options.SetNotReady && options.Couriers.Count == 0)
            return null;

        var couriers = new List<SelectListItem>();
        foreach (var courier in options.Couriers)
            couriers.Add(new SelectListItem(await texts.WordsAsync(courier.Label), courier.Id));

        return new DispatchModel(order.Id, options.SetReady, options.SetNotReady, remote.IsReady == true, couriers, await tracking.ToSendAsync(order, remote));
    }

    private async Task<string?> PickupAsync(RemoteOrder? remote)
    {
        var from = await times.TextAsync(remote?.PickupFromUtc);
        var to = await times.TextAsync(remote?.PickupToUtc);
        return from is null ? to : to is null ? from : $"{from} – {to}";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
