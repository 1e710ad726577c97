using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>The switch on the shop's own product page.</summary>
internal sealed class SwitchOfferTests : CatalogueFixture
{
    [Test]
    public async Task Off_takes_it_off_sale_and_on_sells_it_again_as_if_nothing_had_been_said()
    {
        var product = _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();

        Assert.That(await SetAsync(product.Id, null, false), Is.EqualTo(1));
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Enabled, _shop.Says("B").Enabled), Is.EqualTo((false, true)));

        await SetAsync(product.Id, null, true);
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Enabled, _shop.Says("A").Quantity), Is.EqualTo((true, 10)));
        Assert.That(_shop.Overrides.Rows, Is.Empty);
    }

    [Test]
    public async Task The_other_rules_of_the_product_stay()
    {
        var product = _shop.Product("A");
        await _shop.SyncAsync();
        await _shop.Get<SaveOverride>().SaveAsync(_shop.Account.Id, new ProductIdentity(product.Id, 0), OverrideValues.None with { FixedPrice = 14.5m });

        await SetAsync(product.Id, 0, false);
        await SetAsync(product.Id, 0, true);
        await _shop.PushAsync();

        Assert.That(_shop.Says("A"), Is.EqualTo((10, true, 14.5m)));
    }

    [Test]
    public async Task One_size_is_switched_alone_and_all_of_them_together()
    {
        var product = _shop.Sized("S", ("S-1", 3, 20m), ("S-2", 5, 20m));
        await _shop.SyncAsync();

        Assert.That(await SetAsync(product.Id, 1, false), Is.EqualTo(1));
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Shown["S"].Variations.Select(size => size.Enabled), Is.EqualTo([false, true]));

        Assert.That(await SetAsync(product.Id, null, false), Is.EqualTo(2));
        await _shop.PushAsync();
        Assert.That(_shop.Says("S").Enabled, Is.False);
    }

    [Test]
    public async Task Where_new_products_wait_for_the_owner_on_is_the_owners_word()
    {
        _shop.Accounts.Change(row => true, row => row.OffersWaitSinceUtc = _shop.Clock.GetUtcNow().UtcDateTime.AddDays(-1));
        var product = _shop.Product("NEW");
        await _shop.SyncAsync();
        Assert.That(_shop.Marketplace.Shown, Is.Empty);

        await SetAsync(product.Id, null, true);
        await _shop.PushAsync();
        Assert.That(_shop.Says("NEW").Enabled, Is.True);
    }

    [Test]
    public async Task What_is_not_listed_there_cannot_be_switched() => Assert.That(await SetAsync(77, null, false), Is.Zero);

    private Task<int> SetAsync(int productId, int? combinationId, bool offered) => _shop.Get<SwitchOffer>().SetAsync(_shop.AccountRow, productId, combinationId, offered);
}
