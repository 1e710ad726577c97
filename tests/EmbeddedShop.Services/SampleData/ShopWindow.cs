using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Seo;
using Nop.Data;

namespace EmbeddedShop.SampleData;

/// <summary>What a buyer sees of the products beside their price: a page, a picture, a category, a manufacturer, a description.</summary>
internal sealed class ShopWindow(IServiceProvider services)
{
    private const int Most = 200;

    public async Task InsertAsync()
    {
        await Of<MeasureWeight>().InsertAsync(
        [
            new MeasureWeight { Name = "kg(s)", SystemKeyword = "kg", Ratio = 1 },
            new MeasureWeight { Name = "gram(s)", SystemKeyword = "grams", Ratio = 1000 },
        ], publishEvent: false);
        var all = await InsertAsync(new Category { Name = "Όλα τα προϊόντα", Published = true });
        var category = await InsertAsync(new Category { Name = "Διάφορα", ParentCategoryId = all.Id, Published = true });
        var manufacturer = await InsertAsync(new Manufacturer { Name = "Embedded & Sons", Published = true });
        var products = Of<Product>().Table.OrderBy(product => product.Id).Take(Most).ToList();
        await Of<UrlRecord>().InsertAsync([.. products.Select(product => new UrlRecord { EntityId = product.Id, EntityName = nameof(Product), Slug = $"product-{product.Id}", IsActive = true })], publishEvent: false);
        await Of<ProductCategory>().InsertAsync([.. products.Select(product => new ProductCategory { ProductId = product.Id, CategoryId = category.Id })], publishEvent: false);
        await Of<ProductManufacturer>().InsertAsync([.. products.Select(product => new ProductManufacturer { ProductId = product.Id, ManufacturerId = manufacturer.Id })], publishEvent: false);
        foreach (var product in products.Take(20))
        {
            var picture = await InsertAsync(new Picture { MimeType = "image/jpeg", SeoFilename = $"product-{product.Id}" });
            await InsertAsync(new ProductPicture { ProductId = product.Id, PictureId = picture.Id });
        }
    }

    private async Task<T> InsertAsync<T>(T row) where T : BaseEntity
    {
        await Of<T>().InsertAsync(row, publishEvent: false);
        return row;
    }

    private IRepository<T> Of<T>() where T : BaseEntity => services.GetRequiredService<IRepository<T>>();
}
