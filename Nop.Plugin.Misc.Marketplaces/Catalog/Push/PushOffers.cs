using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Tells a marketplace what has changed: computed now, compared with what it knows, in as few requests as it allows.</summary>
public sealed class PushOffers(
    MarketplaceRegistry marketplaces,
    AccountLookup accounts,
    DirtyProducts dirty,
    CurrentOffers offers,
    SyncedListings synced,
    SendOffers send,
    PushHealth health,
    Leases leases)
{
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    /// <param name="cancellationToken">The end of the time budget; what is not sent by then stays marked.</param>
    public async Task<PushResult> RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace)
            return PushResult.Nothing;

        return await leases.TryTakeAsync($"push/{account.Id}", _lease) is { } lease
            ? await lease.HoldForAsync(() => RunAsync(account, marketplace, lease, cancellationToken))
            : PushResult.Nothing with { Stop = PushStop.UnderWay };
    }

    private async Task<PushResult> RunAsync(MarketplaceAccount account, IOfferMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(account.Id) is not { Enabled: true } current || health.IsPaused(current))
            return PushResult.Nothing;

        var result = await SendDirtyAsync(current, marketplace, lease, cancellationToken);
        await health.RecordAsync(current, result);
        return result;
    }

    private async Task<PushResult> SendDirtyAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        var result = PushResult.Nothing;
        var waiting = new List<ProductOffer>();
        foreach (var page in (await dirty.OfAsync(account.Id)).Chunk(marketplace.MaxProductsPerRequest))
        {
            if (cancellationToken.IsCancellationRequested || !await lease.RenewAsync())
                return result with { Stop = PushStop.Interrupted };

            var computed = await offers.OfProductsAsync(account, page);
            await synced.RecordAsync([.. computed.Where(offer => offer.IsSynced).SelectMany(offer => offer.Parts)]);
            waiting.AddRange(computed.Where(offer => !offer.IsSynced));
            if (waiting.Count < marketplace.MaxProductsPerRequest)
                continue;

            result = result.And(await send.SendAsync(account, marketplace, waiting[..marketplace.MaxProductsPerRequest], cancellationToken));
            waiting.RemoveRange(0, marketplace.MaxProductsPerRequest);
            if (result.Stop != PushStop.None)
                return result;
        }

        return waiting.Count == 0
            ? result
            : result.And(await send.SendAsync(account, marketplace, waiting, cancellationToken));
    }
}
