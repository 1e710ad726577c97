using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The head of an order's page: what the order is, when it is due, and what the person at the screen may do.</summary>
public sealed class OrderInfoFactory(
    AccountLabels labels,
    RelatedOrders related,
    IPermissionService permissions,
    DecisionSide decisions,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.";

    public async Task<OrderDetailsModel> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        var isUndecided = order.State == MarketplaceOrderState.New;
        return new OrderDetailsModel
        {
            Id = order.Id,
            Marketplace = await labels.OfAsync(order.AccountId),
            Code = ForeignId.Read(order.ExternalId),
            Reference = order.Reference == order.ExternalId ? null : order.Reference,
            State = await texts.EnumAsync(order.State),
            Tone = StateTone.Of(order.State),
            RawState = order.RawState,
            Traits = await texts.FlagsAsync(order.Traits),
            IsTest = order.Traits.HasFlag(OrderTraits.Test),
            IsReturnShipment = order.Traits.HasFlag(OrderTraits.ReturnShipment),
            IsNoSale = !OrderRules.IsSale(order.Traits),
            IsHandledElsewhere = order.HandledElsewhere,
            IsUndecided = isUndecided,
            OpenDecision = await decisions.OpenAsync(order),
            LeftByRules = await decisions.LeftByRulesAsync(order),
            Next = await decisions.NextAsync(order, remote),
            IsAcceptedByMarketplace = order.Traits.HasFlag(OrderTraits.Express),
            MayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide),
            MayOpenOrders = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.ShopOrders),
            MayOpenProducts = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.ShopProducts),
            PlacedOn = await times.TextAsync(order.PlacedOnUtc) ?? "",
            DecideBy = await times.TextAsync(order.DecideByUtc),
            DecideByIso = isUndecided ? AdminTimes.Iso(order.DecideByUtc) : null,
            DispatchBy = await times.TextAsync(order.DispatchByUtc),
            ReadOn = await times.TextAsync(order.LastReadOnUtc),
            Problem = await texts.StoredAsync(order.ProblemKey, order.ProblemArguments),
            Advice = ProblemAdvice.Of(order),
            AsItIs = TakeOverAsItIs.Shown(order),
            Comments = remote?.Comments,
            RejectionText = remote?.RejectionText is { Length: > 0 } rejection ? await texts.WordsAsync(rejection) : null,
            Replaces = await related.FindAsync(order, remote?.Replaces),
            ReplacedBy = await related.FindAsync(order, remote?.ReplacedBy),
            Facts = await FactsAsync(remote),
        };
    }

    private async Task<List<Fact>> FactsAsync(RemoteOrder? remote)
    {
        var facts = new List<Fact>();
        if (!string.IsNullOrEmpty(remote?.PaymentMethod))
            facts.Add(new Fact(await texts.GetAsync($"{Keys}PaymentMethod"), await texts.TermAsync(remote.PaymentMethod)));
        if (remote?.PaidByBuyer is { } isPaid)
            facts.Add(new Fact(await texts.GetAsync($"{Keys}Paid"), await texts.GetAsync(isPaid ? $"{Keys}PaidAlready" : $"{Keys}PaidOnDelivery")));
        foreach (var (label, value) in remote?.Details ?? [])
            facts.Add(new Fact(await texts.WordsAsync(label), await texts.TermAsync(value)));

        return facts;
    }
}
