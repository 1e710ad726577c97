using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Makes the listings of some products what their identities propose, or the owner has typed.</summary>
public sealed class KeepListings(
    IRepository<MarketplaceListing> listings, ListingOverrides overrides, ColourReader colourReader, ListingStates states, DirtyMarks marks, TimeProvider time)
{
    /// <summary>False when everything was as it should be, which writes nothing.</summary>
    public async Task<bool> KeepAsync(MarketplaceAccount account, IReadOnlyList<CatalogueProduct> page, IReadOnlyCollection<MarketplaceListing> existing) =>
        await KeepAsync(account, page, existing, await overrides.IdsOfAsync(account.Id, [.. page.Select(item => item.Product.Id)]));

    /// <param name="typed">The ids that the owner has typed for the products.</param>
    public async Task<bool> KeepAsync(
        MarketplaceAccount account,
        IReadOnlyList<CatalogueProduct> page,
        IReadOnlyCollection<MarketplaceListing> existing,
        IReadOnlyDictionary<ProductIdentity, HandMadeIds> typed)
    {
        var colours = await colourReader.OfAsync(account, page.SelectMany(item => item.Combinations));
        var pattern = IdentityPattern.Of(account);
        var byProduct = existing.Where(listing => listing.GivenUp == 0).ToLookup(listing => listing.ProductId);
        var obsolete = new List<MarketplaceListing>();
        var missing = new List<(int ProductId, ListingProposal Proposal)>();
        foreach (var item in page)
        {
            var present = byProduct[item.Product.Id].ToDictionary(listing => listing.CombinationId);
            foreach (var proposal in ListingProposals.For(pattern, item.Product, item.Combinations, typed, colours))
            {
                if (present.GetValueOrDefault(proposal.CombinationId) is { } listing && IsAsProposed(listing, proposal))
                    present.Remove(proposal.CombinationId);
                else
                    missing.Add((item.Product.Id, proposal));
            }

            obsolete.AddRange(present.Values);
        }

        // Another process that is cut off in between, or is faster, finds the rest missing.
        foreach (var apart in OncePerProduct.Split(obsolete, listing => listing))
        {
            await states.GiveUpAsync([.. apart.Select(listing => listing.Id)]);
            await states.ForgetUntoldAsync([.. apart.Select(listing => listing.Id)]);
        }

        // Another node may be faster; the unique key keeps each of them one.
        await listings.InsertMissingAsync([.. missing.Select(item => NewListing(account.Id, item.ProductId, item.Proposal))]);

        await marks.MarkSharersAsync(account.Id, [.. obsolete.SelectMany(Ids)]);
        return obsolete.Count + missing.Count > 0;
    }

    private static bool IsAsProposed(MarketplaceListing listing, ListingProposal proposal) =>
        listing.ProductIdThere() == proposal.ExternalProductId && listing.VariationIdThere() == proposal.ExternalVariationId;

    private static IEnumerable<string> Ids(MarketplaceListing listing) =>
        listing.ExternalVariationId.Length == 0
            ? [listing.ProductIdThere()]
            : [listing.ProductIdThere(), listing.VariationIdThere()];

    private MarketplaceListing NewListing(int accountId, int productId, ListingProposal proposal)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new MarketplaceListing
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
            DirtyCauseId = (int)SendCause.New,
            CreatedOnUtc = now,
        };
    }
}
