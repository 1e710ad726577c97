using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says orders in the words and figures of a row, for the screen and for a file.</summary>
public sealed class OrderRowFactory(AccountLabels labels, PolicyRows policies, DifferenceText differences, LocalizedTexts texts, AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.";

    private static readonly OrderTraits[] _marked =
    [
        OrderTraits.Express, OrderTraits.GiftWrap, OrderTraits.InvoiceWanted, OrderTraits.StorePickup, OrderTraits.CollectionPoint, OrderTraits.FulfilledByMerchant,
        OrderTraits.FulfilledByMarketplace, OrderTraits.ReturnShipment, OrderTraits.Replacement, OrderTraits.Replaced, OrderTraits.Parent, OrderTraits.VatExempt,
    ];

    public async Task<IReadOnlyList<OrderRowModel>> PrepareAsync(IReadOnlyList<OrderInList> listed)
    {
        var names = await labels.AllAsync();
        var preferred = new Dictionary<int, MarketplaceDecisionPolicy>();
        foreach (var accountId in listed.Select(one => one.Order.AccountId).Distinct())
            preferred[accountId] = await policies.OfAsync(accountId);

        var rows = new List<OrderRowModel>();
        foreach (var one in listed)
            rows.Add(await RowAsync(one, names.GetValueOrDefault(one.Order.AccountId, ""), preferred[one.Order.AccountId]));

        return rows;
    }

    private async Task<OrderRowModel> RowAsync(OrderInList listed, string marketplace, MarketplaceDecisionPolicy policy)
    {
        var (order, remote) = (listed.Order, listed.Remote);
        var isUndecided = order.State is MarketplaceOrderState.New;
        var dispatchBy = order.State is MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup ? order.DispatchByUtc : null;
        return new OrderRowModel
        {
            Id = order.Id,
            Marketplace = marketplace,
            Code = ForeignId.Read(order.ExternalId),
            State = await texts.EnumAsync(order.State),
            Tone = StateTone.Of(order.State),
            IsTest = order.Traits.HasFlag(OrderTraits.Test),
            PlacedOn = await times.TextAsync(order.PlacedOnUtc) ?? "",
            IsUndecided = isUndecided,
            DecideBy = isUndecided ? AdminTimes.Iso(order.DecideByUtc) : null,
            DecideByTime = isUndecided ? await times.TextAsync(order.DecideByUtc) : null,
            DispatchBy = AdminTimes.Iso(dispatchBy),
            DispatchByTime = await times.TextAsync(dispatchBy),
            Buyer = order.BuyerName,
            Pieces = listed.Pieces,
            Goods = listed.Lines is [var first, ..] ? first.ProductName ?? first.ExternalProductId : null,
            MoreLines = Math.Max(0, listed.Lines.Count - 1),
            Marks = await MarksAsync(order, remote),
            Pickup = await PickupAsync(remote),
            PickupPlace = NullIfBlank(remote?.PickupAddress),
            Courier = NullIfBlank(listed.Courier),
            HasVoucher = listed.HasVoucher,
            Tracking = NullIfBlank(order.TrackingCodes),
            Total = Euro.Text(order.Total),
            Amount = order.Total,
            Problem = await texts.StoredAsync(order.ProblemKey, order.ProblemArguments),
            Difference = await DifferenceAsync(listed),
            OrderId = listed.Native?.Id ?? 0,
            OrderNumber = listed.Native is not { Deleted: false } native ? null : string.IsNullOrEmpty(native.CustomOrderNumber) ? $"{native.Id}" : native.CustomOrderNumber,
            Accept = AcceptOf(order, remote, policy),
        };
    }

    private static string? AcceptOf(MarketplaceOrder order, RemoteOrder? remote, MarketplaceDecisionPolicy policy) =>
        order.State is not MarketplaceOrderState.New || (order.Traits & OrderRules.NotForTheShopToDecide) != 0 || remote?.AcceptOptions is not { } options
            ? null
            : order.ProblemKey is null && ChooseAcceptance.From(options, policy).Choice is not null ? OrderRowModel.AcceptAtOnce : OrderRowModel.AcceptByChoice;

    private async Task<string?> DifferenceAsync(OrderInList listed)
    {
        var parts = new[]
        {
            await differences.OfAsync(listed.Order, listed.Native),
            listed.SoldOtherwise is null ? null : await texts.TextAsync(listed.SoldOtherwise),
        };
        return NullIfBlank(string.Join("\n", parts.Where(part => !string.IsNullOrEmpty(part))));
    }

    private async Task<IReadOnlyList<OrderMark>> MarksAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        var marks = new List<OrderMark>();
        foreach (var trait in _marked.Where(trait => order.Traits.HasFlag(trait)))
            marks.Add(new OrderMark(await texts.GetAsync($"{Keys}Mark.{trait}"), await texts.EnumAsync(trait)));
        if (remote?.PaidByBuyer == false)
            marks.Add(new OrderMark(await texts.GetAsync($"{Keys}Mark.CashOnDelivery"), await texts.GetAsync($"{Keys}PaidOnDelivery")));

        return marks;
    }

    private async Task<string?> PickupAsync(RemoteOrder? remote)
    {
        if ((remote?.PickupFromUtc ?? remote?.PickupToUtc) is not { } begin)
            return null;

        var (from, to) = (await times.LocalAsync(begin), await times.LocalAsync(remote!.PickupToUtc ?? begin));
        return from == to ? ClockText.Moment(from) : $"{ClockText.Moment(from)} – {(from.Date == to.Date ? ClockText.Time(to) : ClockText.Moment(to))}";
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
