using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Stores that a marketplace has taken a batch, and will say later what became of it.</summary>
public sealed class RecordTaken(BatchRows batches, BatchedListings batched, ListingStates states, OutgoingOffers outgoing, ToldProducts told, BatchSignal signal)
{
    /// <summary>Whoever is cut off in between leaves listings that wait, and others that are sent again. False when the id is none to ask by.</summary>
    public async Task<bool> TakenAsync(MarketplaceAccount account, IReadOnlyCollection<ProductOffer> products, Guid send, string batchId)
    {
        if (await batches.OpenAsync(account.Id, batchId, products.Select(product => product.ExternalProductId)) is not { } batch)
            return false;

        await SameSend.WriteAsync(products, ids => batched.TakenAsync(ids, send, batch.Id), ids => states.CrossedAsync(ids, send, batch.Id));
        await outgoing.AnsweredAsync(send, products.SelectMany(product => product.Told).Select(part => part.Listing.Id), SendOutcome.Taken, batch.Id);
        if (!await batches.ReadyAsync(batch))
        {
            // Recording took so long that somebody has found nothing of it, and nobody will ask.
            foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
                await states.UnknownAsync([.. apart.Select(part => part.Listing.Id)]);
        }

        await told.DoneAsync(products);
        signal.Raise();
        return true;
    }
}
