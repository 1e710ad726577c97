using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Which orders somebody wants to see.</summary>
public sealed class OrderFilter(AdminTimes times, IDateTimeHelper zones, TimeProvider time)
{
    private const int StateNew = (int)MarketplaceOrderState.New;

    public async Task<IQueryable<MarketplaceOrder>> ApplyAsync(IQueryable<MarketplaceOrder> query, OrderSearchModel search)
    {
        if (search.AccountId > 0)
            query = query.Where(order => order.AccountId == search.AccountId);
        if (search.StateId is { } stateId)
            query = query.Where(order => order.StateId == stateId);
        if (search.OnlyUndecided)
            query = query.Where(order => order.StateId == StateNew);
        if (search.OnlyProblems)
            query = query.Where(order => order.ProblemKey != null);
        if (!string.IsNullOrWhiteSpace(search.Code))
        {
            var code = ForeignId.Write(search.Code.Trim());
            query = query.Where(order => order.ExternalId.Contains(code) || (order.Reference != null && order.Reference.Contains(code)));
        }

        if (search.PlacedFrom is { } from)
        {
            var fromUtc = await times.UtcAsync(from.Date);
            query = query.Where(order => order.PlacedOnUtc >= fromUtc);
        }

        if (search.PlacedTo is { } to)
        {
            var toUtc = await times.UtcAsync(to.Date.AddDays(1));
            query = query.Where(order => order.PlacedOnUtc < toUtc);
        }

        return Fulfilled(query, search);
    }

    /// <summary>The same orders as the figures count.</summary>
    private IQueryable<MarketplaceOrder> Fulfilled(IQueryable<MarketplaceOrder> query, OrderSearchModel search)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (search.PeriodId is OrderSearchModel.LastDays or OrderSearchModel.DaysBefore)
            query = query.Where(FulfilmentRules.IsOf(FulfilmentPeriod.Of(now, zones.DefaultStoreTimeZone, search.PeriodId - OrderSearchModel.LastDays)));

        return Enum.IsDefined((FulfilmentOutcome)search.OutcomeId)
            ? query.Where(FulfilmentRules.IsCounted).Where(FulfilmentRules.Is((FulfilmentOutcome)search.OutcomeId, now))
            : query;
    }
}
