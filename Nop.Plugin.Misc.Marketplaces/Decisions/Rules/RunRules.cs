using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>
/// Lets an account's rules decide the orders that wait. Judged by what was stored first, and where that would decide, once more by the order as it is
/// at the marketplace at that moment. What is left to a person says why, on the order.
/// </summary>
public sealed class RunRules(
    IRepository<MarketplaceOrder> orders,
    PolicyRows policies,
    UndecidedOrders undecided,
    VerdictRows verdicts,
    ReadJudgedOrder facts,
    StoredRemoteOrder stored,
    DecideOrder decide,
    ShopClock clock)
{
    /// <summary>Customer id of who decides.</summary>
    private const int Nobody = 0;

    public async Task RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        var policy = await policies.OfAsync(account.Id);
        foreach (var waiting in await undecided.ToJudgeAsync(policy))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await orders.GetByIdAsync(waiting.OrderId) is { State: MarketplaceOrderState.New } order
                && await verdicts.ClaimAsync(order.Id, waiting.Verdict) is { } claimed
                && !await JudgeAsync(account, policy, order, claimed, cancellationToken))
            {
                return;
            }
        }
    }

    /// <returns>False when the marketplace does not answer: the other orders wait for the next look.</returns>
    private async Task<bool> JudgeAsync(
        MarketplaceAccount account, MarketplaceDecisionPolicy policy, MarketplaceOrder order, MarketplaceVerdict claimed, CancellationToken cancellationToken)
    {
        try
        {
            await verdicts.WriteAsync(claimed, await DecideAsync(account, policy, order, cancellationToken));
            return true;
        }
        catch (MarketplaceApiException failure)
        {
            await verdicts.WriteAsync(claimed, [new OwnerText(RuleTexts.NotRead, failure.Text)]);
            return failure.StatusCode is not null;
        }
    }

    /// <returns>Why the order is left to a person; empty when it is not.</returns>
    private async Task<IReadOnlyList<OwnerText>> DecideAsync(
        MarketplaceAccount account, MarketplaceDecisionPolicy policy, MarketplaceOrder order, CancellationToken cancellationToken)
    {
        var judged = await facts.ReadAsync(account, order, policy.PriceTolerance is not null);
        var isLastChance = IsLastChance(policy, order);
        var local = clock.Now;
        var remote = await stored.ReadAsync(order);
        var first = JudgeOrder.Of(policy, judged, remote?.AcceptOptions, remote?.RejectOptions, local, isLastChance);
        if (first.IsLeftToPerson)
            return first.Reasons;

        if (await decide.OptionsAsync(order.Id, cancellationToken) is not { } options)
            return [new OwnerText(DecisionTexts.UnknownThere)];
        if (options.Order.Total != order.Total)
            return [new OwnerText(RuleTexts.ChangedMeanwhile)];

        var verdict = JudgeOrder.Of(policy, judged, options.Accept, options.Reject, local, isLastChance);
        return verdict.IsLeftToPerson ? verdict.Reasons : await CarryOutAsync(order, verdict, cancellationToken);
    }

    private async Task<IReadOnlyList<OwnerText>> CarryOutAsync(MarketplaceOrder order, Verdict verdict, CancellationToken cancellationToken)
    {
        var result = verdict.Accept is { } accept
            ? await decide.AcceptAsync(order.Id, accept, Nobody, cancellationToken)
            : await decide.RejectAsync(order.Id, verdict.Reject!, Nobody, cancellationToken);
        return result.Status is DecisionStatus.Refused or DecisionStatus.NotPossible && result.Message is { } message
            ? [new OwnerText(RuleTexts.NotTaken, message)]
            : verdict.Reasons;
    }

    private bool IsLastChance(MarketplaceDecisionPolicy policy, MarketplaceOrder order) =>
        policy.AcceptAtLast && order.DecideByUtc <= clock.UtcNow.AddMinutes(SettingLimits.LastMinutes.Nearest(policy.LastMinutes));
}
