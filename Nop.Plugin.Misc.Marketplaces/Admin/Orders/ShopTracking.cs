using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Tracking numbers that somebody has typed on the native order's shipments, and that the marketplace wants and does not have.</summary>
public sealed class ShopTracking(IRepository<Shipment> shipments)
{
    /// <summary>Separated by commas; null when there are none.</summary>
    public async Task<string?> ToSendAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        if (order.OrderId == 0 || remote is not { Dispatch.Couriers.Count: > 0 })
            return null;

        var typed = await shipments.Table
            .Where(shipment => shipment.OrderId == order.OrderId && shipment.TrackingNumber != null && shipment.TrackingNumber != "")
            .OrderBy(shipment => shipment.Id)
            .Select(shipment => shipment.TrackingNumber)
            .ToListAsync();
        var codes = Codes(typed);
        return codes.TrueForAll(code => remote.TrackingCodes.Contains(code, StringComparer.OrdinalIgnoreCase)) ? null : string.Join(", ", codes);
    }

    private static List<string> Codes(IEnumerable<string> typed) =>
        [.. typed.SelectMany(text => text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.OrdinalIgnoreCase)];
}
