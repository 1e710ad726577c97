using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Nop.Plugin.Misc.Marketplaces.Orders.Search;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Which orders somebody wants to see.</summary>
public sealed class OrderFilter(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceAccount> accounts, AdminTimes times, IDateTimeHelper zones, TimeProvider time)
{
    public async Task<IQueryable<MarketplaceOrder>> ApplyAsync(IQueryable<MarketplaceOrder> query, OrderSearchModel search)
    {
        if (search.AccountId > 0)
            query = query.Where(order => order.AccountId == search.AccountId);
        if (search.StateId is { } stateId)
            query = query.Where(order => order.StateId == stateId);
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

        return await FoundAsync(Fulfilled(query, search), search.Find);
    }

    /// <summary>A whole code is looked up by its key. Anything else is looked for in the folded text of every order that the other filters leave.</summary>
    private async Task<IQueryable<MarketplaceOrder>> FoundAsync(IQueryable<MarketplaceOrder> query, string? find)
    {
        var words = OrderSearchText.Words(find);
        if (words.Count == 0)
            return query;

        var ids = await ByCodeAsync(find!.Trim());
        if (ids.Count > 0)
            return query.Where(order => ids.Contains(order.Id));

        foreach (var word in words)
            query = query.Where(order => order.SearchText!.Contains(word));
        return query;
    }

    private async Task<IList<int>> ByCodeAsync(string code)
    {
        var (key, accountIds) = (ForeignId.Key(code), await accounts.Table.Select(account => account.Id).ToListAsync());
        return await orders.Table.Where(order => accountIds.Contains(order.AccountId) && order.ExternalKey == key).Select(order => order.Id).ToListAsync();
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
