using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

/// <summary>The stocks that a person should count.</summary>
public sealed class StockDifferenceFactory(
    IRepository<MarketplaceStockDifference> differences,
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    AdminTimes times)
{
    public async Task<StockDifferenceListModel> PrepareAsync(StockDifferenceSearchModel search)
    {
        var found = await differences.Table
            .Where(difference => difference.EndedOnUtc == null)
            .OrderByDescending(difference => difference.FoundOnUtc)
            .ThenByDescending(difference => difference.Id)
            .ToPagedListAsync(search.Page - 1, search.PageSize);
        var productIds = found.Select(difference => difference.ProductId).Distinct().ToArray();
        var combinationIds = found.Select(difference => difference.CombinationId).Where(id => id > 0).Distinct().ToArray();
        var names = (await products.Table
                .Where(product => productIds.Contains(product.Id))
                .Select(product => new { product.Id, product.Name, product.Sku })
                .ToListAsync())
            .ToDictionary(product => product.Id);
        var skus = (await combinations.Table
                .Where(combination => combinationIds.Contains(combination.Id))
                .Select(combination => new { combination.Id, combination.Sku })
                .ToListAsync())
            .ToDictionary(combination => combination.Id, combination => combination.Sku);

        return await new StockDifferenceListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async difference => new StockDifferenceRowModel
        {
            Id = difference.Id,
            ProductId = difference.ProductId,
            Product = names.GetValueOrDefault(difference.ProductId)?.Name ?? $"#{difference.ProductId}",
            Sku = difference.CombinationId > 0 ? skus.GetValueOrDefault(difference.CombinationId) : names.GetValueOrDefault(difference.ProductId)?.Sku,
            Expected = difference.Expected,
            Actual = difference.Actual,
            FoundOn = await times.LocalAsync(difference.FoundOnUtc),
        }));
    }
}
