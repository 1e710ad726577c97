using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Writes the listings of an account with what the owner rules for them into a file.</summary>
public sealed class ExportOverrides(
    IRepository<MarketplaceListing> listings, IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, ListingOverrides overrides)
{
    private const int PageSize = 500;

    public async Task<byte[]> WriteAsync(int accountId)
    {
        var file = new CsvWriter();
        file.Row(ListingColumns.All);
        for (var last = 0; await PageAsync(accountId, last) is { Count: > 0 } page; last = page[^1].Id)
        {
            var own = await overrides.OfAsync(accountId, [.. page.Select(listing => listing.ProductId).Distinct()]);
            var (names, skus) = await NamesAsync(page);
            foreach (var listing in page)
            {
                var product = new ProductIdentity(listing.ProductId, listing.CombinationId);
                var (name, sku) = names.GetValueOrDefault(listing.ProductId);
                var facts = new ListingFacts(product, listing.CombinationId == 0 ? sku : skus.GetValueOrDefault(listing.CombinationId), name ?? "", listing.ProductIdThere(), listing.VariationIdThere());
                var rules = own.GetValueOrDefault(product);
                file.Row(ListingColumns.Cells(facts, OverrideRules.Written(OverrideValues.Of(rules)), HandMadeIds.Of(rules)));
            }
        }

        return file.Bytes;
    }

    private async Task<IList<MarketplaceListing>> PageAsync(int accountId, int last) =>
        await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.GivenUp == 0 && listing.Id > last)
            .OrderBy(listing => listing.Id)
            .Take(PageSize)
            .ToListAsync();

    private async Task<(Dictionary<int, (string? Name, string? Sku)>, Dictionary<int, string?>)> NamesAsync(IList<MarketplaceListing> page)
    {
        var productIds = page.Select(listing => listing.ProductId).Distinct().ToList();
        var combinationIds = page.Select(listing => listing.CombinationId).Where(id => id != 0).Distinct().ToList();
        var names = await products.Table.Where(product => productIds.Contains(product.Id)).Select(product => new { product.Id, product.Name, product.Sku }).ToListAsync();
        var skus = combinationIds.Count == 0
            ? []
            : await combinations.Table.Where(combination => combinationIds.Contains(combination.Id)).Select(combination => new { combination.Id, combination.Sku }).ToListAsync();
        return (names.ToDictionary(product => product.Id, product => ((string?)product.Name, (string?)product.Sku)), skus.ToDictionary(combination => combination.Id, combination => (string?)combination.Sku));
    }
}
