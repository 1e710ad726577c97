using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Reads what the owner says of single products.</summary>
public sealed class ListingOverrides(IRepository<MarketplaceListingOverride> overrides)
{
    private const int MostAtOnce = 500;

    public async Task<IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride>> OfAsync(int accountId, IReadOnlyCollection<int> productIds)
    {
        var found = new List<MarketplaceListingOverride>();
        foreach (var ids in productIds.Chunk(MostAtOnce).Select(some => some.ToHashSet()))
        {
            var around = await overrides.Table.Where(own => own.AccountId == accountId).Around(own => own.ProductId, ids).ToListAsync();
            found.AddRange(around.Where(own => ids.Contains(own.ProductId)));
        }

        return found.ToDictionary(own => new ProductIdentity(own.ProductId, own.CombinationId));
    }

    /// <summary>The ids that were typed, by product or combination.</summary>
    public async Task<IReadOnlyDictionary<ProductIdentity, HandMadeIds>> IdsOfAsync(int accountId, IReadOnlyCollection<int> productIds) =>
        IdsAmong(await OfAsync(accountId, productIds));

    /// <summary>As <see cref="IdsOfAsync"/>, of what was read.</summary>
    public static IReadOnlyDictionary<ProductIdentity, HandMadeIds> IdsAmong(IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> owners) =>
        owners
            .Where(own => own.Value.ExternalProductId is not null)
            .ToDictionary(own => own.Key, own => HandMadeIds.Of(own.Value)!);

    /// <summary>Some ids of the account were typed.</summary>
    public Task<bool> HasIdsAsync(int accountId) => overrides.Table.AnyAsync(own => own.AccountId == accountId && own.ExternalProductId != null);
}
