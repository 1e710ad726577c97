using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Products;

/// <summary>The first picture of products, small.</summary>
public sealed class ProductPictures(IRepository<ProductPicture> ofProducts, IRepository<Picture> pictures, IPictureService service)
{
    private const int Pixels = 100;

    public async Task<IReadOnlyDictionary<int, string>> OfAsync(List<int> productIds)
    {
        if (productIds.Count == 0)
            return new Dictionary<int, string>();

        var entries = await ofProducts.Table
            .Where(entry => productIds.Contains(entry.ProductId))
            .Select(entry => new { entry.Id, entry.ProductId, entry.PictureId, entry.DisplayOrder })
            .ToListAsync();
        var first = entries.GroupBy(entry => entry.ProductId).ToDictionary(group => group.Key, group => group.OrderBy(entry => entry.DisplayOrder).ThenBy(entry => entry.Id).First().PictureId);
        var ids = first.Values.Distinct().ToList();

        // The rows are read here: asked for by id, nop would read them one by one.
        var rows = ids.Count == 0 ? [] : (await pictures.Table.Where(picture => ids.Contains(picture.Id)).ToListAsync()).ToDictionary(picture => picture.Id);
        var urls = new Dictionary<int, string>();
        foreach (var (productId, pictureId) in first)
        {
            if (rows.TryGetValue(pictureId, out var picture) && (await service.GetPictureUrlAsync(picture, Pixels, showDefaultPicture: false)).Url is { Length: > 0 } url)
                urls[productId] = url;
        }

        return urls;
    }
}
