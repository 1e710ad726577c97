using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Looks at ids that are to be typed, one or many at the same time, as they will be in the end: products may exchange them, but none may get what
/// somebody else keeps.
/// </summary>
public sealed class MoveConflicts(IRepository<Product> products, CatalogueReader catalogue, ColourReader colourReader, ListingOverrides overrides, ConflictSearch conflicts)
{
    private const int MostAtOnce = 500;

    /// <summary>Those that cannot be, and why.</summary>
    /// <param name="moves">The ids by product or combination; null for the identity rule's.</param>
    public async Task<IReadOnlyDictionary<ProductIdentity, OwnerText>> FindAsync(MarketplaceAccount account, IReadOnlyDictionary<ProductIdentity, HandMadeIds?> moves)
    {
        var before = await BeforeAsync(account, moves);
        var holders = new List<IdentityConflict>();
        var asked = before.Claims(moves).SelectMany(Ids).Concat(moves.Values.Select(ids => ids?.ProductId ?? "")).Where(id => id.Length > 0).Distinct(Identity.Comparer);
        foreach (var some in asked.Chunk(MostAtOnce))
            holders.AddRange(await conflicts.HoldersAsync(account, some, before.ProductIds));

        var objections = new Dictionary<ProductIdentity, OwnerText>();
        var remaining = new Dictionary<ProductIdentity, HandMadeIds?>(moves);
        List<(ProductIdentity Product, OwnerText Objection)> bad;
        do
        {
            // Who cannot move stays, and may be in the way of others.
            bad = await BadAsync(before.Claims(remaining), holders, remaining);
            foreach (var (product, objection) in bad)
            {
                objections[product] = objection;
                remaining.Remove(product);
            }
        }
        while (bad.Count > 0);

        return objections;
    }

    private async Task<Before> BeforeAsync(MarketplaceAccount account, IReadOnlyDictionary<ProductIdentity, HandMadeIds?> moves)
    {
        var page = new List<CatalogueProduct>();
        foreach (var some in moves.Keys.Select(product => product.ProductId).Distinct().Chunk(MostAtOnce))
            page.AddRange(await catalogue.ReadAsync(account.StoreId, some));

        var typed = await overrides.IdsOfAsync(account.Id, [.. page.Select(item => item.Product.Id)]);
        return new Before(IdentityPattern.Of(account), page, typed, await colourReader.OfAsync(account, page.SelectMany(item => item.Combinations)));
    }

    private async Task<List<(ProductIdentity, OwnerText)>> BadAsync(
        IReadOnlyCollection<IdentityConflict> claims, IEnumerable<IdentityConflict> holders, Dictionary<ProductIdentity, HandMadeIds?> moves)
    {
        var byId = claims.Concat(holders).SelectMany(claim => Ids(claim).Select(id => (Id: id, Claim: claim))).ToLookup(each => each.Id, each => each.Claim, Identity.Comparer);
        var byProduct = claims.ToLookup(claim => claim.ProductId);
        var bad = new List<(ProductIdentity, OwnerText)>();
        foreach (var (product, ids) in moves)
        {
            if (ids is null)
                continue;

            var mine = Mine(product, ids, byProduct[product.ProductId]);
            if (mine.Count == 0)
                bad.Add((product, new OwnerText(CatalogTexts.NoIdTyped)));
            else if (mine.SelectMany(claim => Ids(claim).SelectMany(id => byId[id]).Where(other => Clash(product, claim, other)).Select(other => (claim, other))).FirstOrDefault() is ({ } own, { } taken))
                bad.Add((product, await TakenAsync(own, taken)));
        }

        return bad;
    }

    /// <summary>What is claimed with the ids: those of a whole product are its combinations' too.</summary>
    private static List<IdentityConflict> Mine(ProductIdentity product, HandMadeIds ids, IEnumerable<IdentityConflict> ofProduct) =>
        product.CombinationId != 0
            ? [.. ofProduct.Where(claim => claim.CombinationId == product.CombinationId)]
            : [new IdentityConflict(product.ProductId, 0, ids.ProductId, "", Acknowledged: false), .. ofProduct.Where(claim => claim.CombinationId != 0)];

    private static bool Clash(ProductIdentity product, IdentityConflict own, IdentityConflict other) =>
        (other.ProductId != product.ProductId || (own.CombinationId == product.CombinationId && other.CombinationId != own.CombinationId))
        && IdentityConflicts.ProductsInConflict([own, other]).Count > 0;

    private async Task<OwnerText> TakenAsync(IdentityConflict own, IdentityConflict other)
    {
        var isVariation = own.ExternalVariationId.Length > 0 && Ids(other).Contains(own.ExternalVariationId, Identity.Comparer);
        var name = (await products.GetByIdAsync(other.ProductId))?.Name ?? $"#{other.ProductId}";
        return new OwnerText(CatalogTexts.IdIsTaken, isVariation ? own.ExternalVariationId : own.ExternalProductId, name, other.ProductId);
    }

    private static IEnumerable<string> Ids(IdentityConflict claim) => claim.ExternalVariationId.Length == 0 ? [claim.ExternalProductId] : [claim.ExternalProductId, claim.ExternalVariationId];

    /// <summary>Products whose ids are to be changed, as they are.</summary>
    private sealed record Before(
        IdentityPattern Pattern, IReadOnlyCollection<CatalogueProduct> Page, IReadOnlyDictionary<ProductIdentity, HandMadeIds> Typed, IReadOnlyDictionary<int, CombinationColour> Colours)
    {
        public IReadOnlySet<int> ProductIds { get; } = Page.Select(item => item.Product.Id).ToHashSet();

        /// <summary>What all their listings would claim after the moves.</summary>
        public IReadOnlyCollection<IdentityConflict> Claims(IReadOnlyDictionary<ProductIdentity, HandMadeIds?> moves)
        {
            var typed = Typed.Where(own => !moves.ContainsKey(own.Key)).ToDictionary(own => own.Key, own => own.Value);
            foreach (var (product, ids) in moves)
            {
                if (ids is not null)
                    typed[product] = ids;
            }

            return
            [
                .. from item in Page
                   from proposal in ListingProposals.For(Pattern, item.Product, item.Combinations, typed, Colours)
                   select new IdentityConflict(item.Product.Id, proposal.CombinationId, proposal.ExternalProductId, proposal.ExternalVariationId, Acknowledged: false),
            ];
        }
    }
}
