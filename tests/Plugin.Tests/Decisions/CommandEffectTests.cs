using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Decisions;

public sealed class CommandEffectTests
{
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Accepted, true)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Shipped, true)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.New, false)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Rejected, false)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Expired, false)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Unknown, false)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.Rejected, true)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.Cancelled, false)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.Accepted, false)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.New, false)]
    public void An_orders_state_shows_whether_a_command_took_effect(CommandKind kind, MarketplaceOrderState state, bool expected) =>
        Assert.That(CommandEffect.IsReached(kind, state), Is.EqualTo(expected));
}
