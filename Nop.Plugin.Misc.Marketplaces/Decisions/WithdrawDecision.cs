using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Takes a decision back that has had no effect yet: one that was never sent, or one after which the order is seen to be still open.</summary>
public sealed class WithdrawDecision(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    CommandOutbox outbox,
    CommandStates states,
    CommandOutcomes outcomes,
    TimeProvider time)
{
    public async Task<DecisionResult> RunAsync(int marketplaceOrderId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order
            || await accounts.FindAsync(order.AccountId) is not { } account
            || marketplaces.Find(account.Marketplace) is not { } marketplace
            || await outbox.OpenAsync(order.Id) is not { } command)
        {
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.NothingToWithdraw));
        }

        var wasNeverSent = command.State is CommandState.Pending;
        if ((command.State is CommandState.Sent && command.NextAttemptOnUtc > time.GetUtcNow().UtcDateTime) || !await states.ClaimAsync(command))
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.BeingSent));

        var work = new CommandWork(command, order, account, marketplace);
        try
        {
            return (wasNeverSent ? null : await outcomes.EndByReadingAsync(work, mayBeDone: true, cancellationToken)) ?? await outcomes.WithdrawnAsync(work);
        }
        catch (MarketplaceApiException failure)
        {
            return await outcomes.PostponedAsync(work, mayBeDone: true, failure) is { Status: DecisionStatus.Unknown, Message.Key: DecisionTexts.AnswerLost }
                ? new DecisionResult(DecisionStatus.Unknown, new(DecisionTexts.NotReadNow, failure.Text))
                : new DecisionResult(DecisionStatus.Unknown, new(DecisionTexts.Unresolved, failure.Text));
        }
    }
}
