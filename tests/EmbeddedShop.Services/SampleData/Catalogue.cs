using EmbeddedShop.Catalog;
using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace EmbeddedShop.SampleData;

/// <summary>What the marketplaces' fixtures sell: ten pieces of everything.</summary>
internal sealed class Catalogue(
    IRepository<Product> products,
    IRepository<ProductAttribute> attributes,
    IRepository<ProductAttributeMapping> mappings,
    IRepository<ProductAttributeValue> values,
    IRepository<ProductAttributeCombination> combinations)
{
    private const int Stock = 10;

    public async Task InsertAsync()
    {
        var size = new ProductAttribute { Name = "Μέγεθος" };
        await attributes.InsertAsync(size, publishEvent: false);
        await SimpleAsync("100", "L'Oreal Professionnel Steam Pod V2 White", 10.40m);
        await SimpleAsync("10", "Paul Mitchell Ultimate Color Repair 200ml", 25.00m);
        await SimpleAsync("768", "Air Optix Colors Μηνιαίοι", 25.50m);
        await SizedAsync(size, "405753", "Adidas Performance Badge of Sport Swimsuit", 17.99m,
            [("40575312-14", "12-14", null), ("40575310-12", "10-12", null), ("40575308-10", "8-10", null)]);
        await SimpleAsync("213123123", "Καλώδιο USB-C 1m", 1.00m);
        await SimpleAsync("ABC123", "Ασύρματο Ποντίκι Μαύρο", 29.99m);
        await SizedAsync(size, "DEF456", "Ανδρικό Μπουφάν Μπλε", 49.99m,
            [("DEF456-SMALL", "SMALL", 49.99m), ("DEF456-LARGE", "LARGE", 54.99m)]);
    }

    private Task SimpleAsync(string sku, string name, decimal price) => products.InsertAsync(Product(sku, name, price), publishEvent: false);

    private async Task SizedAsync(ProductAttribute size, string sku, string name, decimal price, (string Sku, string Size, decimal? Price)[] sizes)
    {
        var product = Product(sku, name, price);
        product.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes;
        product.StockQuantity = 0;
        product.AllowAddingOnlyExistingAttributeCombinations = true;
        await products.InsertAsync(product, publishEvent: false);
        var mapping = new ProductAttributeMapping
        {
            ProductId = product.Id,
            ProductAttributeId = size.Id,
            IsRequired = true,
            AttributeControlType = AttributeControlType.DropdownList,
        };
        await mappings.InsertAsync(mapping, publishEvent: false);
        foreach (var (combinationSku, label, combinationPrice) in sizes)
        {
            var value = new ProductAttributeValue { ProductAttributeMappingId = mapping.Id, Name = label, Quantity = 1 };
            await values.InsertAsync(value, publishEvent: false);
            var combination = new ProductAttributeCombination
            {
                ProductId = product.Id,
                AttributesXml = AttributesXml.Of(mapping.Id, value.Id),
                StockQuantity = Stock,
                Sku = combinationSku,
                OverriddenPrice = combinationPrice,
                NotifyAdminForQuantityBelow = 1,
            };
            await combinations.InsertAsync(combination, publishEvent: false);
        }
    }

    internal static Product Product(string sku, string name, decimal price) => new()
    {
        ProductType = ProductType.SimpleProduct,
        VisibleIndividually = true,
        Name = name,
        Sku = sku,
        Price = price,
        FullDescription = $"<p>{name}: <b>καινούργιο</b> &amp; σφραγισμένο.</p>",
        Weight = 0.5m,
        IsShipEnabled = true,
        ManageInventoryMethod = ManageInventoryMethod.ManageStock,
        StockQuantity = Stock,
        DisplayStockAvailability = true,
        OrderMinimumQuantity = 1,
        OrderMaximumQuantity = 10000,
        NotifyAdminForQuantityBelow = 1,
        Published = true,
        CreatedOnUtc = DateTime.UtcNow,
        UpdatedOnUtc = DateTime.UtcNow,
    };
}
