using Moq;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class CompareListingsTests : CatalogueFixture
{
    [Test]
    public async Task The_first_comparison_lists_the_catalogue()
    {
        _shop.Accounts.Change(_ => true, account => (account.ComparedOnUtc, account.ListingsCursorUtc) = (null, null));
        _shop.Many(501);
        _shop.Sized("SHIRT", ("S", 1, 9m), ("M", 1, 9m), ("", 1, 9m));
        _shop.Product("");

        Assert.That(await CompareAsync(), Is.True);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Listings.Rows, Has.Count.EqualTo(503));
            Assert.That(_shop.Dirty.Count(), Is.EqualTo(503));
            Assert.That(_shop.AccountRow, Has.Property("ComparedOnUtc").EqualTo(_shop.Clock.UtcNow).And.Property("ComparePosition").Zero);
            Assert.That(_shop.AccountRow.ListingsCursorUtc, Is.EqualTo(_shop.Clock.UtcNow));
            Assert.That(_shop.Marketplace.Requests, Is.Empty);
        }
    }

    [Test]
    public async Task What_no_event_told_is_found()
    {
        _shop.Many(3);
        await _shop.SyncAsync();
        _shop.Products.Change(product => product.Sku == "P2", product => product.StockQuantity = 4);
        _shop.Products.Change(product => product.Sku == "P3", product => product.AvailableEndDateTimeUtc = _shop.Clock.UtcNow.AddHours(1));
        _shop.Clock.Advance(TimeSpan.FromHours(2));

        await CompareAsync();

        Assert.That(_shop.Dirty.Select(listing => listing.ExternalProductId), Is.EqualTo(["P2", "P3"]));
    }

    [Test]
    public async Task Nothing_changed_marks_nothing_and_writes_nothing_to_the_listings()
    {
        _shop.Many(600);
        await _shop.SyncAsync();
        _shop.Updates();
        await CompareAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Dirty, Is.Empty);
            // Start, one page turned, end, and the lease's renewal.
            Assert.That(_shop.Updates(), Has.Count.LessThanOrEqualTo(5));
        }
    }

    [Test]
    public async Task It_goes_on_where_time_ran_out()
    {
        _shop.Many(1200);
        using var budget = new CancellationTokenSource();
        _shop.Row(new Nop.Core.Domain.Catalog.TierPrice { ProductId = 700, Quantity = 1, Price = 15m });
        _shop.OtherPrice = product =>
        {
            if (product.Id == 700)
                budget.Cancel();
            return null;
        };

        Assert.That(await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, budget.Token), Is.False);
        Assert.That(_shop.AccountRow.ComparePosition, Is.EqualTo(1001));
        Assert.That(await CompareAsync(), Is.True);
        Assert.That(_shop.Listings.Rows, Has.Count.EqualTo(1200));
    }

    [Test]
    public async Task Asked_for_anew_in_the_middle_it_begins_anew()
    {
        _shop.Many(600);
        _shop.StoreMappings.Setup(service => service.AuthorizeAsync(It_is_product(3), It.IsAny<int>())).ReturnsAsync(true)
            .Callback(() => _shop.Get<AccountProgress>().AskForComparisonsAsync().Wait());

        Assert.That(await CompareAsync(), Is.False);
        Assert.That(_shop.AccountRow.ComparePosition, Is.EqualTo(-1));
    }

    [Test]
    public async Task Two_products_with_one_id_are_refused_and_reported()
    {
        _shop.Product("A");
        _shop.Product("B");
        _shop.Product(" a ");

        await _shop.SyncAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Marketplace.Shown.Keys, Is.EqualTo(["B"]));
            Assert.That(_shop.Listings.Rows.Where(row => row.ProductId != 2).Select(row => OwnerText.Read(row.LastError ?? "").Key), Is.All.EqualTo(CatalogTexts.DuplicateIdentity));
            Assert.That(_shop.JournalEntries.Rows.Count(entry => entry.TextKey == CatalogTexts.ListingsRefused), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task A_copy_does_not_stop_its_original()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Product("A", stock: 99);
        await CompareAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 2);

        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Marketplace.Shown["A"].Quantity, Is.EqualTo(2));
            Assert.That(_shop.Listings.Rows.Single(row => row.ProductId == 2), Has.Property("AcknowledgedHash").Null.And.Property("LastError").Not.Null);
        }
    }

    [Test]
    public async Task When_one_gives_up_the_shared_id_the_other_goes_through()
    {
        _shop.Product("A");
        _shop.Product("A");
        await _shop.SyncAsync();

        await _shop.ChangeAsync(2, product => product.Sku = "B");
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["A", "B"]));
        Assert.That(_shop.Listings.Rows.Select(row => row.LastError), Is.All.Null);
    }

    [Test]
    public async Task A_new_id_is_told_anew_and_the_old_one_taken_off_sale()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "B");

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests.Single().Select(offer => (offer.ExternalProductId, offer.Quantity, offer.Enabled)), Is.EqualTo([("A", 0, false), ("B", 10, true)]));
        Assert.That(_shop.Listings.Rows.Single(row => row.GivenUp == 0).ExternalProductId, Is.EqualTo("B"));
    }

    [Test]
    public async Task An_id_that_is_taken_away_takes_the_product_off_sale()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "");
        await _shop.PushAsync();
        Assert.That((_shop.Marketplace.Shown["A"].Quantity, _shop.Marketplace.Shown["A"].Enabled), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task An_id_that_moves_to_another_product_stays_on_sale()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "");
        _shop.Product("A", stock: 4);
        await CompareAsync();

        await _shop.PushAsync();

        Assert.That((_shop.Marketplace.Shown["A"].Quantity, _shop.Marketplace.Shown["A"].Enabled), Is.EqualTo((4, true)));
    }

    [Test]
    public async Task A_product_row_that_is_gone_is_taken_off_sale()
    {
        _shop.Many(2);
        await _shop.SyncAsync();
        _shop.Products.Remove(product => product.Id == 2);
        await CompareAsync();
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Select(offer => (offer.ExternalProductId, offer.Enabled)), Is.EqualTo([("P2", false)]));
    }

    [Test]
    public async Task A_combination_that_is_gone_is_told_as_not_available()
    {
        var product = _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        _shop.Combinations.Remove(row => row.Sku == "M");
        await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);
        await _shop.PushAsync();
        var offer = _shop.Marketplace.Shown["SHIRT"];
        Assert.That((offer.Quantity, offer.Variations.Single(variation => variation.ExternalVariationId == "M").Enabled), Is.EqualTo((3, false)));
    }

    [Test]
    public async Task A_product_that_gets_sizes_is_told_with_variations()
    {
        _shop.Product("SHIRT");
        await _shop.SyncAsync();
        _shop.Combinations.Add(new() { ProductId = 1, Sku = "S", StockQuantity = 2, OverriddenPrice = 9m, AttributesXml = "<S/>" });
        await _shop.ChangeAsync(1, product => product.ManageInventoryMethodId = 2);

        await _shop.PushAsync();

        Assert.That(_shop.Listings.Rows.Select(row => row.ExternalVariationId), Is.EqualTo(["S"]));
        Assert.That(_shop.Marketplace.Shown["SHIRT"].Variations, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Stock_of_several_warehouses_is_what_is_not_reserved()
    {
        _shop.Product("A", stock: 0, change: product => product.UseMultipleWarehouses = true);
        _shop.Warehouses.Add(new() { ProductId = 1, WarehouseId = 1, StockQuantity = 5, ReservedQuantity = 2 });
        _shop.Warehouses.Add(new() { ProductId = 1, WarehouseId = 2, StockQuantity = 4, ReservedQuantity = 0 });
        await _shop.SyncAsync();
        Assert.That(_shop.Marketplace.Shown["A"].Quantity, Is.EqualTo(7));
    }

    [Test]
    public async Task Products_of_an_inactive_vendor_and_closed_products_are_not_available()
    {
        _shop.Vendors.Add(new() { Name = "Vendor", Active = true });
        _shop.Vendors.Add(new() { Name = "Vendor", Active = false });
        _shop.Product("A", change: product => product.VendorId = 1);
        _shop.Product("B", change: product => product.VendorId = 2);
        _shop.Product("C");
        _shop.StoreMappings.Setup(service => service.AuthorizeAsync(It_is_product(3), 1)).ReturnsAsync(false);
        await _shop.SyncAsync();
        Assert.That(_shop.Marketplace.Shown.Values.Where(offer => offer.Enabled).Select(offer => offer.ExternalProductId), Is.EqualTo(["A"]));
    }

    [Test]
    public async Task Prices_are_those_of_one_guest_that_nobody_can_shop_as()
    {
        _shop.Many(2);
        await _shop.SyncAsync();
        var customer = _shop.CustomerRows.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((customer.Active, customer.IsSystemAccount, customer.SystemName, customer.BillingAddressId), Is.EqualTo((false, true, (string?)null, (int?)null)));
            Assert.That(_shop.CustomerRoles.Single(), Has.Property("CustomerId").EqualTo(customer.Id).And.Property("CustomerRoleId").EqualTo(4));
        }
    }

    private static Nop.Core.Domain.Catalog.Product It_is_product(int id) => It.Is<Nop.Core.Domain.Catalog.Product>(product => product.Id == id);

    private Task<bool> CompareAsync() => _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
}
