using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>How the push of one account stands.</summary>
public sealed class PushChannelFactory(IRepository<MarketplaceListing> listings, LocalizedTexts texts, AdminTimes times, TimeProvider time)
{
    public async Task<PushChannelModel> PrepareAsync(MarketplaceAccount account, string label) => new(
        account.Id,
        label,
        account.PushEnabled,
        await listings.Table.CountAsync(listing => listing.AccountId == account.Id && listing.GivenUp == 0),
        await listings.Table.CountAsync(listing => listing.AccountId == account.Id && listing.DirtySinceUtc != null),
        await listings.Table.CountAsync(listing => listing.AccountId == account.Id && listing.LastError != null && (listing.GivenUp == 0 || listing.DirtySinceUtc != null)),
        await times.TextAsync(account.PushSucceededOnUtc),
        await times.TextAsync(account.ComparedOnUtc),
        PushHealth.IsPaused(account, time.GetUtcNow().UtcDateTime) ? await times.TextAsync(account.PushPausedUntilUtc) : null,
        await texts.StoredAsync(account.PushError));
}
