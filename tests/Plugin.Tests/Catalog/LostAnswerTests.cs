using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>What the marketplace knows is unknown from the moment of sending until an answer is recorded.</summary>
[TestFixture]
public class LostAnswerTests : CatalogueFixture
{
    [Test]
    public async Task A_price_that_was_put_right_after_its_answer_was_lost_is_told()
    {
        _shop.Product("A", price: 1m);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Price = 0.1m);
        await PushAndLoseTheAnswerAsync();
        await _shop.ChangeAsync(1, product => product.Price = 1m);

        await PushLaterAsync();

        Assert.That(_shop.Marketplace.Shown["A"].Price, Is.EqualTo(1m));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task Stock_that_went_away_again_after_its_answer_was_lost_is_told()
    {
        _shop.Product("A", stock: 0);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 5);
        await PushAndLoseTheAnswerAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 0);

        await PushLaterAsync();

        Assert.That(_shop.Marketplace.Shown["A"].Quantity, Is.Zero);
    }

    [Test]
    public async Task A_comparison_does_not_take_the_doubt_away()
    {
        _shop.Product("A", price: 1m);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Price = 0.1m);
        await PushAndLoseTheAnswerAsync();
        _shop.Products.Change(_ => true, product => product.Price = 1m);
        _shop.Listings.Change(_ => true, listing => listing.DirtySinceUtc = null);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await PushLaterAsync();

        Assert.That(_shop.Marketplace.Shown["A"].Price, Is.EqualTo(1m));
    }

    [Test]
    public async Task A_process_that_dies_between_sending_and_recording_leaves_no_certainty()
    {
        _shop.Product("A", price: 1m);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Price = 0.1m);
        // What is stored at the moment when the marketplace hears of it is all that a process which dies then leaves behind.
        _shop.Marketplace.Answer = _ =>
        {
            Assert.That(_shop.Listing("A").UnansweredSend, Is.Not.Null);
            return OfferAnswer.Accepted;
        };
        await _shop.PushAsync();

        Assert.That(_shop.Listing("A").UnansweredSend, Is.Null);
    }

    [Test]
    public async Task A_first_offer_whose_answer_was_lost_is_taken_back_when_the_product_goes()
    {
        _shop.Product("A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await PushAndLoseTheAnswerAsync();
        await _shop.ChangeAsync(1, product => product.Deleted = true);

        await PushLaterAsync();

        Assert.That((_shop.Marketplace.Shown["A"].Quantity, _shop.Marketplace.Shown["A"].Enabled), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task Sizes_that_came_along_are_in_doubt_too()
    {
        var product = _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        _shop.Combinations.Change(row => row.Sku == "M", row => row.OverriddenPrice = 0.17m);
        await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);
        await PushAndLoseTheAnswerAsync();

        Assert.That(_shop.Listings.Rows.Select(row => row.UnansweredSend), Has.None.Null);
        _shop.Combinations.Change(row => row.Sku == "M", row => row.OverriddenPrice = 17m);
        await PushLaterAsync();
        Assert.That(_shop.Marketplace.Shown["SHIRT"].Variations.Select(variation => variation.Price), Is.EqualTo([15m, 17m]));
    }

    [Test]
    public async Task A_refusal_after_a_lost_answer_does_not_say_what_the_marketplace_shows()
    {
        _shop.Product("A", price: 1m);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Price = 0.1m);
        await PushAndLoseTheAnswerAsync();
        _shop.Clock.Advance(TimeSpan.FromHours(1));
        _shop.Marketplace.Answer = _ => RecordingMarketplace.Refusing(("A", "no"));
        await _shop.PushAsync();
        await _shop.ChangeAsync(1, product => product.Price = 1m);

        await PushLaterAsync();

        Assert.That(_shop.Marketplace.Shown["A"].Price, Is.EqualTo(1m));
    }

    [Test]
    public async Task An_answer_that_comes_after_another_node_has_sent_something_else_is_not_believed()
    {
        _shop.Product("A", price: 1m);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Price = 2m);
        _shop.Marketplace.Answer = _ =>
        {
            // Held up for longer than its lease; another node sends meanwhile.
            _shop.Listings.Change(_ => true, listing => listing.UnansweredSend = Guid.NewGuid());
            return OfferAnswer.Accepted;
        };
        await _shop.PushAsync();

        Assert.That(_shop.Listing("A"), Has.Property("UnansweredSend").Not.Null.And.Property("DirtySinceUtc").Not.Null);
        _shop.Marketplace.Requests.Clear();
        await PushLaterAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().Price, Is.EqualTo(2m));
    }

    [Test]
    public async Task A_listing_that_is_renamed_while_it_is_sent_is_not_taken_for_told_under_its_new_id()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 3);
        _shop.Marketplace.Answer = _ =>
        {
            _shop.ChangeAsync(1, product => product.Sku = "B").Wait();
            _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default).Wait();
            return OfferAnswer.Accepted;
        };
        await _shop.PushAsync();

        await PushLaterAsync();

        Assert.That((_shop.Marketplace.Shown["A"].Quantity, _shop.Marketplace.Shown["B"].Quantity), Is.EqualTo((0, 3)));
    }

    [Test]
    public async Task A_batch_needs_one_statement_to_be_in_doubt()
    {
        _shop.Many(400);
        await _shop.SyncAsync();
        foreach (var product in _shop.Products.Rows.ToList())
            await _shop.ChangeAsync(product.Id, row => row.StockQuantity = row.Id % 2);
        _shop.Updates();

        await _shop.PushAsync();

        Assert.That(_shop.Updates().Count(update => update.Contains("UnansweredSend", StringComparison.Ordinal) && !update.Contains("AcknowledgedHash", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_pause_that_a_wrong_clock_has_written_is_none()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 1);
        _shop.Accounts.Change(_ => true, account => account.PushPausedUntilUtc = _shop.Clock.UtcNow.AddYears(3));

        Assert.That(await _shop.PushAsync(), Is.EqualTo(new PushResult(1, 1, 0)));
        Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.Null);
    }

    [TestCase("https://other.example", null, true)]
    [TestCase("https://marketplace.invalid", "another secret", true)]
    [TestCase("https://marketplace.invalid", null, false)]
    public async Task Another_shop_at_the_marketplace_knows_nothing_of_what_this_one_was_told(string url, string? secret, bool isOther)
    {
        _shop.Many(2);
        _shop.Accounts.Change(_ => true, account => account.BaseUrl = "https://marketplace.invalid");
        await _shop.SyncAsync();

        await _shop.Get<SaveAccount>().SaveAsync(new AccountModel { Id = _shop.Account.Id, Enabled = true, PushEnabled = true, BaseUrl = url, ProductsSecret = secret, CountryCode = "GR", UnmanagedStock = 7 });
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Told, Is.EqualTo(isOther ? 2 : 0));
    }

    private async Task PushAndLoseTheAnswerAsync()
    {
        _shop.Marketplace.LosesAnswers = true;
        Assert.That((await _shop.PushAsync()).Stop, Is.EqualTo(PushStop.Failed));
        _shop.Marketplace.LosesAnswers = false;
    }

    private async Task PushLaterAsync()
    {
        _shop.Clock.Advance(TimeSpan.FromHours(2));
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await _shop.PushAsync();
        await _shop.PushAsync();
        Assert.That(_shop.Dirty, Is.Empty);
    }
}
