using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What a person tells the marketplace of an order that goes out. Carried through even if the browser gives up.</summary>
public sealed class MarketplacesDispatchController(DispatchOrder dispatch, CommandNotice notice) : MarketplacesAdminController
{
    private static readonly char[] _between = [',', ';', ' ', '\n', '\r', '\t'];

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Ready(int id) => TellAsync(id, customerId => dispatch.SetReadyAsync(id, isReady: true, customerId, CancellationToken.None));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> NotReady(int id) => TellAsync(id, customerId => dispatch.SetReadyAsync(id, isReady: false, customerId, CancellationToken.None));

    /// <param name="codes">One for each parcel, separated by commas or blanks.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Tracking(int id, string? courier, string? codes)
    {
        var parcels = (codes ?? "").Split(_between, StringSplitOptions.RemoveEmptyEntries).Distinct().Select(code => new TrackedParcel(courier ?? "", code));
        return TellAsync(id, customerId => dispatch.SendTrackingAsync(id, new TrackingChoice([.. parcels]), customerId, CancellationToken.None));
    }

    private async Task<IActionResult> TellAsync(int id, Func<int, Task<DecisionResult>> command)
    {
        await notice.RunAsync(command);
        return RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
    }
}
