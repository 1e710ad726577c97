using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>Has a marketplace check the offers of some products as they are now, without its taking them.</summary>
public sealed class ValidateOffers(CurrentOffers offers, ValidationResults results, TimeProvider time)
{
    /// <param name="onlyUnsent">What the marketplace knows already is left out.</param>
    /// <param name="mayGoOn">Asked before each call.</param>
    public async Task<PushResult> RunAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, IReadOnlyCollection<int> productIds, bool onlyUnsent, Func<Task<bool>> mayGoOn, CancellationToken cancellationToken)
    {
        var done = PushResult.Nothing;
        var waiting = (await offers.AsListedAsync(account, productIds))
            .Where(offer => offer.Told.Any() && !(onlyUnsent && offer.Parts.All(part => part.IsSynced)))
            .ToList();
        while (waiting.Count > 0 && done.Stop == PushStop.None)
        {
            var asked = time.GetUtcNow().UtcDateTime;
            var batch = OfferBatches.TakeNext(waiting, marketplace);
            await foreach (var reply in OfferReplies.OfAsync(batch, (some, token) => marketplace.ValidateAsync(account, some, token), mayGoOn, cancellationToken))
            {
                await results.RecordAsync(reply.Yes, asked, null);
                foreach (var same in reply.No.GroupBy(refused => refused.Words, refused => refused.Product))
                    await results.RecordAsync(same, asked, same.Key);

                done = done.And(reply.Result with { Products = reply.Yes.Count, Refused = reply.No.Count });
            }
        }

        return done;
    }
}
