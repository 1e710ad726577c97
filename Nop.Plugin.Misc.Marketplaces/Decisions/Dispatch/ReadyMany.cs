using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>Tells of the orders that a person has chosen that their parcels are packed, one after the other; none keeps another from being told.</summary>
public sealed class ReadyMany(IRepository<MarketplaceOrder> orders, DispatchOrder dispatch)
{
    public const int MostOrders = 50;

    public async Task<IReadOnlyList<ReadiedOrder>> RunAsync(IReadOnlyCollection<int> orderIds, int customerId, CancellationToken cancellationToken)
    {
        var ids = orderIds.Distinct().Take(MostOrders).ToList();
        var chosen = await orders.Table.Where(order => ids.Contains(order.Id)).Select(order => new { order.Id, order.ExternalId }).ToListAsync();
        var results = new List<ReadiedOrder>();
        foreach (var order in chosen.OrderBy(order => ids.IndexOf(order.Id)))
            results.Add(new ReadiedOrder(order.Id, order.ExternalId, await TellAsync(order.Id, customerId, cancellationToken)));

        return results;
    }

    private async Task<DecisionResult> TellAsync(int id, int customerId, CancellationToken cancellationToken)
    {
        try
        {
            return await dispatch.SetReadyAsync(id, isReady: true, customerId, cancellationToken);
        }
        catch (MarketplaceApiException failure)
        {
            // The order could not be read, so nothing was sent.
            return new DecisionResult(DecisionStatus.NotPossible, failure.Text);
        }
    }
}

/// <param name="ExternalId">As it is stored.</param>
public sealed record ReadiedOrder(int Id, string ExternalId, DecisionResult Result);
