using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;

/// <summary>Looks through the catalogue as a comparison would, and writes nothing: the owner decides whether these are the right ids.</summary>
public sealed class PreviewOffers(CatalogueReader catalogue, ListingOverrides overrides, ColourReader colourReader, TimeProvider time)
{
    private const int PageSize = 500;
    private const int ShownExamples = 5;

    /// <param name="cancellationToken">The end of the time budget; what was looked at by then is answered.</param>
    public async Task<OfferPreview> RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        var looked = new List<Looked>();
        var claims = new List<IdentityConflict>();
        for (int? next = 1; next is { } first && !cancellationToken.IsCancellationRequested;)
        {
            var page = await catalogue.ReadFromAsync(account.StoreId, first, PageSize);
            await LookAsync(account, page, looked, claims);
            next = page.Count < PageSize ? null : page[^1].Product.Id + 1;
            if (next is null)
                return Grouped(looked, claims, isWhole: true);
        }

        return Grouped(looked, claims, isWhole: false);
    }

    private async Task LookAsync(MarketplaceAccount account, IReadOnlyList<CatalogueProduct> page, List<Looked> looked, List<IdentityConflict> claims)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var pattern = IdentityPattern.Of(account);
        var own = await overrides.OfAsync(account.Id, [.. page.Select(item => item.Product.Id)]);
        var typed = own.Where(each => each.Value.ExternalProductId is not null).ToDictionary(each => each.Key, each => HandMadeIds.Of(each.Value)!);
        var colours = await colourReader.OfAsync(account, page.SelectMany(item => item.Combinations));
        foreach (var item in page.Where(item => !item.Product.Deleted))
        {
            var id = item.Product.Id;
            var proposals = ListingProposals.For(pattern, item.Product, item.Combinations, typed, colours);
            claims.AddRange(proposals.Select(proposal => Claim(id, proposal, typed)));
            looked.Add(new Looked(id, item.Product.Name, proposals, ObstacleTo(item, proposals, own, StockPolicy.Of(account), now)));
        }
    }

    private static IdentityConflict Claim(int productId, ListingProposal proposal, Dictionary<ProductIdentity, HandMadeIds> typed)
    {
        var byHand = typed.GetValueOrDefault(new ProductIdentity(productId, proposal.CombinationId));
        return new IdentityConflict(
            productId, proposal.CombinationId, proposal.ExternalProductId, proposal.ExternalVariationId, Acknowledged: false,
            TypedProductId: byHand is { ProductId.Length: > 0 }, TypedVariationId: byHand is { VariationId.Length: > 0 });
    }

    private static Obstacle ObstacleTo(
        CatalogueProduct item, IReadOnlyList<ListingProposal> proposals, IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> own, StockPolicy policy, DateTime now)
    {
        if (proposals.Count > 0 && proposals.All(proposal => own.GetValueOrDefault(new ProductIdentity(item.Product.Id, proposal.CombinationId))?.Offered == false))
            return Obstacle.SwitchedOff;

        var combination = proposals.Count == 0 ? null : item.Combinations.FirstOrDefault(combination => combination.Id == proposals[0].CombinationId);
        var obstacle = SellableQuantity.Of(item, combination, policy, now).Obstacle;
        // Without an id there is nothing to choose from.
        return proposals.Count == 0 && obstacle == Obstacle.NeedsChoice ? Obstacle.None : obstacle;
    }

    private static OfferPreview Grouped(List<Looked> looked, List<IdentityConflict> claims, bool isWhole)
    {
        var refused = IdentityConflicts.Refused(claims);
        var groups = looked.ToLookup(Of);
        return new OfferPreview(Group(Kind.Found), Group(Kind.WithoutId), Group(Kind.Duplicate), Group(Kind.NotOffered), isWhole);

        Kind Of(Looked product) =>
            product.Obstacle != Obstacle.None ? Kind.NotOffered
            : product.Proposals.Count == 0 ? Kind.WithoutId
            : product.Proposals.All(proposal => refused.ContainsKey(new ProductIdentity(product.Id, proposal.CombinationId))) ? Kind.Duplicate
            : Kind.Found;

        PreviewGroup Group(Kind kind) => new(groups[kind].Count(), [.. groups[kind].Take(ShownExamples).Select(product => Example(product, kind))]);

        PreviewExample Example(Looked product, Kind kind) => new(
            product.Id,
            product.Name,
            product.Proposals.Count == 0 ? ""
                : kind == Kind.Duplicate ? refused[new ProductIdentity(product.Id, product.Proposals[0].CombinationId)]
                : product.Proposals[0].ExternalProductId,
            kind == Kind.NotOffered ? new OwnerText(CatalogTexts.ObstacleKey(product.Obstacle)) : null);
    }

    private enum Kind
    {
        Found,
        WithoutId,
        Duplicate,
        NotOffered,
    }

    private sealed record Looked(int Id, string Name, IReadOnlyList<ListingProposal> Proposals, Obstacle Obstacle);
}
