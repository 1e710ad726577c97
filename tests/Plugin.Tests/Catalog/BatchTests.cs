using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>Sent is not applied: what became of a batch is what the marketplace says of it.</summary>
[TestFixture]
public class BatchTests : CatalogueFixture
{
    private int _taken;

    [SetUp]
    public void TakeBatches()
    {
        _taken = 0;
        _shop.Marketplace.Answer = _ => Taken($"b{++_taken}");
    }

    [Test]
    public async Task What_was_taken_is_not_applied()
    {
        await PushAsync(products: 1);

        var listing = _shop.Listing("P1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(listing, Has.Property("UnansweredSend").Not.Null.And.Property("BatchId").EqualTo(_shop.Batches.Rows.Single().Id).And.Property("DirtySinceUtc").Null);
            Assert.That((listing.AcknowledgedHash, listing.SentHash is null, listing.SentOnUtc), Is.EqualTo(((string?)null, false, (DateTime?)_shop.Clock.UtcNow)));
        }

        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listing("P1"), Has.Property("UnansweredSend").Not.Null.And.Property("AcknowledgedHash").Null);
    }

    [Test]
    public async Task What_is_applied_is_acknowledged_and_asked_about_no_more()
    {
        await PushAsync(products: 2);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied), ("P2", OfferState.Applied));
        await LaterAsync(TimeSpan.FromSeconds(1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Listings.Rows, Has.All.Property("UnansweredSend").Null.And.All.Property("AcknowledgedHash").Not.Null.And.All.Property("BatchId").Zero);
            Assert.That(_shop.Listing("P1").AcknowledgedOffer, Is.EqualTo("""{"enabled":true,"price":20.00,"quantity":10}"""));
            Assert.That(_shop.Listing("P1").AcknowledgedOnUtc, Is.EqualTo(_shop.Clock.UtcNow));
            Assert.That(_shop.Batches.Rows, Is.Empty);
        }

        _shop.Marketplace.Requests.Clear();
        await LaterAsync(TimeSpan.FromHours(1));
        await CompareAndPushAsync();
        Assert.That((_shop.Marketplace.Asked.Count, _shop.Marketplace.Requests.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task Many_offers_that_differ_are_applied_with_one_statement()
    {
        _shop.Many(400);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        foreach (var product in _shop.Products.Rows.ToList())
            await _shop.ChangeAsync(product.Id, row => row.StockQuantity = row.Id);
        await _shop.PushAsync();
        _shop.Marketplace.Status = _ => Says([.. _shop.Products.Rows.Select(product => (product.Sku, OfferState.Applied))]);
        _shop.Updates();

        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That(_shop.Updates().Count(update => update.Contains("AcknowledgedHash", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(_shop.Listing("P7").AcknowledgedOffer, Does.Contain("\"quantity\":7"));
        Assert.That(_shop.Listings.Rows, Has.All.Property("UnansweredSend").Null);
    }

    [Test]
    public async Task A_batch_in_progress_is_asked_about_with_growing_pauses_and_not_sent_again()
    {
        await PushAsync(products: 1);
        var asked = new List<int>();
        for (var second = 1; second <= 70; second++)
        {
            await LaterAsync(TimeSpan.FromSeconds(1));
            if (_shop.Marketplace.Asked.Count > asked.Count)
                asked.Add(second);
        }

        await CompareAndPushAsync();
        Assert.That(asked, Is.EqualTo([1, 3, 7, 15, 31, 63]));
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Each_product_is_what_the_marketplace_says_of_it()
    {
        await PushAsync(products: 3);
        _shop.Marketplace.Status = _ => new OfferStatus(false, new Dictionary<string, OfferResult>
        {
            ["P1"] = OfferResult.Of(OfferState.Applied, null),
            ["P2"] = OfferResult.Of(OfferState.Failed, "too cheap"),
            ["P3"] = OfferResult.Of(OfferState.Pending, null),
        });

        await LaterAsync(TimeSpan.FromSeconds(1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Listing("P1"), Has.Property("UnansweredSend").Null.And.Property("AcknowledgedHash").Not.Null);
            Assert.That(_shop.Listing("P2"), Has.Property("UnansweredSend").Not.Null.And.Property("DirtySinceUtc").Not.Null.And.Property("Attempts").EqualTo(1).And.Property("BatchId").Zero);
            Assert.That(_shop.Listing("P2").NextAttemptOnUtc, Is.EqualTo(_shop.Clock.UtcNow.AddMinutes(5)));
            Assert.That(OwnerText.Read(_shop.Listing("P2").LastError!), Has.Property("Key").EqualTo(CatalogTexts.NotApplied).And.Property("Arguments").EqualTo(new[] { OwnerText.Quote("too cheap") }));
            Assert.That(_shop.Listing("P3"), Has.Property("BatchId").Not.Zero.And.Property("DirtySinceUtc").Null);
            Assert.That(_shop.JournalEntries.Rows.Count(entry => entry.TextKey == CatalogTexts.OffersNotApplied), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task What_failed_is_sent_again_at_its_time_and_waits_longer_each_time()
    {
        await PushAsync(products: 1);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Failed));
        await LaterAsync(TimeSpan.FromSeconds(1));
        await LaterAsync(TimeSpan.FromMinutes(4));
        await CompareAndPushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));

        await LaterAsync(TimeSpan.FromMinutes(1));
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(2));
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listing("P1"), Has.Property("Attempts").EqualTo(2).And.Property("NextAttemptOnUtc").EqualTo(_shop.Clock.UtcNow.AddMinutes(10)));
        Assert.That(_shop.JournalEntries.Rows.Count(entry => entry.TextKey == CatalogTexts.OffersNotApplied), Is.EqualTo(1), "told once");

        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
        await LaterAsync(TimeSpan.FromMinutes(10));
        await _shop.PushAsync();
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listing("P1"), Has.Property("Attempts").Zero.And.Property("LastError").Null.And.Property("UnansweredSend").Null.And.Property("NextAttemptOnUtc").Null);
    }

    [Test]
    public async Task What_failed_is_sent_at_once_when_it_changes_and_only_then()
    {
        await PushAsync(products: 1);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Failed));
        await LaterAsync(TimeSpan.FromSeconds(1));
        _shop.Marketplace.Requests.Clear();

        await _shop.ChangeAsync(1, _ => { });
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
        Assert.That(await _shop.Get<DirtyProducts>().AnyAsync(_shop.AccountRow), Is.False, "it was looked at");

        await _shop.ChangeAsync(1, product => product.Price = 30m);
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().Price, Is.EqualTo(30m));
    }

    [Test]
    public async Task A_change_that_came_before_the_failure_was_known_is_sent_at_once()
    {
        await PushAsync(products: 1);
        await _shop.ChangeAsync(1, product => product.Price = 30m);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Failed));
        await LaterAsync(TimeSpan.FromSeconds(1));
        _shop.Marketplace.Requests.Clear();

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests.Single().Single().Price, Is.EqualTo(30m));
    }

    [Test]
    public async Task A_newer_send_takes_the_place_of_one_in_progress_and_the_late_status_says_nothing_of_it()
    {
        await PushAsync(products: 1);
        await _shop.ChangeAsync(1, product => product.StockQuantity = 3);
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(2));

        _shop.Marketplace.Status = id => Says(("P1", id == "b1" ? OfferState.Applied : OfferState.Pending));
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listing("P1"), Has.Property("UnansweredSend").Not.Null.And.Property("AcknowledgedHash").Null);

        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
        await LaterAsync(TimeSpan.FromSeconds(2));
        Assert.That(_shop.Listing("P1").AcknowledgedOffer, Does.Contain("\"quantity\":3"));
        Assert.That(_shop.Batches.Rows, Is.Empty);
    }

    [Test]
    public async Task A_status_that_comes_while_a_newer_offer_is_on_its_way_says_nothing_of_it()
    {
        await PushAsync(products: 1);
        await _shop.ChangeAsync(1, product => product.StockQuantity = 3);
        _shop.Marketplace.Answer = _ =>
        {
            _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
            LaterAsync(TimeSpan.FromSeconds(1)).Wait();
            return Taken("b2");
        };
        await _shop.PushAsync();

        Assert.That(_shop.Listing("P1"), Has.Property("UnansweredSend").Not.Null.And.Property("AcknowledgedHash").Null);
    }

    [Test]
    public async Task A_batch_that_the_marketplace_does_not_know_is_unknown_and_sent_again_but_not_for_ever_at_once()
    {
        await PushAsync(products: 2);
        _shop.Marketplace.Status = _ => null;
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Dirty, Is.Empty, "it may not have it everywhere yet");

        await LaterAsync(TimeSpan.FromMinutes(1));
        Assert.That(_shop.Listings.Rows, Has.All.Property("UnansweredSend").Not.Null.And.All.Property("DirtySinceUtc").Not.Null.And.All.Property("BatchId").Zero);
        Assert.That(_shop.JournalEntries.Rows.Single(entry => entry.TextKey == CatalogTexts.BatchForgotten).Arguments, Does.Contain("\"b1\"").And.Contain("\"2\""));
        Assert.That(_shop.Batches.Rows, Is.Empty);

        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(2), "sent again at once");
        await LaterAsync(TimeSpan.FromMinutes(1));
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(2), "and then with pauses");
        await LaterAsync(TimeSpan.FromMinutes(10));
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_batch_that_is_in_progress_for_a_day_is_unknown_and_sent_again()
    {
        await PushAsync(products: 1);
        for (var quarter = 0; quarter < 4 * 24; quarter++)
            await LaterAsync(TimeSpan.FromMinutes(15));

        Assert.That(_shop.Dirty.Single(), Has.Property("UnansweredSend").Not.Null.And.Property("BatchId").Zero);
        Assert.That(_shop.JournalEntries.Rows.Count(entry => entry.TextKey == CatalogTexts.BatchNeverDone), Is.EqualTo(1));
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_account_that_was_at_rest_for_days_hears_first_what_became_of_its_batches()
    {
        await PushAsync(products: 1);
        _shop.Accounts.Change(_ => true, account => account.Enabled = false);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
        await LaterAsync(TimeSpan.FromDays(3));
        Assert.That(_shop.Marketplace.Asked, Is.Empty);

        _shop.Accounts.Change(_ => true, account => account.Enabled = true);
        await _shop.AskAsync();
        Assert.That(_shop.Listing("P1").UnansweredSend, Is.Null);
    }

    [Test]
    public async Task An_answer_about_other_products_or_about_none_changes_nothing()
    {
        await PushAsync(products: 2);
        foreach (var products in new[] { Says() with { IsCompleted = true }, Says(("P1", OfferState.Applied), ("OTHER", OfferState.Applied)) })
        {
            _shop.Marketplace.Status = _ => products;
            await LaterAsync(TimeSpan.FromSeconds(10));
            Assert.That(_shop.Listings.Rows, Has.All.Property("BatchId").Not.Zero.And.All.Property("DirtySinceUtc").Null);
            Assert.That(_shop.Batches.Rows.Single().Problem, Is.EqualTo(CatalogTexts.BatchNotUnderstood));
        }

        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied), ("P2", OfferState.Applied));
        await LaterAsync(TimeSpan.FromSeconds(10));
        Assert.That(_shop.Listings.Rows, Has.All.Property("UnansweredSend").Null);
    }

    [Test]
    public async Task A_question_without_an_answer_is_asked_again_when_the_marketplace_wishes()
    {
        await PushAsync(products: 1);
        _shop.Marketplace.Status = _ => throw new MarketplaceApiException(OwnerText.Quote("slow down")) { IsTransient = true, RetryAfter = TimeSpan.FromMinutes(20) };
        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That(_shop.Batches.Rows.Single(), Has.Property("Problem").EqualTo("slow down").And.Property("NextAttemptOnUtc").EqualTo(_shop.Clock.UtcNow.AddMinutes(20)));
        Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.Null, "pushes go on");
        Assert.That(_shop.Listing("P1").BatchId, Is.Not.Zero);
    }

    [Test]
    public async Task A_batch_that_hangs_keeps_no_other_waiting()
    {
        await PushAsync(products: 1);
        await LaterAsync(TimeSpan.FromMinutes(1));
        _shop.Product("NEW");
        await CompareAndPushAsync();
        _shop.Marketplace.Status = id => id == "b1" ? throw new MarketplaceApiException(OwnerText.Quote("timeout")) { IsTransient = true } : Says(("NEW", OfferState.Applied));

        await LaterAsync(TimeSpan.FromMinutes(15));

        Assert.That((_shop.Listing("P1").UnansweredSend is null, _shop.Listing("NEW").UnansweredSend is null), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task A_run_makes_no_more_calls_than_its_budget_and_leaves_a_marketplace_that_is_out_in_peace()
    {
        for (var number = 1; number <= 25; number++)
        {
            _shop.Product($"A{number}");
            await CompareAndPushAsync();
        }

        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Marketplace.Asked, Has.Count.EqualTo(20));
        await _shop.AskAsync();
        Assert.That(_shop.Marketplace.Asked, Has.Count.EqualTo(25));

        _shop.Marketplace.Status = _ => throw new MarketplaceApiException(OwnerText.Quote("down")) { IsTransient = true };
        _shop.Marketplace.Asked.Clear();
        await LaterAsync(TimeSpan.FromSeconds(10));
        Assert.That(_shop.Marketplace.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task What_a_completed_batch_leaves_open_is_not_confirmed_and_sent_again_with_pauses()
    {
        await PushAsync(products: 3);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied), ("P2", OfferState.Pending)) with { IsCompleted = true };
        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That(_shop.Dirty.Select(listing => (listing.ExternalProductId, OwnerText.Read(listing.LastError!).Key)), Is.EquivalentTo([("P2", CatalogTexts.NotConfirmed), ("P3", CatalogTexts.NotConfirmed)]));
        Assert.That(_shop.Dirty.Select(listing => listing.NextAttemptOnUtc), Is.All.EqualTo(_shop.Clock.UtcNow.AddMinutes(5)));
        Assert.That(_shop.Batches.Rows, Is.Empty);
    }

    [TestCase(OfferState.Applied, OfferState.Applied, OfferState.Applied, "S M")]
    [TestCase(OfferState.Applied, OfferState.Applied, OfferState.Failed, "S")]
    [TestCase(OfferState.Failed, OfferState.Applied, OfferState.Applied, "")]
    [TestCase(OfferState.Pending, OfferState.Applied, OfferState.Applied, "")]
    [TestCase(OfferState.Applied, OfferState.Applied, OfferState.Pending, "S")]
    [TestCase(OfferState.Applied, null, null, "S M")]
    [TestCase(OfferState.Applied, OfferState.Applied, null, "S")]
    public async Task Sizes_are_what_is_said_of_them_and_of_their_product(OfferState product, OfferState? small, OfferState? medium, string applied)
    {
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await CompareAndPushAsync();
        var sizes = new[] { ("S", small), ("M", medium) }.Where(size => size.Item2 is not null).ToDictionary(size => size.Item1, size => OfferResult.Of(size.Item2!.Value, null));
        _shop.Marketplace.Status = _ => new OfferStatus(false, new Dictionary<string, OfferResult> { ["SHIRT"] = new(product, null, sizes) });

        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That(string.Join(' ', _shop.Listings.Rows.Where(listing => listing.UnansweredSend is null).Select(listing => listing.ExternalVariationId)), Is.EqualTo(applied));
    }

    [Test]
    public async Task A_process_that_dies_after_the_marketplace_has_taken_a_batch_sends_it_again()
    {
        _shop.Many(1);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        _shop.Marketplace.LosesAnswers = true;
        await _shop.PushAsync();
        _shop.Marketplace.LosesAnswers = false;
        // As far as it has got: the row of the batch, and no listing that waits for it.
        await _shop.Get<BatchRows>().OpenAsync(_shop.Account.Id, "b1", ["P1"]);

        await LaterAsync(TimeSpan.FromMinutes(11));
        Assert.That((_shop.Marketplace.Asked.Count, _shop.Batches.Rows.Count), Is.EqualTo((0, 0)), "nobody waits for it");
        await _shop.PushAsync();
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listing("P1").UnansweredSend, Is.Null);
    }

    [Test]
    public async Task An_answer_that_comes_after_another_node_has_sent_something_else_is_not_waited_for()
    {
        await PushAsync(products: 1);
        await _shop.ChangeAsync(1, product => product.Price = 2m);
        _shop.Marketplace.Answer = _ =>
        {
            // Held up for longer than its lease; another node sends meanwhile.
            _shop.Listings.Change(_ => true, listing => (listing.UnansweredSend, listing.BatchId) = (Guid.NewGuid(), 0));
            return Taken("b2");
        };

        await _shop.PushAsync();

        Assert.That(_shop.Listing("P1"), Has.Property("BatchId").Zero.And.Property("DirtySinceUtc").Not.Null.And.Property("UnansweredSend").Not.Null);
    }

    [Test]
    public async Task Two_nodes_do_not_ask_at_the_same_time()
    {
        await PushAsync(products: 1);
        await _shop.Get<Leases>().TryTakeAsync($"batches/{_shop.Account.Id}", TimeSpan.FromMinutes(1));

        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That(_shop.Marketplace.Asked, Is.Empty);
    }

    [Test]
    public async Task A_status_that_two_nodes_have_heard_counts_once()
    {
        await PushAsync(products: 1);
        var batch = _shop.Batches.Rows.Single();
        await _shop.Get<RecordStatus>().RecordAsync(batch, Says(("P1", OfferState.Failed)));
        await _shop.Get<RecordStatus>().RecordAsync(batch, Says(("P1", OfferState.Failed)));

        Assert.That(_shop.Listing("P1").Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task Another_shop_at_the_marketplace_is_not_asked_about_batches_of_this_one()
    {
        await PushAsync(products: 1);
        await _shop.Get<ListingStates>().ToldElsewhereAsync(_shop.Account.Id);

        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That((_shop.Marketplace.Asked.Count, _shop.Batches.Rows.Count, _shop.Dirty.Count()), Is.EqualTo((0, 0, 1)));
    }

    [TestCase("a/b?c=d#e %2F ../")]
    [TestCase("ίδ-😀-\u0001-\\")]
    [TestCase("Ab")]
    public async Task An_id_of_whatever_characters_is_asked_by_as_it_came(string id)
    {
        _shop.Marketplace.Answer = _ => Taken(id);
        await PushAsync(products: 1);
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Marketplace.Asked, Is.EqualTo([id]));
    }

    [Test]
    public async Task An_id_that_is_open_already_is_none_to_ask_by()
    {
        await PushAsync(products: 1);
        await _shop.ChangeAsync(1, product => product.StockQuantity = 1);
        _shop.Marketplace.Answer = _ => Taken("b1");

        Assert.That((await _shop.PushAsync()).Stop, Is.EqualTo(PushStop.Failed));
        Assert.That(_shop.Listing("P1"), Has.Property("BatchId").Zero.And.Property("DirtySinceUtc").Not.Null);
    }

    [Test]
    public async Task An_id_that_is_given_up_stays_doubtful_until_it_is_off_sale()
    {
        await PushAsync(products: 1);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
        await LaterAsync(TimeSpan.FromSeconds(1));
        await _shop.ChangeAsync(1, product => product.Sku = "NEW");
        await _shop.PushAsync();

        Assert.That(_shop.Listing("P1"), Has.Property("GivenUp").Not.Zero.And.Property("UnansweredSend").Not.Null.And.Property("DirtySinceUtc").Null);
        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Failed), ("NEW", OfferState.Applied));
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listing("P1"), Has.Property("DirtySinceUtc").Not.Null.And.Property("LastError").Not.Null);

        _shop.Marketplace.Status = _ => Says(("P1", OfferState.Applied));
        await LaterAsync(TimeSpan.FromMinutes(5));
        await _shop.PushAsync();
        await LaterAsync(TimeSpan.FromSeconds(1));
        Assert.That(_shop.Listings.Rows, Has.All.Property("UnansweredSend").Null.And.All.Property("DirtySinceUtc").Null);
        Assert.That(_shop.Marketplace.Shown["P1"].Quantity, Is.Zero);
    }

    [Test]
    public async Task An_id_with_a_new_owner_is_not_what_the_former_one_waits_for()
    {
        await PushAsync(products: 1);
        await _shop.ChangeAsync(1, product => product.Sku = "NEW");
        _shop.Product("P1", stock: 4);
        await CompareAndPushAsync();
        _shop.Marketplace.Status = id => id == "b1" ? Says(("P1", OfferState.Applied)) : Says(("P1", OfferState.Pending), ("NEW", OfferState.Pending));
        await LaterAsync(TimeSpan.FromSeconds(1));

        Assert.That(_shop.Listing("P1"), Has.Property("ProductId").EqualTo(2).And.Property("UnansweredSend").Not.Null);
    }

    private static OfferAnswer Taken(string id) => OfferAnswer.Accepted with { BatchId = id };

    private static OfferStatus Says(params (string Id, OfferState State)[] products) => new(false, products.ToDictionary(product => product.Id, product => OfferResult.Of(product.State, null)));

    private async Task PushAsync(int products)
    {
        _shop.Many(products);
        await CompareAndPushAsync();
        Assert.That(_shop.Dirty, Is.Empty);
    }

    private async Task CompareAndPushAsync()
    {
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
    }

    private Task LaterAsync(TimeSpan time)
    {
        _shop.Clock.Advance(time);
        return _shop.AskAsync();
    }
}
