using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Issues what an order that was read a moment before allows.</summary>
public sealed class IssueOffered(IRepository<MarketplaceOrder> orders, AccountLookup accounts, RefreshOrder refresh, IssueCommand issue)
{
    /// <param name="objection">Why not, by what the order says; null for go on.</param>
    /// <param name="choice">What is recorded.</param>
    /// <param name="before">Why not, by what is known without reading the order; null for go on.</param>
    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public async Task<DecisionResult> RunAsync(
        int marketplaceOrderId,
        CommandKind kind,
        Func<RemoteOrder, OwnerText?> objection,
        Func<RemoteOrder, Task<object>> choice,
        OwnerText told,
        int customerId,
        CancellationToken cancellationToken,
        Func<MarketplaceAccount, MarketplaceOrder, OwnerText?>? before = null)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order || await accounts.FindAsync(order.AccountId) is not { } account)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.OrderGone));
        if (before?.Invoke(account, order) is { } known)
            return new DecisionResult(DecisionStatus.NotPossible, known);

        if (await refresh.PeekAsync(account, ForeignId.Read(order.ExternalId), cancellationToken) is not { } remote)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.UnknownThere));

        if (objection(remote) is not { } reason)
            return await issue.RunAsync(order, kind, await choice(remote), customerId, told, cancellationToken);

        // What the page has shown is old.
        await refresh.ByIdAsync(order.Id, cancellationToken);
        return new DecisionResult(DecisionStatus.NotPossible, reason);
    }
}
