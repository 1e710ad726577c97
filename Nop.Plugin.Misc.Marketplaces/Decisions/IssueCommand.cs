using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Records what is to be told to a marketplace about an order, and sends it.</summary>
public sealed class IssueCommand(AccountLookup accounts, CommandOutbox outbox, SendCommand send, Journal journal)
{
    /// <param name="choice">Stored as JSON.</param>
    /// <param name="customerId">Who says so; 0 for a rule.</param>
    /// <param name="told">For the order's timeline.</param>
    public async Task<DecisionResult> RunAsync(
        MarketplaceOrder order, CommandKind kind, object choice, int customerId, OwnerText told, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(order.AccountId) is { } account && AtWork.Objection(account) is { } objection)
            return new DecisionResult(DecisionStatus.NotPossible, objection);

        if (await outbox.RecordAsync(order, kind, JsonSerializer.Serialize(choice), customerId) is not { } command)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.UnderWay));

        await journal.OrderAsync(order, JournalLevel.Information, told);
        return await send.SendAsync(command, cancellationToken);
    }
}
