using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Addresses of the pictures of products, in their full size.</summary>
public sealed class FeedPictures(IRepository<ProductPicture> ofProducts, IRepository<Picture> pictures, IPictureService service)
{
    private const int MostOfProduct = 15;

    /// <param name="storeUrl">With a slash at its end.</param>
    public async Task<ILookup<int, string>> OfAsync(List<int> productIds, string storeUrl)
    {
        // The rows are read here: asked for by id, nop would keep every picture of the shop in its cache.
        var rows = await (from entry in ofProducts.Table
                          join picture in pictures.Table on entry.PictureId equals picture.Id
                          where productIds.Contains(entry.ProductId)
                          select new { entry.ProductId, entry.DisplayOrder, entry.Id, Picture = picture }).ToListAsync();
        var urls = new List<(int ProductId, string Url)>();
        foreach (var ofProduct in rows.GroupBy(row => row.ProductId))
        {
            foreach (var row in ofProduct.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Id).Take(MostOfProduct))
            {
                var (url, _) = await service.GetPictureUrlAsync(row.Picture, showDefaultPicture: false, storeLocation: storeUrl);
                if (!string.IsNullOrEmpty(url))
                    urls.Add((ofProduct.Key, url));
            }
        }

        return urls.ToLookup(picture => picture.ProductId, picture => picture.Url);
    }
}
