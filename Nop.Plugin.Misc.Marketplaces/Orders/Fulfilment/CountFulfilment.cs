using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

/// <summary>Counts in the database: one statement for each outcome, however many orders and accounts there are.</summary>
public sealed class CountFulfilment(IRepository<MarketplaceOrder> orders)
{
    /// <summary>By account id; accounts without such orders are not among them.</summary>
    public async Task<IReadOnlyDictionary<int, FulfilmentFigures>> OfAsync(FulfilmentPeriod period, DateTime nowUtc)
    {
        var byAccount = new Dictionary<int, Dictionary<FulfilmentOutcome, OutcomeFigure>>();
        foreach (var outcome in Enum.GetValues<FulfilmentOutcome>())
        {
            var counted = await orders.Table
                .Where(FulfilmentRules.IsOf(period))
                .Where(FulfilmentRules.IsCounted)
                .Where(FulfilmentRules.Is(outcome, nowUtc))
                .GroupBy(order => order.AccountId)
                .Select(group => new
                {
                    AccountId = group.Key,
                    Orders = group.Count(),
                    WithCommission = group.Sum(order => order.Commission == null ? 0 : 1),
                    Commission = group.Sum(order => order.Commission ?? 0),
                })
                .ToListAsync();
            foreach (var row in counted)
            {
                if (!byAccount.TryGetValue(row.AccountId, out var figures))
                    byAccount.Add(row.AccountId, figures = []);

                figures[outcome] = new OutcomeFigure(row.Orders, row.WithCommission, row.Commission);
            }
        }

        return byAccount.ToDictionary(account => account.Key, account => new FulfilmentFigures(account.Value));
    }
}
