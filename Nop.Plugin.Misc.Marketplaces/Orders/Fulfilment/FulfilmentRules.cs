using System.Linq.Expressions;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

/// <summary>Which orders count, and as what: the same for the figures and for the list of the orders behind them.</summary>
public static class FulfilmentRules
{
    private const int NotOfTheShop = (int)(OrderTraits.Test | OrderTraits.ReturnShipment | OrderTraits.Parent | OrderTraits.FulfilledByMarketplace);
    private const int ByMarketplace = (int)OrderTraits.RejectedByMarketplace;

    private const int Accepted = (int)MarketplaceOrderState.Accepted;
    private const int Ready = (int)MarketplaceOrderState.ReadyForPickup;
    private const int Rejected = (int)MarketplaceOrderState.Rejected;
    private const int Cancelled = (int)MarketplaceOrderState.Cancelled;
    private const int Expired = (int)MarketplaceOrderState.Expired;

    /// <summary>Sales that the shop itself sends, and that were not over before we heard of them.</summary>
    public static Expression<Func<MarketplaceOrder, bool>> IsCounted => order => !order.HandledElsewhere && (order.TraitsId & NotOfTheShop) == 0;

    public static Expression<Func<MarketplaceOrder, bool>> IsOf(FulfilmentPeriod period)
    {
        var (from, to) = (period.FromUtc, period.ToUtc);
        return order => order.PlacedOnUtc >= from && order.PlacedOnUtc < to;
    }

    public static Expression<Func<MarketplaceOrder, bool>> Is(FulfilmentOutcome outcome, DateTime nowUtc) => outcome switch
    {
        FulfilmentOutcome.Accepted => order => order.AcceptedOnUtc != null,
        FulfilmentOutcome.RejectedByShop => order => order.StateId == Rejected && order.AcceptedOnUtc == null && (order.TraitsId & ByMarketplace) == 0,
        FulfilmentOutcome.RejectedByMarketplace => order => order.StateId == Rejected && order.AcceptedOnUtc == null && (order.TraitsId & ByMarketplace) != 0,
        FulfilmentOutcome.Expired => order => order.StateId == Expired && order.AcceptedOnUtc == null,
        FulfilmentOutcome.Late => order => order.AcceptedOnUtc != null && order.DispatchByUtc != null
            && (order.DispatchedOnUtc > order.DispatchByUtc
                || (order.DispatchedOnUtc == null && order.DispatchByUtc < nowUtc && (order.StateId == Accepted || order.StateId == Ready))),
        FulfilmentOutcome.CancelledAfterAcceptance => order =>
            order.AcceptedOnUtc != null && (order.StateId == Cancelled || order.StateId == Rejected || order.StateId == Expired),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
