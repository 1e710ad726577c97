using Moq;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Vendors;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>What changes an offer without an event that names the product is found by the comparison.</summary>
[TestFixture]
public sealed class UnnoticedChangesTests : CatalogueFixture
{
    private static readonly TimeSpan _soon = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan _later = TimeSpan.FromHours(1);

    [TestCaseSource(nameof(Changes))]
    public async Task It_is_found_by_the_comparison(string what)
    {
        var (prepare, happen) = _changes[what];
        var product = _shop.Product("P", price: 20m);
        _shop.Product("OTHER");
        prepare(_shop, product);
        await _shop.SyncAsync();

        await CompareAsync();
        Assert.That(_shop.Dirty, Is.Empty, "nothing has happened yet");
        happen(_shop, product);
        await CompareAsync();

        Assert.That(_shop.Dirty.Select(listing => listing.ExternalProductId).Distinct(), Is.EqualTo(["P"]));
    }

    private static readonly Dictionary<string, (Action<CatalogueShop, Product> Prepare, Action<CatalogueShop, Product> Happen)> _changes = new()
    {
        ["stock written to the table"] = (Nothing, (shop, product) => Change(shop, product, row => row.StockQuantity = 4)),
        ["price written to the table"] = (Nothing, (shop, product) => Change(shop, product, row => row.Price = 21m)),
        ["published in the table"] = (Nothing, (shop, product) => Change(shop, product, row => row.Published = false)),
        ["stock of a size written to the table"] = (
            (shop, product) =>
            {
                Change(shop, product, row => row.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes);
                shop.Combinations.Add(new ProductAttributeCombination { ProductId = product.Id, Sku = "P-S", StockQuantity = 3, OverriddenPrice = 9m, AttributesXml = "<s/>" });
            },
            (shop, _) => shop.Combinations.Change(row => row.Sku == "P-S", row => row.StockQuantity = 2)),
        ["stock of a warehouse written to the table"] = (
            (shop, product) =>
            {
                Change(shop, product, row => row.UseMultipleWarehouses = true);
                shop.Warehouses.Add(new ProductWarehouseInventory { ProductId = product.Id, WarehouseId = 1, StockQuantity = 5 });
            },
            (shop, _) => shop.Warehouses.Change(_ => true, row => row.ReservedQuantity = 2)),
        ["the first day of sale"] = ((shop, product) => Change(shop, product, row => row.AvailableStartDateTimeUtc = shop.Clock.UtcNow + _soon), Passes),
        ["the last day of sale"] = ((shop, product) => Change(shop, product, row => row.AvailableEndDateTimeUtc = shop.Clock.UtcNow + _soon), Passes),
        ["the end of a pre-order"] = (
            (shop, product) => Change(shop, product, row => (row.AvailableForPreOrder, row.PreOrderAvailabilityStartDateTimeUtc) = (true, shop.Clock.UtcNow + _soon)),
            Passes),
        ["a tier price whose time has come"] = (
            (shop, product) =>
            {
                shop.Row(new TierPrice { ProductId = product.Id, Quantity = 1, Price = 15m, StartDateTimeUtc = shop.Clock.UtcNow + _soon });
                InTime(shop, product, 20m, 15m);
            },
            Passes),
        ["a discount whose time has come"] = (
            (shop, product) =>
            {
                shop.Row(new DiscountProductMapping { DiscountId = 1, EntityId = product.Id });
                InTime(shop, product, 20m, 18m);
            },
            Passes),
        ["a discount whose time is over"] = (
            (shop, product) =>
            {
                shop.Row(new DiscountProductMapping { DiscountId = 1, EntityId = product.Id });
                InTime(shop, product, 18m, 20m);
            },
            Passes),
        ["a discount of its category"] = (
            (shop, product) =>
            {
                shop.Row(new Category { Id = 1, Name = "Lamps" });
                shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 1 });
            },
            (shop, product) =>
            {
                shop.Row(new DiscountCategoryMapping { DiscountId = 1, EntityId = 1 });
                Costs(shop, product, 18m);
            }
        ),
        ["a discount of its manufacturer"] = (
            (shop, product) => shop.Row(new ProductManufacturer { ProductId = product.Id, ManufacturerId = 5 }),
            (shop, product) =>
            {
                shop.Row(new DiscountManufacturerMapping { DiscountId = 1, EntityId = 5 });
                Costs(shop, product, 18m);
            }
        ),
        ["a tax rate"] = ((shop, product) => Change(shop, product, row => row.TaxCategoryId = 24), (shop, _) => shop.TaxRates[24] = 13m),
        ["a tax category in the table"] = (Nothing, (shop, product) => Change(shop, product, row => row.TaxCategoryId = 24)),
        ["a vendor that is switched off in the table"] = (
            (shop, product) =>
            {
                var vendor = shop.Vendors.Add(new Vendor { Name = "Maker", Active = true });
                Change(shop, product, row => row.VendorId = vendor.Id);
            },
            (shop, _) => shop.Vendors.Change(_ => true, vendor => vendor.Active = false)),
        ["a store that it is not for any more"] = (
            (shop, product) => Change(shop, product, row => row.LimitedToStores = true),
            (shop, product) => shop.StoreMappings.Setup(stores => stores.AuthorizeAsync(It.Is<Product>(row => row.Id == product.Id), It.IsAny<int>())).ReturnsAsync(false)),
        ["a role that may see it"] = (
            (shop, product) => Change(shop, product, row => row.SubjectToAcl = true),
            (shop, product) => shop.Acl.Setup(acl => acl.AuthorizeAsync(It.Is<Product>(row => row.Id == product.Id), It.IsAny<Customer>())).ReturnsAsync(false)),
    };

    private static IEnumerable<string> Changes => _changes.Keys;

    private async Task CompareAsync() => await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

    private static void Nothing(CatalogueShop shop, Product product)
    {
    }

    private static void Passes(CatalogueShop shop, Product product) => shop.Clock.Advance(_later);

    private static void Change(CatalogueShop shop, Product product, Action<Product> change) => shop.Products.Change(row => row.Id == product.Id, change);

    /// <summary>What nop's price service makes of it, whose work it is to know the times.</summary>
    private static void InTime(CatalogueShop shop, Product product, decimal now, decimal later)
    {
        var turn = shop.Clock.UtcNow + _soon;
        shop.OtherPrice = asked => asked.Id != product.Id ? null : shop.Clock.UtcNow < turn ? now : later;
    }

    private static void Costs(CatalogueShop shop, Product product, decimal price) => shop.OtherPrice = asked => asked.Id == product.Id ? price : null;
}
