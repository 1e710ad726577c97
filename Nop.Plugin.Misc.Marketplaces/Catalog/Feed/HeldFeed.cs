using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Keeps a feed from telling of more stock than the pushes do. Without pushes nobody knows what the marketplace shows, and nothing is held back.</summary>
public sealed class HeldFeed(MoreStock moreStock, TimeProvider time)
{
    public async Task<IReadOnlyList<ProductOffer>> HoldAsync(MarketplaceAccount account, IReadOnlyList<ProductOffer> offers) =>
        account.PushEnabled && await moreStock.WaitsSinceAsync(account) is { } since ? LowerStock.Of(offers, since, time.GetUtcNow().UtcDateTime) : offers;
}
