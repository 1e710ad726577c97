using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Discounts;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>nop's price service is asked where the row of a product does not say everything, and nowhere else.</summary>
[TestFixture]
public sealed class PriceListTests : CatalogueFixture
{
    private const int MostChecked = 20;

    [Test]
    public async Task What_is_known_already_is_compared_without_a_call_for_each_product()
    {
        _shop.Many(300);
        await _shop.SyncAsync();
        _shop.PricesAsked.Clear();

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        Assert.That(_shop.PricesAsked, Has.Count.LessThan(MostChecked), "a sample at most");
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task Of_what_is_news_some_are_checked()
    {
        _shop.Many(300);

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        Assert.That(_shop.PricesAsked, Has.Count.EqualTo(MostChecked));
    }

    [Test]
    public async Task Of_a_catalogue_that_is_all_news_no_more_is_checked_than_shows_that_rows_are_right()
    {
        _shop.Many(3000);

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        Assert.That(_shop.PricesAsked, Has.Count.InRange(3 * MostChecked, 5 * MostChecked), "six pages, three of them looked at closely");
    }

    [Test]
    public async Task The_row_and_the_tax_of_its_category_are_the_price()
    {
        _shop.Product("NET", price: 500m, change: product => product.TaxCategoryId = 24);
        _shop.Product("FREE", price: 500m, change: product => product.TaxCategoryId = 9);

        await _shop.SyncAsync();

        Assert.That(Offered("NET"), Is.EqualTo(620m));
        Assert.That(Offered("FREE"), Is.EqualTo(500m));
    }

    [TestCaseSource(nameof(Special))]
    public async Task What_the_row_does_not_say_is_asked_for(string what)
    {
        var product = _shop.Product("P", price: 20m);
        _shop.OtherPrice = asked => asked.Id == product.Id ? 15m : null;
        _special[what](_shop, product);

        await _shop.SyncAsync();

        Assert.That(Offered("P"), Is.EqualTo(15m));
        Assert.That(_shop.Get<MarketplacesSettings>().AskEveryPrice, Is.False);
    }

    [Test]
    public async Task A_size_without_a_price_of_its_own_costs_what_its_values_add()
    {
        var product = _shop.Product("S", 0, 20m, item => item.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes);
        _shop.Combinations.Add(new ProductAttributeCombination { ProductId = product.Id, Sku = "S-XL", StockQuantity = 4, AttributesXml = "<xl/>" });
        var mapping = _shop.AttributeMappings.Add(new ProductAttributeMapping { ProductId = product.Id });
        _shop.Row(new ProductAttributeValue { ProductAttributeMappingId = mapping.Id, Name = "XL", PriceAdjustment = 3m });
        _shop.OtherPrice = _ => 23m;

        await _shop.SyncAsync();

        Assert.That(_shop.Listing("S", "S-XL").AcknowledgedOffer, Does.Contain("23.00"));
        Assert.That(_shop.Get<MarketplacesSettings>().AskEveryPrice, Is.False);
    }

    [Test]
    public async Task A_discount_of_another_category_changes_nothing()
    {
        var product = _shop.Product("P", price: 20m);
        _shop.Row(new Category { Id = 1, Name = "Lamps" });
        _shop.Row(new Category { Id = 2, Name = "Boots" });
        _shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 1 });
        _shop.Row(new DiscountCategoryMapping { DiscountId = 1, EntityId = 2 });
        await _shop.SyncAsync();
        _shop.PricesAsked.Clear();

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        Assert.That(_shop.PricesAsked, Has.Count.LessThan(2));
    }

    [Test]
    public async Task Where_something_else_changes_prices_every_price_is_asked_for()
    {
        _shop.Many(100);
        _shop.OtherPrice = product => product.Price + 1;

        await _shop.SyncAsync();

        Assert.That(_shop.Listings.Rows.Select(listing => listing.AcknowledgedOffer), Is.All.Contain("21.00"));
        Assert.That(_shop.Get<MarketplacesSettings>().AskEveryPrice, Is.True);
        Assert.That(_shop.JournalEntries.Rows.Count(entry => entry.TextKey == CatalogTexts.PricesDisagree), Is.EqualTo(1));
        _shop.SettingService.Verify(service => service.SetSettingAsync("marketplacessettings.askeveryprice", true, 0, true));
    }

    [Test]
    public async Task A_single_price_that_differs_is_told_as_the_service_says_and_proves_nothing()
    {
        _shop.Product("ODD", price: 20m);
        _shop.OtherPrice = _ => 19m;

        await _shop.SyncAsync();

        Assert.That(Offered("ODD"), Is.EqualTo(19m));
        Assert.That(_shop.Get<MarketplacesSettings>().AskEveryPrice, Is.False);
    }

    private static readonly Dictionary<string, Action<CatalogueShop, Product>> _special = new()
    {
        ["a tier price"] = (shop, product) => shop.Row(new TierPrice { ProductId = product.Id, Quantity = 1, Price = 15m }),
        ["a discount"] = (shop, product) => shop.Row(new DiscountProductMapping { DiscountId = 1, EntityId = product.Id }),
        ["a discount of its category"] = (shop, product) =>
        {
            shop.Row(new Category { Id = 1, Name = "Lamps" });
            shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 1 });
            shop.Row(new DiscountCategoryMapping { DiscountId = 1, EntityId = 1 });
        },
        ["a discount of a category above its own"] = (shop, product) =>
        {
            shop.Row(new Category { Id = 1, Name = "Home" });
            shop.Row(new Category { Id = 2, Name = "Lamps", ParentCategoryId = 1 });
            shop.Row(new Category { Id = 3, Name = "Desk lamps", ParentCategoryId = 2 });
            shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 3 });
            shop.Row(new DiscountCategoryMapping { DiscountId = 1, EntityId = 1 });
        },
        ["a discount of its manufacturer"] = (shop, product) =>
        {
            shop.Row(new ProductManufacturer { ProductId = product.Id, ManufacturerId = 5 });
            shop.Row(new DiscountManufacturerMapping { DiscountId = 1, EntityId = 5 });
        },
    };

    private static IEnumerable<string> Special => _special.Keys;

    private decimal Offered(string id) => Nop.Plugin.Misc.Marketplaces.Catalog.Offers.OfferContent.Read(_shop.Listing(id).AcknowledgedOffer)!.Price;
}
