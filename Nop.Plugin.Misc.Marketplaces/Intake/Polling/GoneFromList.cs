using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>Orders that are open by our records but in no list of open orders any more: they are to be read one by one.</summary>
public sealed class GoneFromList(IRepository<MarketplaceOrder> orders, RefreshMarks marks, TimeProvider time)
{
    /// <param name="placedAfterUtc">How far back the lists were read.</param>
    /// <param name="listed">The orders of all the lists, by their ids.</param>
    public async Task RequestReadingAsync(MarketplaceAccount account, IPolledMarketplace marketplace, DateTime placedAfterUtc, IReadOnlyDictionary<string, ListedOrder> listed)
    {
        var states = marketplace.OpenStates.ToList();
        var open = await orders.Table
            .Where(order => order.AccountId == account.Id
                && states.Contains(order.RawState)
                && order.PlacedOnUtc > placedAfterUtc
                && order.RefreshDueOnUtc == null
                && (order.ProblemKey == null || order.ProblemKey != IntakeTexts.GoneThere))
            .Select(order => new { order.Id, order.ExternalId })
            .ToListAsync();
        var gone = open.Where(order => !listed.ContainsKey(ForeignId.Read(order.ExternalId))).Select(order => order.Id).Take(ReconcileOrders.MostOrders).ToList();
        if (gone.Count > 0)
            await marks.RequestAsync(gone, time.GetUtcNow().UtcDateTime);
    }
}
