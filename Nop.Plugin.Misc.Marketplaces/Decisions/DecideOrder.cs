using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Accepts and rejects orders. A decision is recorded as a command before anything is sent.</summary>
public sealed class DecideOrder(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    StoredRemoteOrder stored,
    IssueCommand issue,
    RefreshOrder refresh,
    TimeProvider time)
{
    /// <summary>The order as it is at the marketplace now, with what may be chosen, times that are over left out; null when the marketplace does not know it.</summary>
    /// <exception cref="Marketplaces.Http.MarketplaceApiException">No usable answer came.</exception>
    public async Task<DecisionOptions?> OptionsAsync(int marketplaceOrderId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order
            || await accounts.FindAsync(order.AccountId) is not { } account
            || await refresh.PeekAsync(account, ForeignId.Read(order.ExternalId), cancellationToken) is not { } remote)
        {
            return null;
        }

        if (!string.Equals(OrderText.State(remote.RawState), order.RawState, StringComparison.Ordinal))
            await refresh.ByIdAsync(order.Id, cancellationToken);

        return new DecisionOptions(remote, remote.AcceptOptions?.At(time.GetUtcNow().UtcDateTime), remote.RejectOptions);
    }

    /// <param name="customerId">Who decided; 0 for a rule.</param>
    public Task<DecisionResult> AcceptAsync(int marketplaceOrderId, AcceptChoice choice, int customerId, CancellationToken cancellationToken) =>
        DecideAsync(marketplaceOrderId, CommandKind.Accept, told => ChosenNames.Of(choice, told), customerId, cancellationToken);

    /// <param name="customerId">Who decided; 0 for a rule.</param>
    public Task<DecisionResult> RejectAsync(int marketplaceOrderId, RejectChoice choice, int customerId, CancellationToken cancellationToken) =>
        DecideAsync(marketplaceOrderId, CommandKind.Reject, told => ChosenNames.Of(choice, told), customerId, cancellationToken);

    private async Task<DecisionResult> DecideAsync(int marketplaceOrderId, CommandKind kind, Func<RemoteOrder?, object> choice, int customerId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.OrderGone));

        return order.State is MarketplaceOrderState.New
            ? await issue.RunAsync(order, kind, choice(await stored.ReadAsync(order)), customerId, new(kind is CommandKind.Accept ? DecisionTexts.AcceptDecided : DecisionTexts.RejectDecided), cancellationToken)
            : new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.NotOpen));
    }
}
