using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>When the last message came by itself.</summary>
public sealed class WebhookArrivals(IRepository<MarketplaceInboxMessage> messages)
{
    /// <summary>To the second while it is kept; null when none has come to the present URL.</summary>
    public async Task<DateTime?> LastUtcAsync(MarketplaceAccount account)
    {
        if (account.WebhookOnUtc is not { } noted)
            return null;

        var kept = await messages.Table
            .Where(message => message.AccountId == account.Id && message.SourceId == (int)InboxSource.Webhook)
            .OrderByDescending(message => message.Id)
            .Select(message => (DateTime?)message.ReceivedOnUtc)
            .FirstOrDefaultAsync();
        return kept > noted ? kept : noted;
    }
}
