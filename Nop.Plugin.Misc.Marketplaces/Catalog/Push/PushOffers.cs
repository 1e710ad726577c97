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
    MoreStock moreStock,
    OffersToSend offers,
    SendOffers send,
    PushHealth health,
    Leases leases)
{
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    /// <param name="cancellationToken">The end of the time budget; what is not sent by then stays marked.</param>
    public Task<PushResult> RunAsync(MarketplaceAccount account, CancellationToken cancellationToken) => RunAsync(account, byHand: false, cancellationToken);

    /// <param name="byHand">A person has pressed a button for it.</param>
    /// <param name="cancellationToken">As above.</param>
    public async Task<PushResult> RunAsync(MarketplaceAccount account, bool byHand, CancellationToken cancellationToken)
    {
        // Most runs find nothing to be done, and need no lease to find that out.
        if (marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace || (account.MayOffer() && !await dirty.AnyAsync(account)))
            return PushResult.Nothing;

        return await leases.TryTakeAsync($"push/{account.Id}", _lease) is { } lease
            ? await lease.HoldForAsync(() => RunAsync(account, marketplace, byHand, lease, cancellationToken))
            : PushResult.Nothing with { Stop = PushStop.UnderWay };
    }

    private async Task<PushResult> RunAsync(MarketplaceAccount account, IOfferMarketplace marketplace, bool byHand, Lease lease, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(account.Id) is not { Enabled: true } current || health.IsPaused(current))
            return PushResult.Nothing;
        if (!current.MayOffer())
            return PushResult.Nothing with { Stop = PushStop.Unconfirmed };

        var result = await SendDirtyAsync(current, marketplace, byHand, lease, cancellationToken);
        await health.RecordAsync(current, result);
        return result;
    }

    /// <summary>While a batch is on its way, the next page of offers is computed.</summary>
    private async Task<PushResult> SendDirtyAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, bool byHand, Lease lease, CancellationToken cancellationToken)
    {
        var result = PushResult.Nothing;
        var waiting = new List<ProductOffer>();
        var moreStockWaitsSince = await moreStock.WaitsSinceAsync(account);
        var sending = Task.FromResult(PushResult.Nothing);
        foreach (var page in (await dirty.OfAsync(account.Id, moreStockWaitsSince)).Chunk(marketplace.MaxProductsPerRequest))
        {
            var computing = ComputeAsync(page);
            await Task.WhenAll(computing, sending);
            result = result.And(await sending);
            if (result.Stop != PushStop.None)
                return result;
            if (await computing is not { } computed)
                return result with { Stop = PushStop.Interrupted };

            waiting.AddRange(computed.OrderBy(Turn));
            // On another thread: with a database that answers at once, nothing would go on beside it.
            sending = Task.Run(() => SendAsync(atLeast: marketplace.MaxProductsPerRequest), CancellationToken.None);
        }

        result = result.And(await sending);
        return result.Stop == PushStop.None ? result.And(await SendAsync(atLeast: 1)) : result;

        async Task<IReadOnlyList<ProductOffer>?> ComputeAsync(int[] page) =>
            cancellationToken.IsCancellationRequested || !await lease.RenewInTimeAsync() ? null : await offers.OfAsync(account, page, moreStockWaitsSince);

        async Task<PushResult> SendAsync(int atLeast)
        {
            var sent = PushResult.Nothing;
            while (waiting.Count >= atLeast && sent.Stop == PushStop.None)
            {
                // Other ids may have been chosen since: these were never confirmed.
                if (!await accounts.MayOfferAsync(account.Id))
                    return sent with { Stop = PushStop.Interrupted };

                sent = sent.And(await send.SendAsync(account, marketplace, OfferBatches.TakeNext(waiting, marketplace), byHand, lease, cancellationToken));
            }

            return sent;
        }
    }

    /// <summary>Ids that are given up are off sale before anything else is told; what a marketplace has refused to take off keeps nobody waiting.</summary>
    private static int Turn(ProductOffer offer) => !offer.IsGivenUp ? 1 : offer.Parts.All(part => part.Listing.Attempts == 0) ? 0 : 2;
}
