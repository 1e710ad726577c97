using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>An owner who wants to see new listings before the marketplace does.</summary>
public sealed class WaitingListingTests : CatalogueFixture
{
    [SetUp]
    public async Task LetThemWaitAsync()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.Get<SaveAccount>().SaveAsync(new AccountModel
        {
            Id = _shop.Account.Id,
            Enabled = true,
            PushEnabled = true,
            OffersWait = true,
            BaseUrl = "https://api.example.gr",
            CountryCode = "GR",
            UnmanagedStock = 7,
        });
        // The first address is another shop's: nothing of it is known.
        await CompareAndPushAsync();
        _shop.Product("B");
        _shop.Product("C");
        _shop.Product("C");
        await CompareAndPushAsync();
    }

    [Test]
    public async Task What_was_listed_before_goes_on_and_what_is_new_waits()
    {
        Assert.That(_shop.Marketplace.Shown.Keys, Is.EqualTo(["A"]));
        Assert.That(_shop.Listing("B").LastError, Is.EqualTo(CatalogTexts.ToBeConfirmed));
        Assert.That(await WaitingAsync(), Is.EqualTo(3));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task The_chosen_ones_are_offered_and_survive_another_id()
    {
        var confirmed = await _shop.Get<ConfirmListings>().ConfirmAsync(_shop.AccountRow, [_shop.Listing("B").Id, _shop.Listing("A").Id]);
        await _shop.PushAsync();
        Assert.That((confirmed, _shop.Says("B").Quantity, await WaitingAsync()), Is.EqualTo((1, 10, 2)));

        await _shop.ChangeAsync(2, product => product.Sku = "B2");
        await _shop.PushAsync();
        await _shop.PushAsync();
        Assert.That((_shop.Says("B").Enabled, _shop.Says("B2").Enabled), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task A_new_id_of_what_was_listed_before_waits()
    {
        await _shop.ChangeAsync(1, product => product.Sku = "A2");
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Enabled, _shop.Marketplace.Shown.ContainsKey("A2"), await WaitingAsync()), Is.EqualTo((false, false, 4)));
    }

    [Test]
    public async Task All_of_them_are_offered_but_those_whose_id_is_not_their_own_and_what_came_later()
    {
        var shown = _shop.Clock.GetUtcNow().UtcDateTime.AddSeconds(1);
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        _shop.Product("LATER");
        await _shop.Get<ConfirmListings>().ConfirmAllAsync(_shop.AccountRow, shown);
        await CompareAndPushAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["A", "B"]));
        Assert.That((await WaitingAsync(), _shop.Listing("LATER").LastError), Is.EqualTo((1, CatalogTexts.ToBeConfirmed)));
    }

    private Task<int> WaitingAsync() => _shop.Get<WaitingListings>().CountAsync(_shop.AccountRow);

    private async Task CompareAndPushAsync()
    {
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
    }
}
