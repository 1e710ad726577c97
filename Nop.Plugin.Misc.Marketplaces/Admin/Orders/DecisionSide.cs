using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What was and what is to be decided of an order.</summary>
public sealed class DecisionSide(OpenDecisionFactory open, VerdictFactory verdicts, NextStepFactory next)
{
    /// <inheritdoc cref="OpenDecisionFactory.TextAsync"/>
    public Task<string?> OpenAsync(MarketplaceOrder order) => open.TextAsync(order.Id);

    /// <inheritdoc cref="VerdictFactory.ReasonsAsync"/>
    public Task<IReadOnlyList<string>> LeftByRulesAsync(MarketplaceOrder order) => verdicts.ReasonsAsync(order);

    /// <inheritdoc cref="NextStepFactory.PrepareAsync"/>
    public Task<NextStep> NextAsync(MarketplaceOrder order, RemoteOrder? remote) => next.PrepareAsync(order, remote);
}
