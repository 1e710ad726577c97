using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Whether an order's state shows that a command has had its effect.</summary>
public static class CommandEffect
{
    public static bool IsReached(CommandKind kind, MarketplaceOrderState state) => kind switch
    {
        CommandKind.Accept => state is not (MarketplaceOrderState.New or MarketplaceOrderState.Unknown) && !OrderProgress.IsCancelled(state),
        CommandKind.Reject => state is MarketplaceOrderState.Rejected,
        _ => false,
    };
}
