using System.Data.Common;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Tax;
using Nop.Core.Domain.Vendors;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces.Catalog.Changes;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

[TestFixture]
internal sealed class ChangesTests : CatalogueFixture
{
    [SetUp]
    public async Task ListAsync()
    {
        _shop.Many(2);
        _shop.AttributeMappings.Add(new ProductAttributeMapping { ProductId = 2 });
        await _shop.SyncAsync();
    }

    private static IEnumerable<TestCaseData> Events()
    {
        var product = new Product { Id = 2 };
        var combination = new ProductAttributeCombination { ProductId = 2 };
        var inventory = new ProductWarehouseInventory { ProductId = 2 };
        var tierPrice = new TierPrice { ProductId = 2 };
        var mapping = new ProductAttributeMapping { ProductId = 2 };
        var value = new ProductAttributeValue { ProductAttributeMappingId = 1 };
        var store = new StoreMapping { EntityName = "Product", EntityId = 2 };
        var acl = new AclRecord { EntityName = "Product", EntityId = 2 };
        var discount = new DiscountProductMapping { EntityId = 2 };
        yield return Case("product", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityUpdatedEvent<Product>(product)));
        yield return Case("deleted product", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityDeletedEvent<Product>(product)));
        yield return Case("new combination", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityInsertedEvent<ProductAttributeCombination>(combination)));
        yield return Case("combination", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityUpdatedEvent<ProductAttributeCombination>(combination)));
        yield return Case("deleted combination", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityDeletedEvent<ProductAttributeCombination>(combination)));
        yield return Case("new warehouse stock", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityInsertedEvent<ProductWarehouseInventory>(inventory)));
        yield return Case("warehouse stock", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityUpdatedEvent<ProductWarehouseInventory>(inventory)));
        yield return Case("deleted warehouse stock", shop => shop.Get<StockChanges>().HandleEventAsync(new EntityDeletedEvent<ProductWarehouseInventory>(inventory)));
        yield return Case("new tier price", shop => shop.Get<PriceChanges>().HandleEventAsync(new EntityInsertedEvent<TierPrice>(tierPrice)));
        yield return Case("tier price", shop => shop.Get<PriceChanges>().HandleEventAsync(new EntityUpdatedEvent<TierPrice>(tierPrice)));
        yield return Case("deleted tier price", shop => shop.Get<PriceChanges>().HandleEventAsync(new EntityDeletedEvent<TierPrice>(tierPrice)));
        yield return Case("attribute", shop => shop.Get<PriceChanges>().HandleEventAsync(new EntityUpdatedEvent<ProductAttributeMapping>(mapping)));
        yield return Case("attribute value", shop => shop.Get<PriceChanges>().HandleEventAsync(new EntityUpdatedEvent<ProductAttributeValue>(value)));
        yield return Case("discount of the product", shop => shop.Get<DiscountChanges>().HandleEventAsync(new EntityInsertedEvent<DiscountProductMapping>(discount)));
        yield return Case("store", shop => shop.Get<VisibilityChanges>().HandleEventAsync(new EntityInsertedEvent<StoreMapping>(store)));
        yield return Case("role", shop => shop.Get<VisibilityChanges>().HandleEventAsync(new EntityDeletedEvent<AclRecord>(acl)));
    }

    [TestCaseSource(nameof(Events))]
    public async Task An_event_marks_its_product_with_one_statement(Func<CatalogueShop, Task> happen)
    {
        _shop.Updates();
        await happen(_shop);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Dirty.Select(listing => listing.ProductId), Is.EqualTo([2]));
            Assert.That(_shop.Updates(), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task A_discount_of_products_wants_a_comparison_and_one_of_totals_does_not()
    {
        var changes = _shop.Get<DiscountChanges>();
        await changes.HandleEventAsync(new EntityUpdatedEvent<Discount>(new Discount { DiscountType = DiscountType.AssignedToOrderTotal }));
        Assert.That(_shop.AccountRow.ComparePosition, Is.Zero);
        await changes.HandleEventAsync(new EntityUpdatedEvent<Discount>(new Discount { DiscountType = DiscountType.AssignedToCategories }));
        Assert.That(_shop.AccountRow.ComparePosition, Is.EqualTo(-1));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task A_vendor_that_is_switched_off_or_deleted_marks_the_listings_of_its_products_with_one_statement()
    {
        _shop.Products.Change(product => product.Id == 2, product => product.VendorId = 5);
        var changes = _shop.Get<SharedChanges>();
        _shop.Updates();
        await changes.HandleEventAsync(new EntityUpdatedEvent<Vendor>(new Vendor { Id = 5 }));
        Assert.That(_shop.Dirty.Select(listing => listing.ProductId), Is.EqualTo([2]));
        Assert.That(_shop.Updates(), Has.Count.EqualTo(1));

        await _shop.PushAsync();
        await changes.HandleEventAsync(new EntityDeletedEvent<Vendor>(new Vendor { Id = 5 }));
        Assert.That(_shop.Dirty.Select(listing => listing.ProductId), Is.EqualTo([2]));
        Assert.That(_shop.AccountRow.ComparePosition, Is.Zero);
    }

    [Test]
    public async Task The_rate_of_the_euro_and_a_kind_of_tax_want_a_comparison()
    {
        var changes = _shop.Get<SharedChanges>();
        await changes.HandleEventAsync(new EntityUpdatedEvent<Currency>(new Currency { Id = 3, CurrencyCode = "USD" }));
        await changes.HandleEventAsync(new EntityUpdatedEvent<Currency>(new Currency { Id = 1, CurrencyCode = "EUR" }));
        Assert.That(_shop.AccountRow.ComparePosition, Is.Zero, "nothing is converted into it");
        await changes.HandleEventAsync(new EntityUpdatedEvent<Currency>(new Currency { Id = 2, CurrencyCode = "EUR" }));
        Assert.That(_shop.AccountRow.ComparePosition, Is.EqualTo(-1));

        _shop.Accounts.Change(_ => true, account => account.ComparePosition = 0);
        await changes.HandleEventAsync(new EntityDeletedEvent<TaxCategory>(new TaxCategory { Id = 24 }));
        Assert.That(_shop.AccountRow.ComparePosition, Is.EqualTo(-1));
    }

    [Test]
    public async Task A_store_of_something_else_marks_nothing()
    {
        await _shop.Get<VisibilityChanges>().HandleEventAsync(new EntityInsertedEvent<StoreMapping>(new StoreMapping { EntityName = "Category", EntityId = 2 }));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task A_repeated_mark_keeps_the_time_of_the_first()
    {
        var first = _shop.Clock.UtcNow;
        await _shop.ChangeAsync(2, _ => { });
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.ChangeAsync(2, _ => { });
        Assert.That(_shop.Dirty.Single().DirtySinceUtc, Is.EqualTo(first));
    }

    [TestCase("42P01", "42P01: relation \"MarketplaceListing\" does not exist")]
    [TestCase(null, "Invalid object name 'MarketplaceListing'.")]
    [TestCase(null, "SQLite Error 1: 'no such table: MarketplaceListing'.")]
    public void Missing_tables_are_quiet(string? state, string message)
    {
        _shop.Listings.Failure = new InvalidOperationException("outer", new TestDbException(state, message));
        Assert.That(async () => await _shop.Get<StockChanges>().HandleEventAsync(new EntityUpdatedEvent<Product>(new Product { Id = 2 })), Throws.Nothing);
    }

    [Test]
    public void Another_failure_of_the_database_is_not_hidden()
    {
        _shop.Listings.Failure = new TestDbException("40P01", "deadlock detected");
        Assert.That(async () => await _shop.Get<StockChanges>().HandleEventAsync(new EntityUpdatedEvent<Product>(new Product { Id = 2 })), Throws.InstanceOf<DbException>());
    }

    private static TestCaseData Case(string name, Func<CatalogueShop, Task> happen) => new TestCaseData(happen).SetArgDisplayNames(name);

    private sealed class TestDbException(string? state, string message) : DbException(message)
    {
        public override string? SqlState => state;
    }
}
