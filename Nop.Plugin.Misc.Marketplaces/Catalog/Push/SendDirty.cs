using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>
/// Sends what is marked, page by page, in three steps that go on beside each other: while a batch is on its way, the next page of offers is computed, and
/// what became of the batch before is recorded.
/// </summary>
public sealed class SendDirty(DirtyProducts dirty, MoreStock moreStock, AccountLookup accounts, OffersToSend offers, SendOffers send, Alongside alongside)
{
    private static readonly Task<PushResult> _nothing = Task.FromResult(PushResult.Nothing);

    /// <param name="byHand">A person has pressed a button for it.</param>
    /// <param name="cancellationToken">The end of the time budget; what is not sent by then stays marked.</param>
    public async Task<PushResult> SendAsync(MarketplaceAccount account, IOfferMarketplace marketplace, bool byHand, Lease lease, CancellationToken cancellationToken)
    {
        var waiting = new List<ProductOffer>();
        var moreStockWaitsSince = await moreStock.WaitsSinceAsync(account);
        var recording = _nothing;
        try
        {
            var sent = await SendPagesAsync();
            return sent.And(await recording);
        }
        finally
        {
            // Whatever else went wrong, what has been answered is recorded before another run begins.
            await ((Task)recording).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<PushResult> SendPagesAsync()
        {
            var result = PushResult.Nothing;
            var sending = _nothing;
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
                sending = await alongside.StartAsync(() => SendWaitingAsync(atLeast: marketplace.MaxProductsPerRequest));
            }

            result = result.And(await sending);
            return result.Stop == PushStop.None ? result.And(await SendWaitingAsync(atLeast: 1)) : result;
        }

        async Task<IReadOnlyList<ProductOffer>?> ComputeAsync(int[] page) =>
            cancellationToken.IsCancellationRequested || !await lease.RenewInTimeAsync() ? null : await offers.OfAsync(account, page, moreStockWaitsSince);

        async Task<PushResult> SendWaitingAsync(int atLeast)
        {
            var recorded = PushResult.Nothing;
            while (waiting.Count >= atLeast && recorded.Stop == PushStop.None)
            {
                // Other ids may have been chosen since: these were never confirmed.
                if (!await accounts.MayOfferAsync(account.Id)
                    || await send.AskAsync(account, marketplace, OfferBatches.TakeNext(waiting, marketplace), byHand, lease, cancellationToken) is not { } answered)
                    return recorded with { Stop = PushStop.Interrupted };

                recorded = recorded.And(await recording);
                recording = await alongside.StartAsync(() => send.RecordAsync(account, answered));
                if (answered.IsLast)
                    (recorded, recording) = (recorded.And(await recording), _nothing);
            }

            return recorded;
        }
    }

    /// <summary>Ids that are given up are off sale before anything else is told; what a marketplace has refused to take off keeps nobody waiting.</summary>
    private static int Turn(ProductOffer offer) => !offer.IsGivenUp ? 1 : offer.Parts.All(part => part.Listing.Attempts == 0) ? 0 : 2;
}
