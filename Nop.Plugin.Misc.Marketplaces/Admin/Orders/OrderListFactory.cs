using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class OrderListFactory(
    IRepository<MarketplaceOrder> orders,
    IRepository<Order> nativeOrders,
    IRepository<MarketplaceInboxMessage> messages,
    AccountLabels labels,
    IPermissionService permissions,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const int StateNew = (int)MarketplaceOrderState.New;
    private const int StateQuarantined = (int)InboxState.Quarantined;

    public async Task<OrderSearchModel> PrepareSearchAsync()
    {
        var all = await texts.GetAsync($"{MarketplacesDefaults.Resources}.Common.All");
        var search = new OrderSearchModel
        {
            MayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide),
            MessagesInQuarantine = await messages.Table.CountAsync(message => message.StateId == StateQuarantined),
        };
        search.SetGridPageSize();
        search.AvailableAccounts.Add(new SelectListItem(all, "0"));
        foreach (var (id, label) in await labels.AllAsync())
            search.AvailableAccounts.Add(new SelectListItem(label, $"{id}"));

        search.AvailableStates.Add(new SelectListItem(all, ""));
        foreach (var state in await texts.ChoicesAsync(null, last: MarketplaceOrderState.Unknown))
            search.AvailableStates.Add(state);

        return search;
    }

    public async Task<OrderListModel> PrepareListAsync(OrderSearchModel search)
    {
        var found = await Sorted(await FilterAsync(search), search)
            .Select(order => new OrderSummary
            {
                Id = order.Id,
                AccountId = order.AccountId,
                ExternalId = order.ExternalId,
                StateId = order.StateId,
                TraitsId = order.TraitsId,
                PlacedOnUtc = order.PlacedOnUtc,
                DecideByUtc = order.DecideByUtc,
                BuyerName = order.BuyerName,
                Total = order.Total,
                ProblemKey = order.ProblemKey,
                ProblemArguments = order.ProblemArguments,
                OrderId = order.OrderId,
            })
            .ToPagedListAsync(search.Page - 1, search.PageSize);

        var names = await labels.AllAsync();
        var numbers = await OrderNumbersAsync([.. found.Select(order => order.OrderId).Where(id => id > 0)]);
        return await new OrderListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async order => new OrderRowModel
        {
            Id = order.Id,
            Marketplace = names.GetValueOrDefault(order.AccountId, ""),
            Code = ForeignId.Read(order.ExternalId),
            State = await texts.EnumAsync((MarketplaceOrderState)order.StateId),
            Tone = StateTone.Of((MarketplaceOrderState)order.StateId),
            IsTest = ((OrderTraits)order.TraitsId).HasFlag(OrderTraits.Test),
            PlacedOn = await times.LocalAsync(order.PlacedOnUtc),
            IsUndecided = order.StateId == StateNew,
            DecideBy = order.StateId == StateNew ? AdminTimes.Iso(order.DecideByUtc) : null,
            DecideByTime = order.StateId == StateNew ? await times.TextAsync(order.DecideByUtc) : null,
            Buyer = order.BuyerName,
            Total = Euro.Text(order.Total),
            Problem = await texts.StoredAsync(order.ProblemKey, order.ProblemArguments),
            OrderId = order.OrderId,
            OrderNumber = numbers.GetValueOrDefault(order.OrderId),
        }));
    }

    private async Task<IQueryable<MarketplaceOrder>> FilterAsync(OrderSearchModel search)
    {
        var query = orders.Table;
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

        return query;
    }

    /// <summary>Whoever looks for undecided orders wants the most urgent first.</summary>
    private static IQueryable<MarketplaceOrder> Sorted(IQueryable<MarketplaceOrder> query, OrderSearchModel search) =>
        search.OnlyUndecided
            ? query.OrderBy(order => order.DecideByUtc == null ? 1 : 0).ThenBy(order => order.DecideByUtc).ThenByDescending(order => order.Id)
            : query.OrderByDescending(order => order.PlacedOnUtc).ThenByDescending(order => order.Id);

    private async Task<Dictionary<int, string>> OrderNumbersAsync(int[] orderIds)
    {
        if (orderIds.Length == 0)
            return [];

        var found = await nativeOrders.Table
            .Where(order => orderIds.Contains(order.Id))
            .Select(order => new { order.Id, order.CustomOrderNumber })
            .ToListAsync();
        return found.ToDictionary(order => order.Id, order => string.IsNullOrEmpty(order.CustomOrderNumber) ? $"{order.Id}" : order.CustomOrderNumber);
    }

    /// <summary>A row of the list; the raw order of the marketplace stays in the database.</summary>
    private sealed class OrderSummary
    {
        public int Id { get; init; }

        public int AccountId { get; init; }

        public string ExternalId { get; init; } = "";

        public int StateId { get; init; }

        public int TraitsId { get; init; }

        public DateTime PlacedOnUtc { get; init; }

        public DateTime? DecideByUtc { get; init; }

        public string? BuyerName { get; init; }

        public decimal Total { get; init; }

        public string? ProblemKey { get; init; }

        public string? ProblemArguments { get; init; }

        public int OrderId { get; init; }
    }
}
