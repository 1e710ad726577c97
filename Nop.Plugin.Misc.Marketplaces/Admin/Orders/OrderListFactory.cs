using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class OrderListFactory(
    IRepository<MarketplaceOrder> orders,
    IRepository<Order> nativeOrders,
    OrderFilter filter,
    AccountLabels labels,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const int StateNew = (int)MarketplaceOrderState.New;

    public async Task<OrderListModel> PrepareListAsync(OrderSearchModel search)
    {
        var found = await Sorted(await filter.ApplyAsync(orders.Table, search), search)
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
