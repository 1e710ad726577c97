using System.Security.Cryptography;
using System.Text;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>The inbox: raw bodies are stored before anything else happens, each once.</summary>
public sealed class InboxStore(
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceOrder> orders,
    InboxSignal signal,
    TimeProvider time)
{
    private const int LongestId = 100 * ForeignId.LongestEscape;

    /// <summary>Stores the body of an event that a marketplace sent; idempotent, because the same body is the same message. False when it was there already.</summary>
    public async Task<bool> StoreSentAsync(int accountId, string body, string? externalId)
    {
        // One statement for nearly all: the unique key finds those that come again.
        var isNew = await InsertAsync(accountId, InboxSource.Webhook, body, externalId, Fingerprint(InboxSource.Webhook, body, ""), time.StoredNow());

        // Also for what was there: it is sent again because nobody answered, or died doing so, perhaps before it was processed.
        signal.Raise();
        return isNew;
    }

    /// <summary>
    /// Stores an order that we read. Unlike a sent event it may look exactly like an earlier one and still be news (accepted, cancelled,
    /// reopened), so what was applied before is part of what makes it the same message.
    /// </summary>
    /// <param name="askedOnUtc">When the marketplace was asked: what had happened by then is part of the answer, however long it took to come.</param>
    public async Task<bool> StoreReadAsync(MarketplaceAccount account, InboxSource source, string body, string externalId, DateTime askedOnUtc)
    {
        var key = ForeignId.Key(externalId);
        var applied = await orders.Table
            .Where(order => order.AccountId == account.Id && order.ExternalKey == key)
            .Select(order => order.AppliedFingerprint)
            .FirstOrDefaultAsync();
        var fingerprint = Fingerprint(source, body, applied ?? "");
        var asked = StoredTime.Of(askedOnUtc);
        var isNew = !await IsStoredAsync(account.Id, fingerprint) && await InsertAsync(account.Id, source, body, externalId, fingerprint, asked);
        signal.Raise();
        return isNew || await TakeUpAgainAsync(account.Id, fingerprint, asked);
    }

    /// <summary>
    /// An order that still reads the same although nothing of it was applied: it had been set aside as stale or doubtful, and must not stay so forever.
    /// </summary>
    private async Task<bool> TakeUpAgainAsync(int accountId, string fingerprint, DateTime askedOnUtc)
    {
        if (await messages.Table.FirstOrDefaultAsync(stored => stored.AccountId == accountId && stored.Fingerprint == fingerprint && stored.StateId == (int)InboxState.Done) is not { } message)
            return false;

        message.State = InboxState.New;
        message.ReceivedOnUtc = askedOnUtc;
        message.NextAttemptOnUtc = time.StoredNow();
        await messages.UpdateAsync(message, publishEvent: false);
        signal.Raise();
        return true;
    }

    private Task<bool> InsertAsync(int accountId, InboxSource source, string body, string? externalId, string fingerprint, DateTime receivedOnUtc) =>
        messages.TryInsertAsync(new MarketplaceInboxMessage
        {
            AccountId = accountId,
            Fingerprint = fingerprint,
            Source = source,
            Body = StoredText.Body(body),
            ExternalId = externalId is null ? null : StoredText.Fit(ForeignId.Write(externalId), LongestId),
            ExternalKey = externalId is null ? null : ForeignId.Key(externalId),
            ReceivedOnUtc = receivedOnUtc,
            NextAttemptOnUtc = time.StoredNow(),
        });

    private Task<bool> IsStoredAsync(int accountId, string fingerprint) =>
        messages.Table.AnyAsync(message => message.AccountId == accountId && message.Fingerprint == fingerprint);

    private static string Fingerprint(InboxSource source, string body, string applied) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)source}\n{applied}\n{body}")));
}
