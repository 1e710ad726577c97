using System.Security.Cryptography;
using System.Text;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Receive;

/// <summary>Stores raw bodies before anything else happens with them.</summary>
public sealed class Inbox(
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceOrder> orders,
    InboxSignal signal,
    TimeProvider time)
{
    /// <summary>Stores the body of an event that a marketplace sent; the same body again is the same message. False when it was there already.</summary>
    public Task<bool> StoreSentAsync(MarketplaceAccount account, string body, string? externalId) =>
        StoreAsync(account.Id, InboxSource.Webhook, body, externalId, Fingerprint(InboxSource.Webhook, body, ""));

    /// <summary>
    /// Stores an order that we read. Unlike a sent event it may look exactly like an earlier one and still be news (accepted, cancelled,
    /// reopened), so what was applied before is part of what makes it the same message. Read again, a message that was put aside as late or
    /// doubtful is true now.
    /// </summary>
    public async Task<bool> StoreReadAsync(MarketplaceAccount account, InboxSource source, string body, string externalId)
    {
        var applied = await orders.Table
            .Where(order => order.AccountId == account.Id && order.ExternalId == externalId)
            .Select(order => order.AppliedFingerprint)
            .FirstOrDefaultAsync();
        var fingerprint = Fingerprint(source, body, applied ?? "");
        return await StoreAsync(account.Id, source, body, externalId, fingerprint) || await ReopenAsync(account.Id, fingerprint);
    }

    private async Task<bool> ReopenAsync(int accountId, string fingerprint)
    {
        var putAside = await messages.Table.FirstOrDefaultAsync(message =>
            message.AccountId == accountId && message.Fingerprint == fingerprint && message.StateId == (int)InboxState.Done);
        if (putAside is null)
            return false;

        var now = time.GetUtcNow().UtcDateTime;
        putAside.State = InboxState.New;
        putAside.ReceivedOnUtc = now;
        putAside.NextAttemptOnUtc = now;
        await messages.UpdateAsync(putAside, publishEvent: false);
        signal.Raise();
        return true;
    }

    private async Task<bool> StoreAsync(int accountId, InboxSource source, string body, string? externalId, string fingerprint)
    {
        if (await IsStoredAsync(accountId, fingerprint))
            return false;

        var now = time.GetUtcNow().UtcDateTime;
        var message = new MarketplaceInboxMessage
        {
            AccountId = accountId,
            Fingerprint = fingerprint,
            Source = source,
            Body = StoredText.Fit(body, int.MaxValue),
            ExternalId = StoredText.FitOrNull(externalId, 100),
            ReceivedOnUtc = now,
            NextAttemptOnUtc = now,
        };
        try
        {
            await messages.InsertAsync(message, publishEvent: false);
        }
        catch (Exception) when (messages.Table.Any(stored => stored.AccountId == accountId && stored.Fingerprint == fingerprint))
        {
            return false;
        }

        signal.Raise();
        return true;
    }

    private Task<bool> IsStoredAsync(int accountId, string fingerprint) =>
        messages.Table.AnyAsync(message => message.AccountId == accountId && message.Fingerprint == fingerprint);

    private static string Fingerprint(InboxSource source, string body, string applied) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)source}\n{applied}\n{body}")));
}
