using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>Nothing is offered before the owner has looked at what would be.</summary>
public sealed class GoLiveTests : CatalogueFixture
{
    private static readonly IdentityStamp _bySku = new((int)IdentityRule.Sku, "", "", 0);

    [SetUp]
    public void HoldBack()
    {
        _shop.Accounts.Change(_ => true, account => (account.OffersHeldSinceUtc, account.ComparedOnUtc, account.ListingsCursorUtc) = (_shop.Clock.UtcNow, null, null));
        _shop.Product("A");
        _shop.Product("B");
    }

    [Test]
    public async Task An_account_that_is_opened_sends_nothing()
    {
        await new NewAccounts(_shop.Accounts.Given, _shop.Get<AccountSecrets>(), _shop.Clock).OpenAsync(_shop.Marketplace, storeId: 2);

        Assert.That(_shop.Accounts.Rows.Single(row => row.StoreId == 2).MayOffer(), Is.False);
    }

    [Test]
    public async Task Before_the_confirmation_everything_is_listed_and_nothing_is_sent()
    {
        await _shop.Get<PushOffersTask>().ExecuteAsync();
        await _shop.Get<CompareListingsTask>().ExecuteAsync();
        var pressed = await _shop.PushAsync();
        await RunWorkerAsync();
        await RunWorkerAsync();

        Assert.That(_shop.Listings.Rows.Select(row => row.ExternalProductId), Is.EquivalentTo(["A", "B"]));
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
        Assert.That(pressed, Is.EqualTo(PushResult.Nothing with { Stop = PushStop.Unconfirmed }), "the button says why");
        Assert.That((_shop.AccountRow.PushError, _shop.AccountRow.PushPausedUntilUtc), Is.EqualTo(((string?)null, (DateTime?)null)), "it is no failure");
    }

    [Test]
    public async Task After_the_confirmation_everything_goes_out()
    {
        await CompareAsync();

        Assert.That(await _shop.ConfirmAsync(), Is.True);
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["A", "B"]));
        Assert.That(_shop.JournalEntries.Rows.Select(entry => entry.TextKey), Has.One.EqualTo(CatalogTexts.OffersConfirmed));
        Assert.That(await _shop.ConfirmAsync(), Is.False, "a second click");
    }

    [Test]
    public async Task The_confirmation_wakes_the_worker()
    {
        var woken = _shop.Get<PushSignal>().WaitAsync(TimeSpan.FromHours(1), TimeProvider.System, default);
        await _shop.ConfirmAsync();
        await woken;
    }

    [Test]
    public async Task Only_what_was_shown_is_confirmed()
    {
        _shop.Accounts.Change(_ => true, account => account.IdentityPrefix = "GR-");

        Assert.That(await _shop.Get<ConfirmOffers>().RunAsync(_shop.AccountRow, _bySku), Is.False, "somebody has chosen other ids since");
        Assert.That(_shop.AccountRow.MayOffer(), Is.False);
    }

    [TestCase(IdentityRule.Gtin, null, null, 0)]
    [TestCase(IdentityRule.Sku, "GR-", null, 0)]
    [TestCase(IdentityRule.Sku, null, "-GR", 0)]
    [TestCase(IdentityRule.Sku, null, null, 3)]
    public async Task Other_ids_are_asked_about_again_and_the_former_stay_on_sale_until_then(IdentityRule rule, string? prefix, string? suffix, int colour)
    {
        await GoLiveAsync();

        await SaveAsync(model => (model.IdentityRuleId, model.IdentityPrefix, model.IdentitySuffix, model.ColourAttributeId) = ((int)rule, prefix, suffix, colour));
        await CompareAsync();
        await _shop.PushAsync();
        await RunWorkerAsync();

        Assert.That(_shop.AccountRow.MayOffer(), Is.False);
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
        Assert.That((_shop.Says("A").Enabled, _shop.Says("B").Enabled), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task Confirmed_other_ids_take_the_former_off_sale()
    {
        await GoLiveAsync();
        await SaveAsync(model => model.IdentityPrefix = "GR-");
        await CompareAsync();

        await _shop.ConfirmAsync();
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((_shop.Says("A").Enabled, _shop.Says("GR-A").Enabled), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task Ids_that_are_put_back_leave_everything_as_it_was()
    {
        await GoLiveAsync();
        await SaveAsync(model => model.IdentityPrefix = "GR-");
        await CompareAsync();
        await SaveAsync(_ => { });
        await CompareAsync();

        await _shop.ConfirmAsync();
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["A", "B"]));
        Assert.That((_shop.Says("A").Enabled, _shop.Says("B").Enabled), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task Anything_else_that_is_saved_asks_nothing()
    {
        await GoLiveAsync();
        await SaveAsync(model => (model.StockBuffer, model.IdentityPrefix) = (2, "  "));

        Assert.That(_shop.AccountRow.MayOffer(), Is.True);
    }

    [Test]
    public async Task Other_ids_that_are_chosen_during_a_push_stop_it()
    {
        _shop.Many(600);
        await CompareAsync();
        await _shop.ConfirmAsync();
        _shop.Marketplace.Answer = _ =>
        {
            _shop.Accounts.Change(_ => true, account => account.OffersHeldSinceUtc = _shop.Clock.UtcNow);
            return OfferAnswer.Accepted;
        };

        Assert.That((await _shop.PushAsync()).Stop, Is.EqualTo(PushStop.Interrupted));
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_confirmation_covers_listings_that_wait_one_by_one()
    {
        _shop.Accounts.Change(_ => true, account => account.OffersWaitSinceUtc = _shop.Clock.UtcNow);
        await CompareAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.ConfirmAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        _shop.Product("LATER");
        await CompareAsync();
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["A", "B"]), "what is new later waits as before");
    }

    [Test]
    public async Task An_account_of_before_there_was_a_confirmation_goes_on()
    {
        // What a column says that is added to a table.
        _shop.Accounts.Change(_ => true, account => account.OffersHeldSinceUtc = null);
        await _shop.SyncAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["A", "B"]));
    }

    [Test]
    public async Task The_preview_counts_each_product_once_and_writes_nothing()
    {
        _shop.Product("");
        _shop.Product("TWICE");
        _shop.Product("twice");
        _shop.Product("GIFT", change: product => product.IsGiftCard = true);
        _shop.Product("", change: product => product.Published = false);
        _shop.Product("GONE", change: product => product.Deleted = true);
        _shop.Sized("BOOT", ("BOOT-42", 3, 20m), ("BOOT-43", 3, 20m));

        var preview = await _shop.Get<PreviewOffers>().RunAsync(_shop.AccountRow, default);

        Assert.That(
            (preview.Found.Count, preview.WithoutId.Count, preview.Duplicate.Count, preview.NotOffered.Count, preview.IsWhole),
            Is.EqualTo((3, 1, 2, 2, true)));
        Assert.That(preview.Found.Examples.Select(example => example.Id), Is.EqualTo(["A", "B", "BOOT"]));
        Assert.That(preview.NotOffered.Examples.Select(example => example.Reason!.Key), Is.EqualTo([CatalogTexts.ObstacleKey(Obstacle.NotGoods), CatalogTexts.ObstacleKey(Obstacle.Unpublished)]));
        Assert.That((_shop.Listings.Rows.Count, _shop.Marketplace.Requests.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task The_preview_is_by_the_chosen_ids_and_shows_five_of_each()
    {
        _shop.Many(600);
        _shop.Accounts.Change(_ => true, account => account.IdentityPrefix = "GR-");
        var byPrefix = await _shop.Get<PreviewOffers>().RunAsync(_shop.AccountRow, default);
        _shop.Accounts.Change(_ => true, account => account.IdentityRule = IdentityRule.Gtin);
        var byCode = await _shop.Get<PreviewOffers>().RunAsync(_shop.AccountRow, default);

        Assert.That((byPrefix.Found.Count, byPrefix.Found.Examples.Count, byPrefix.Found.Examples[0].Id), Is.EqualTo((602, 5, "GR-A")));
        Assert.That((byCode.Found.Count, byCode.WithoutId.Count), Is.EqualTo((0, 602)));
    }

    [Test]
    public async Task What_the_preview_has_found_is_what_is_sent()
    {
        _shop.Product("");
        _shop.Product("TWICE");
        _shop.Product("TWICE");
        _shop.Product("GIFT", change: product => product.IsGiftCard = true);
        _shop.Sized("BOOT", ("BOOT-42", 3, 20m), ("BOOT-43", 3, 20m));
        var preview = await _shop.Get<PreviewOffers>().RunAsync(_shop.AccountRow, default);

        await CompareAsync();
        await _shop.ConfirmAsync();
        await _shop.PushAsync();

        Assert.That(
            _shop.Marketplace.Shown.Where(shown => shown.Value.Enabled).Select(shown => shown.Key),
            Is.EquivalentTo(preview.Found.Examples.Select(example => example.Id)));
    }

    private async Task GoLiveAsync()
    {
        await CompareAsync();
        await _shop.ConfirmAsync();
        await CompareAsync();
        // The first address that is saved is another shop's.
        await SaveAsync(_ => { });
        await CompareAsync();
        await _shop.PushAsync();
        _shop.Marketplace.Requests.Clear();
    }

    private Task<bool> CompareAsync() => _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

    private Task SaveAsync(Action<AccountModel> change)
    {
        var model = new AccountModel { Id = _shop.Account.Id, Enabled = true, PushEnabled = true, BaseUrl = "https://api.example.gr", CountryCode = "GR", UnmanagedStock = 7 };
        change(model);
        return _shop.Get<SaveAccount>().SaveAsync(model);
    }

    private Task<TimeSpan> RunWorkerAsync()
    {
        var surroundings = new Surroundings(_shop.Get<IServiceScopeFactory>(), _shop.Get<IHttpContextAccessor>());
        var runs = new AccountRuns(surroundings, new WorkerLog(surroundings, NullLogger<WorkerLog>.Instance), _shop.Clock);
        return new PushJob(
            _shop.Get<AccountLookup>(), _shop.Get<MarketplaceRegistry>(), _shop.Get<DirtyProducts>(), _shop.Get<Turns>(), runs, _shop.Get<MarketplacesSettings>(), _shop.Clock).RunAsync(default);
    }
}
