using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Makes the listings of some products what their identities propose.</summary>
public sealed class KeepListings(IRepository<MarketplaceListing> listings, ListingStates states, DirtyMarks marks, TimeProvider time)
{
    /// <summary>False when everything was as it should be, which costs no statement.</summary>
    public async Task<bool> KeepAsync(MarketplaceAccount account, IReadOnlyList<CatalogueProduct> page, IReadOnlyCollection<MarketplaceListing> existing)
    {
        var byProduct = existing.ToLookup(listing => listing.ProductId);
        var released = new List<string>();
        var obsolete = new List<int>();
        var changed = false;
        foreach (var item in page)
        {
            var proposals = ListingProposals.For(account.IdentityRule, item.Product, item.Combinations);
            var present = byProduct[item.Product.Id].ToDictionary(listing => listing.CombinationId);
            foreach (var proposal in proposals)
            {
                if (!present.Remove(proposal.CombinationId, out var listing))
                {
                    await AddAsync(account.Id, item.Product.Id, proposal);
                    changed = true;
                }
                else if (listing.ProductIdThere() != proposal.ExternalProductId || listing.VariationIdThere() != proposal.ExternalVariationId)
                {
                    await states.RenameAsync(listing.Id, proposal.ExternalProductId, proposal.ExternalVariationId);
                    released.AddRange(Ids(listing));
                    changed = true;
                }
            }

            var gone = present.Values.Where(listing => IsObsolete(listing, proposals)).ToList();
            obsolete.AddRange(gone.Select(listing => listing.Id));
            released.AddRange(gone.SelectMany(Ids));
        }

        if (obsolete.Count > 0)
        {
            await listings.DeleteAsync(listing => obsolete.Contains(listing.Id));
            changed = true;
        }

        await marks.MarkSharersAsync(account.Id, released);
        return changed;
    }

    // What the marketplace was told of stays, to be taken back; unless the product is offered in another shape, which replaces it.
    private static bool IsObsolete(MarketplaceListing listing, IReadOnlyList<ListingProposal> proposals) =>
        listing.AcknowledgedHash is null
        || proposals.Any(proposal => (proposal.CombinationId == 0) != (listing.CombinationId == 0));

    private static IEnumerable<string> Ids(MarketplaceListing listing) =>
        listing.ExternalVariationId.Length == 0
            ? [listing.ProductIdThere()]
            : [listing.ProductIdThere(), listing.VariationIdThere()];

    private async Task AddAsync(int accountId, int productId, ListingProposal proposal)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var listing = new MarketplaceListing
        {
            AccountId = accountId,
            ProductId = productId,
            CombinationId = proposal.CombinationId,
            ExternalProductId = ForeignId.Write(proposal.ExternalProductId),
            ExternalVariationId = ForeignId.Write(proposal.ExternalVariationId),
            ExternalProductKey = Identity.Key(proposal.ExternalProductId),
            ExternalVariationKey = Identity.Key(proposal.ExternalVariationId),
            DirtySinceUtc = now,
            DirtyVersion = 1,
            CreatedOnUtc = now,
        };

        // Another node may be faster; the unique key keeps it one.
        await listings.TryInsertAsync(listing);
    }
}
