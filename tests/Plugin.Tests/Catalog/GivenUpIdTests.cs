using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>An id that the shop no longer uses is taken off sale; whoever has it next says what is shown under it.</summary>
[TestFixture]
public class GivenUpIdTests : CatalogueFixture
{
    [Test]
    public async Task Renamed_and_sold_out()
    {
        _shop.Product("10", stock: 7);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => (product.Sku, product.StockQuantity) = ("10-NEW", 0));

        await _shop.PushAsync();

        Assert.That((Says("10"), Says("10-NEW")), Is.EqualTo(((0, false, 20m), (0, true, 20m))));
        Assert.That(_shop.Dirty, Is.Empty);
        _shop.Marketplace.Requests.Clear();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 2);
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Select(offer => offer.ExternalProductId), Is.EqualTo(["10-NEW"]), "it is told once");
    }

    [Test]
    public async Task Until_it_is_acknowledged_it_is_told_again()
    {
        _shop.Product("10", stock: 7);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "10-NEW");
        _shop.Marketplace.LosesAnswers = true;
        await _shop.PushAsync();
        _shop.Marketplace.LosesAnswers = false;
        _shop.Clock.Advance(TimeSpan.FromHours(1));
        _shop.Marketplace.Requests.Clear();

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests.Single().Select(offer => (offer.ExternalProductId, offer.Enabled)), Is.EqualTo([("10", false), ("10-NEW", true)]));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task Renamed_there_and_back()
    {
        _shop.Product("10", stock: 7);
        await _shop.SyncAsync();
        foreach (var id in (string[])["20", "10", "20", "10"])
        {
            await _shop.ChangeAsync(1, product => product.Sku = id);
            await _shop.PushAsync();
        }

        await _shop.PushAsync();
        Assert.That((Says("10"), Says("20")), Is.EqualTo(((7, true, 20m), (0, false, 20m))));
        Assert.That(_shop.Listings.Rows, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Swapped_ids_are_never_off_sale()
    {
        _shop.Product("A", stock: 1);
        _shop.Product("B", stock: 2);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "B");
        await _shop.ChangeAsync(2, product => product.Sku = "A");

        await _shop.PushAsync();
        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((Says("A"), Says("B")), Is.EqualTo(((2, true, 20m), (1, true, 20m))));
            Assert.That(_shop.Marketplace.Requests.SelectMany(request => request).Select(offer => offer.Enabled), Is.All.True);
            Assert.That(_shop.Dirty, Is.Empty);
        }
    }

    [TestCase(1, 501)]
    [TestCase(501, 1)]
    public async Task An_id_that_moves_far_away_is_the_new_owners(int from, int to)
    {
        _shop.Many(501);
        await _shop.SyncAsync();
        foreach (var product in _shop.Products.Rows.ToList())
        {
            await _shop.ChangeAsync(product.Id, row =>
            {
                row.StockQuantity = 3;
                row.Sku = row.Id == from ? "NEW" : row.Id == to ? $"P{from}" : row.Sku;
            });
        }

        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((Says($"P{from}"), Says("NEW"), Says($"P{to}")), Is.EqualTo(((3, true, 20m), (3, true, 20m), (0, false, 20m))));
    }

    [Test]
    public async Task An_id_whose_new_owner_cannot_be_sold_is_off_sale()
    {
        _shop.Product("A", stock: 7);
        _shop.Product("", price: 0m);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "B");
        await _shop.ChangeAsync(2, product => product.Sku = "A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((Says("A"), Says("B")), Is.EqualTo(((0, false, 20m), (7, true, 20m))));
    }

    [Test]
    public async Task An_id_that_two_claim_is_off_sale_until_one_has_it()
    {
        _shop.Product("A", stock: 7);
        _shop.Product("");
        _shop.Product("", stock: 3);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "");
        await _shop.ChangeAsync(2, product => product.Sku = "A");
        await _shop.ChangeAsync(3, product => product.Sku = "A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        Assert.That(Says("A"), Is.EqualTo((0, false, 20m)));

        await _shop.ChangeAsync(2, product => product.Sku = "");
        await _shop.PushAsync();
        await _shop.PushAsync();
        Assert.That(Says("A"), Is.EqualTo((3, true, 20m)));
    }

    [Test]
    public async Task Another_rule_takes_every_old_id_off_sale()
    {
        _shop.Product("A", change: product => product.Gtin = "5201");
        _shop.Product("5201", change: product => product.Gtin = "5202");
        await _shop.SyncAsync();
        _shop.Accounts.Change(_ => true, account => account.IdentityRule = IdentityRule.Gtin);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((Says("A").Enabled, Says("5201").Enabled, Says("5202").Enabled), Is.EqualTo((false, true, true)));
    }

    [Test]
    public async Task A_size_that_is_renamed_or_removed_is_off_sale_while_the_others_are_not()
    {
        var product = _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m), ("L", 1, 19m));
        await _shop.SyncAsync();
        _shop.Combinations.Remove(row => row.Sku == "S");
        _shop.Combinations.Change(row => row.Sku == "M", row => row.Sku = "M2");
        await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);

        await _shop.PushAsync();
        await _shop.PushAsync();

        var offer = _shop.Marketplace.Requests.Single().Single();
        Assert.That((offer.Quantity, offer.Enabled, offer.Price), Is.EqualTo((3, true, 17m)));
        Assert.That(
            offer.Variations.ToDictionary(variation => variation.ExternalVariationId, variation => (variation.Quantity, variation.Enabled)),
            Is.EquivalentTo(new Dictionary<string, (int, bool)> { ["S"] = (0, false), ["M"] = (0, false), ["M2"] = (2, true), ["L"] = (1, true) }));
    }

    [Test]
    public async Task A_former_size_that_the_marketplace_refuses_does_not_hold_up_its_product()
    {
        var product = _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        _shop.Marketplace.Answer = offers => offers.SelectMany(offer => offer.Variations).Any(variation => variation.ExternalVariationId == "S")
            ? RecordingMarketplace.Refusing(("S", "unknown"))
            : OfferAnswer.Accepted;
        _shop.Combinations.Remove(row => row.Sku == "S");
        await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);
        await _shop.PushAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(6));
        _shop.Combinations.Change(row => row.Sku == "M", row => row.StockQuantity = 1);
        await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown["SHIRT"].Variations.Single(), Is.EqualTo(new OfferVariation("M", 1, true, 17m)));
        Assert.That(_shop.Dirty.Select(listing => listing.ExternalVariationId), Is.EqualTo(["S"]));
    }

    [Test]
    public async Task A_product_with_sizes_that_is_renamed_leaves_none_of_them_on_sale()
    {
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "SHIRT-2");

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown["SHIRT"].Variations.Select(variation => (variation.ExternalVariationId, variation.Enabled)), Is.EqualTo([("S", false), ("M", false)]));
        Assert.That((Says("SHIRT").Enabled, Says("SHIRT-2").Quantity), Is.EqualTo((false, 5)));
    }

    [Test]
    public async Task Sizes_that_become_one_product_are_off_sale_before_it_is_on()
    {
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => (product.ManageInventoryMethod, product.StockQuantity) = (ManageInventoryMethod.ManageStock, 6));

        await _shop.PushAsync();

        var offers = _shop.Marketplace.Requests.Select(request => request.Single()).ToList();
        Assert.That(offers.Select(offer => (offer.Quantity, offer.Enabled, offer.Variations.Count)), Is.EqualTo([(0, false, 2), (6, true, 0)]));
        Assert.That(offers[0].Variations.Select(variation => variation.Enabled), Is.All.False);
    }

    [Test]
    public async Task What_was_never_told_leaves_no_trace()
    {
        _shop.Product("A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.ChangeAsync(1, product => product.Sku = "B");
        await _shop.PushAsync();
        Assert.That(_shop.Listings.Rows.Select(row => row.ExternalProductId), Is.EqualTo(["B"]));
        Assert.That(_shop.Marketplace.Shown.Keys, Is.EqualTo(["B"]));
    }

    [Test]
    public async Task An_order_for_a_former_id_finds_its_product()
    {
        _shop.Product("10", stock: 7);
        _shop.Sized("SHIRT", ("SHIRT-S", 3, 15m), ("SHIRT-M", 2, 17m));
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "10-NEW");
        await _shop.ChangeAsync(2, product => product.Sku = "SHIRT-2");
        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FormerAsync("10"), Is.EqualTo(new ProductIdentity(1, 0)));
            Assert.That(await FormerAsync("SHIRT", "SHIRT-M"), Is.EqualTo(new ProductIdentity(2, 2)));
            Assert.That(await FormerAsync("SHIRT-S"), Is.EqualTo(new ProductIdentity(2, 1)));
            Assert.That(await FormerAsync("SHIRT"), Is.Null, "of which size?");
            Assert.That(await FormerAsync("10-NEW"), Is.Null, "that one is in use");
        }
    }

    [Test]
    public async Task An_id_that_two_had_before_is_nobodys()
    {
        _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "C");
        await _shop.PushAsync();
        _shop.Listings.Add(new MarketplaceListing
        {
            AccountId = _shop.Account.Id,
            ProductId = 2,
            GivenUp = 77,
            ExternalProductId = "A",
            ExternalProductKey = Identity.Key("A"),
            ExternalVariationKey = Identity.Key(""),
        });

        Assert.That(await FormerAsync("A"), Is.Null);
    }

    private (int Quantity, bool Enabled, decimal Price) Says(string id)
    {
        var offer = _shop.Marketplace.Shown[id];
        return (offer.Quantity, offer.Enabled, offer.Price);
    }

    private async Task<ProductIdentity?> FormerAsync(string productId, string? variationId = null) =>
        (await _shop.Get<ToldBefore>().FindAsync(_shop.Account.Id, [new GoodsIds(productId, variationId)])).Values.SingleOrDefault();
}
