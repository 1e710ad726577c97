using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Reading;

/// <summary>Reads one order from its marketplace and applies what it says, on the same path as everything else that comes in.</summary>
public sealed class RefreshOrder(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    IRepository<MarketplaceOrder> orders,
    InboxStore inbox,
    ProcessInbox process,
    TimeProvider time)
{
    /// <summary>False when the marketplace does not know the order.</summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer came.</exception>
    public async Task<bool> ByIdAsync(int marketplaceOrderId, CancellationToken cancellationToken) =>
        await orders.GetByIdAsync(marketplaceOrderId) is { } order
        && await accounts.FindAsync(order.AccountId) is { } account
        && await ReadAsync(account, ForeignId.Read(order.ExternalId), isAsWritten: true, cancellationToken) is not null;

    /// <summary>The order as it is at the marketplace now, without applying it; null when the marketplace does not know it.</summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer came.</exception>
    public async Task<RemoteOrder?> PeekAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken) =>
        await AskAsync(account, externalId, isAsWritten: true, cancellationToken) is { } answer ? Understood(answer.Read, externalId) : null;

    /// <summary>
    /// The order as the marketplace says it is now, applied. Our record may say so only later, when somebody else is at work on the order.
    /// Null when the marketplace does not know the order.
    /// </summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer came.</exception>
    public async Task<RemoteOrder?> ReadOrderAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken) =>
        await ReadAsync(account, externalId, isAsWritten: true, cancellationToken) is { } read ? Understood(read, externalId) : null;

    /// <summary>Brings in an order whose message never came.</summary>
    /// <param name="code">As a person writes it: the marketplace may know the order under another spelling.</param>
    /// <exception cref="Http.MarketplaceApiException">No usable answer came.</exception>
    public async Task<ImportedOrder> ByCodeAsync(MarketplaceAccount account, string code, CancellationToken cancellationToken)
    {
        if (await ReadAsync(account, code, isAsWritten: false, cancellationToken) is not { } read)
            return new ImportedOrder(IsKnown: false, null);

        var key = ForeignId.Key(OwnId(read, code));
        var id = await orders.Table
            .Where(order => order.AccountId == account.Id && order.ExternalKey == key)
            .Select(order => order.Id)
            .FirstOrDefaultAsync();
        return new ImportedOrder(IsKnown: true, id == 0 ? null : id);
    }

    private async Task<ReadResult?> ReadAsync(MarketplaceAccount account, string externalId, bool isAsWritten, CancellationToken cancellationToken)
    {
        var asked = time.GetUtcNow().UtcDateTime;
        if (await AskAsync(account, externalId, isAsWritten, cancellationToken) is not { } answer)
            return null;

        var own = OwnId(answer.Read, externalId);
        await inbox.StoreReadAsync(account, InboxSource.Read, answer.Body, own, asked);
        await process.RunForOrderAsync(account.Id, own, cancellationToken);
        return answer.Read;
    }

    /// <param name="isAsWritten">The id is the marketplace's own: an answer about another one is no answer.</param>
    private async Task<(string Body, ReadResult Read)?> AskAsync(MarketplaceAccount account, string externalId, bool isAsWritten, CancellationToken cancellationToken)
    {
        AtWork.Demand(account);
        if (marketplaces.Find(account.Marketplace) is not { } marketplace
            || await marketplace.GetOrderAsync(account, externalId, cancellationToken) is not { } body)
        {
            return null;
        }

        var read = marketplace.Read(body);
        return isAsWritten && ForeignId.Key(OwnId(read, externalId)) != ForeignId.Key(externalId)
            ? throw new MarketplaceApiException(new(FailureTexts.OtherOrder, externalId)) { IsTransient = true }
            : (body, read);
    }

    private static RemoteOrder Understood(ReadResult read, string externalId) => read is ReadResult.Understood { Order: var order }
        ? order
        : throw new MarketplaceApiException(new(FailureTexts.NoOrder, externalId)) { IsTransient = true };

    private static string OwnId(ReadResult read, string asked) => read is ReadResult.Understood { Order.ExternalId: var own } ? own : asked;
}

/// <param name="IsKnown">The marketplace knows the order.</param>
/// <param name="OrderId">Our record of it; null when what the marketplace sent could not be processed (yet) and waits in the inbox.</param>
public sealed record ImportedOrder(bool IsKnown, int? OrderId);
