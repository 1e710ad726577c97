using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Seo;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <param name="Slug">Of the product's page; null when it has none.</param>
/// <param name="WeightInGrams">Null when the shop knows no grams.</param>
public sealed record FeedText(string Description, string? Slug, decimal? WeightInGrams);

/// <summary>What the pages of products say, in the shop's standard language.</summary>
public sealed class FeedTexts(IRepository<Product> products, IRepository<UrlRecord> urls, IRepository<MeasureWeight> weights)
{
    private const string Grams = "grams";

    private decimal? _grams;
    private bool _isGramsKnown;

    public async Task<IReadOnlyDictionary<int, FeedText>> OfAsync(List<int> productIds)
    {
        var texts = await products.Table
            .Where(product => productIds.Contains(product.Id))
            .Select(product => new { product.Id, product.ShortDescription, product.FullDescription, product.Weight })
            .ToListAsync();
        var slugs = (await urls.Table
                .Where(url => url.EntityName == nameof(Product) && url.IsActive && productIds.Contains(url.EntityId))
                .Select(url => new { url.EntityId, url.LanguageId, url.Slug })
                .ToListAsync())
            .GroupBy(url => url.EntityId)
            .ToDictionary(same => same.Key, same => same.MinBy(url => url.LanguageId)!.Slug);
        var grams = await GramsAsync();
        return texts.ToDictionary(
            text => text.Id,
            text => new FeedText(
                PlainText.Of(string.IsNullOrWhiteSpace(text.FullDescription) ? text.ShortDescription : text.FullDescription),
                slugs.GetValueOrDefault(text.Id),
                text.Weight * grams));
    }

    /// <summary>How many make one unit of the shop's weights.</summary>
    private async Task<decimal?> GramsAsync()
    {
        if (!_isGramsKnown)
        {
            _grams = await weights.Table.Where(weight => weight.SystemKeyword == Grams).Select(weight => (decimal?)weight.Ratio).FirstOrDefaultAsync();
            _isGramsKnown = true;
        }

        return _grams;
    }
}
