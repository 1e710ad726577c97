using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>What the owner rules for one listing, as the marketplace gets to know it.</summary>
public sealed class ListingOverrideTests : CatalogueFixture
{
    private static readonly OverrideValues _none = OverrideValues.None;

    [Test]
    public async Task An_override_is_sent_and_taken_back_when_it_is_emptied()
    {
        _shop.Product("A", stock: 10, price: 20m);
        _shop.Product("B", stock: 10, price: 20m);
        await _shop.SyncAsync();

        await SaveAsync(1, new OverrideValues(null, 2, 5, null, null, 10m, 0.5m, PriceRounding.Ending90));
        Assert.That(_shop.Dirty.Select(listing => listing.ExternalProductId), Is.EqualTo(["A"]));
        await _shop.PushAsync();
        Assert.That((Says("A"), Says("B")), Is.EqualTo(((5, true, 22.90m), (10, true, 20m))));

        await SaveAsync(1, _none);
        await _shop.PushAsync();
        Assert.That(Says("A"), Is.EqualTo((10, true, 20m)));
        Assert.That(_shop.Overrides.Rows, Is.Empty, "a row that says nothing goes");
    }

    [Test]
    public async Task What_is_switched_off_is_off_sale_and_says_so()
    {
        _shop.Product("A");
        await _shop.SyncAsync();

        await SaveAsync(1, _none with { Offered = false });
        await _shop.PushAsync();

        Assert.That(Says("A"), Is.EqualTo((0, false, 20m)));
        Assert.That(_shop.Listing("A").LastError, Is.EqualTo(CatalogTexts.ObstacleKey(Obstacle.SwitchedOff)));
    }

    [Test]
    public async Task On_does_not_offer_what_cannot_be_sold()
    {
        _shop.Product("A", change: product => product.Published = false);
        await SaveAsync(1, _none with { Offered = true });
        await _shop.SyncAsync();
        Assert.That(Says("A").Enabled, Is.False);
    }

    [Test]
    public async Task A_fixed_price_stays_when_the_shops_price_changes()
    {
        _shop.Product("A");
        await SaveAsync(1, _none with { FixedPrice = 14.5m });
        await _shop.SyncAsync();

        await _shop.ChangeAsync(1, product => product.Price = 99m);
        await _shop.PushAsync();

        Assert.That((Says("A").Price, _shop.Marketplace.Requests.Count), Is.EqualTo((14.5m, 0)));
    }

    [Test]
    public async Task A_rule_that_leaves_no_price_takes_the_listing_off_sale()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        await SaveAsync(1, _none with { PriceAmount = -30m });
        await _shop.PushAsync();
        Assert.That(Says("A").Enabled, Is.False);
        Assert.That(_shop.Listing("A").LastError, Is.EqualTo(CatalogTexts.NoPrice));
    }

    [Test]
    public async Task A_size_has_its_own_and_survives_a_renamed_sku()
    {
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 9, 17m));
        await SaveAsync(new ProductIdentity(1, 2), _none with { StockStopAt = 3, PriceAmount = 1m });
        await _shop.SyncAsync();
        _shop.Combinations.Change(row => row.Sku == "M", row => row.Sku = "M2");
        await _shop.Get<DirtyMarks>().MarkProductAsync(1);
        await _shop.PushAsync();

        var sizes = _shop.Marketplace.Shown["SHIRT"].Variations.Where(size => size.Enabled).Select(size => (size.ExternalVariationId, size.Quantity, size.Price));
        Assert.That(sizes, Is.EquivalentTo([("S", 3, 15m), ("M2", 9, 18m)]));
    }

    [Test]
    public async Task The_accounts_own_rules_hold_for_all_and_a_comparison_finds_what_they_change()
    {
        _shop.Many(3);
        await _shop.SyncAsync();
        await SaveAsync(2, _none with { PricePercent = 0m });
        _shop.Accounts.Change(_ => true, account => (account.PricePercent, account.StockStopAt) = (50m, 10));

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();

        Assert.That(new[] { Says("P1"), Says("P2"), Says("P3") }, Is.EqualTo(new[] { (0, true, 30m), (0, true, 20m), (0, true, 30m) }));
    }

    [Test]
    public async Task The_accounts_rules_are_saved_as_typed_and_everything_is_compared_again()
    {
        await _shop.Get<SaveAccount>().SaveAsync(new AccountModel
        {
            Id = _shop.Account.Id,
            Enabled = true,
            BaseUrl = "https://api.example.gr",
            CountryCode = "GR",
            StockStopAt = 2,
            PricePercent = "-7,5",
            PriceAmount = "",
            PriceRoundingId = (int)PriceRounding.Ending99,
        });
        var row = _shop.AccountRow;
        Assert.That((row.StockStopAt, row.PricePercent, row.PriceAmount, row.PriceRoundingId, row.ComparePosition), Is.EqualTo((2, -7.5m, 0m, (int)PriceRounding.Ending99, -1)));
    }

    [Test]
    public async Task Another_account_is_not_concerned()
    {
        _shop.Product("A");
        await _shop.Get<SaveOverride>().SaveAsync(_shop.Account.Id + 1, new ProductIdentity(1, 0), _none with { Offered = false });
        await _shop.SyncAsync();
        Assert.That(Says("A").Enabled, Is.True);
    }

    private Task SaveAsync(int productId, OverrideValues values) => SaveAsync(new ProductIdentity(productId, 0), values);

    private Task SaveAsync(ProductIdentity product, OverrideValues values) => _shop.Get<SaveOverride>().SaveAsync(_shop.Account.Id, product, values);

    private (int Quantity, bool Enabled, decimal Price) Says(string id) => _shop.Says(id);
}
