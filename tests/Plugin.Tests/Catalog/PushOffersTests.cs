using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class PushOffersTests : CatalogueFixture
{
    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(499, 1)]
    [TestCase(500, 1)]
    [TestCase(501, 2)]
    [TestCase(1200, 3)]
    public async Task Changed_products_need_as_few_requests_as_the_limit_allows(int changed, int requests)
    {
        _shop.Many(1300);
        await _shop.SyncAsync();
        // Every other of the first ones, so that unchanged products lie in between.
        foreach (var product in _shop.Products.Rows.OrderBy(product => product.Id % 2).Take(changed).ToList())
            await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 3);

        var result = await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result, Is.EqualTo(new PushResult(requests, changed, 0)));
            Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(requests));
            Assert.That(_shop.Dirty, Is.Empty);
        }
    }

    [Test]
    public async Task Marked_products_that_say_the_same_as_before_are_not_sent_and_leave_no_gaps_in_the_batches()
    {
        _shop.Many(1500);
        await _shop.SyncAsync();
        foreach (var product in _shop.Products.Rows.ToList())
            await _shop.ChangeAsync(product.Id, row => row.StockQuantity = row.Id % 3 == 0 ? 10 : 3);

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests.Select(request => request.Count), Is.EqualTo([500, 500]));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task Nothing_changed_needs_no_request()
    {
        _shop.Many(3);
        await _shop.SyncAsync();
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
    }

    [Test]
    public async Task A_hundred_changes_to_one_product_are_one_entry()
    {
        _shop.Many(2);
        await _shop.SyncAsync();
        for (var stock = 100; stock > 0; stock--)
            await _shop.ChangeAsync(1, row => row.StockQuantity = stock);

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests.Single().Single(), Has.Property("Quantity").EqualTo(1));
    }

    /// <summary>However much the offers differ, and however often each product was marked before.</summary>
    [TestCase(null)]
    [TestCase("batch")]
    public async Task A_batch_needs_the_same_few_statements_whatever_is_in_it(string? batchId)
    {
        _shop.Many(1000);
        await _shop.SyncAsync();
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = batchId is null ? null : $"{batchId} {_shop.Marketplace.Requests.Count}" };

        var of500 = await StatementsAsync(products: 500);
        var of1000 = await StatementsAsync(products: 1000);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(of1000 - of500, Is.InRange(1, batchId is null ? 12 : 14), "for each batch");
            Assert.That(of500, Is.LessThanOrEqualTo(22), "with what is done once for all");
        }
    }

    [Test]
    public async Task Marks_that_were_no_news_are_cleared_in_one_statement_whatever_their_versions()
    {
        _shop.Many(500);
        await _shop.SyncAsync();
        _shop.Listings.Change(_ => true, Mark);
        _shop.Updates();

        await _shop.PushAsync();

        Assert.That(_shop.Updates().Count(statement => statement.Contains("MarketplaceListing", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(_shop.Dirty, Is.Empty);
    }

    /// <summary>On tables of the plugin, of the push of products that each say something else than the others.</summary>
    private async Task<int> StatementsAsync(int products)
    {
        _shop.Products.Change(product => product.Id <= products, product => product.StockQuantity += product.Id);
        _shop.Listings.Change(listing => listing.ProductId <= products, Mark);
        _shop.Statements();
        Assert.That(await _shop.PushAsync(), Has.Property("Products").EqualTo(products));
        Assert.That(_shop.Dirty, Is.Empty);
        return _shop.Statements().Count(statement => statement.Contains("[Marketplace", StringComparison.Ordinal));
    }

    private void Mark(MarketplaceListing listing) => (listing.DirtySinceUtc, listing.DirtyVersion) = (_shop.Clock.UtcNow, listing.DirtyVersion + listing.Id);

    [Test]
    public async Task A_change_during_the_send_is_sent_again()
    {
        _shop.Many(2);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 5);
        await _shop.ChangeAsync(2, row => row.StockQuantity = 5);
        _shop.Marketplace.Answer = _ =>
        {
            _shop.ChangeAsync(1, row => row.StockQuantity = 4).Wait();
            return OfferAnswer.Accepted;
        };

        await _shop.PushAsync();
        Assert.That(_shop.Dirty.Select(listing => listing.ProductId), Is.EqualTo([1]));
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Marketplace.Shown["P1"].Quantity, Is.EqualTo(4));
            Assert.That(_shop.Dirty, Is.Empty);
        }
    }

    [Test]
    public async Task All_variations_go_together_when_one_changes()
    {
        var product = _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 0, 17m));
        await _shop.SyncAsync();
        _shop.Combinations.Change(row => row.Sku == "M", row => row.StockQuantity = 2);
        await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);

        await _shop.PushAsync();

        var offer = _shop.Marketplace.Requests.Single().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((offer.ExternalProductId, offer.Quantity, offer.Enabled, offer.Price), Is.EqualTo(("SHIRT", 5, true, 15m)));
            Assert.That(offer.Variations, Is.EqualTo([new OfferVariation("S", 3, true, 15m), new OfferVariation("M", 2, true, 17m)]));
        }
    }

    [Test]
    public async Task The_hash_moves_only_with_an_acknowledgement()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        var hash = _shop.Listing("P1").AcknowledgedHash;
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        _shop.Marketplace.Answer = _ => throw new MarketplaceApiException(OwnerText.Quote("no answer")) { IsTransient = true };
        await _shop.PushAsync();
        Assert.That(_shop.Listing("P1"), Has.Property("AcknowledgedHash").EqualTo(hash).And.Property("DirtySinceUtc").Not.Null);
    }

    [Test]
    public async Task Products_refused_by_name_wait_and_the_rest_goes_through_in_the_same_run()
    {
        _shop.Many(1200);
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Catalog.Compare.CompareListings>().RunAsync(_shop.Account.Id, default);
        string[] bad = ["P7", "P300", "P900"];
        _shop.Marketplace.Answer = offers =>
        {
            var named = offers.Where(offer => bad.Contains(offer.ExternalProductId)).Select(offer => (offer.ExternalProductId, "Product X: bad")).ToArray();
            return named.Length == 0 ? OfferAnswer.Accepted : RecordingMarketplace.Refusing(named);
        };

        var result = await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result, Is.EqualTo(new PushResult(5, 1197, 3)));
            Assert.That(_shop.Dirty.Select(listing => listing.ExternalProductId), Is.EquivalentTo(bad));
            Assert.That(_shop.Dirty.Select(listing => (listing.LastError, listing.Attempts)), Is.All.EqualTo(("Product X: bad", 1)));
            Assert.That(_shop.Dirty.Select(listing => listing.NextAttemptOnUtc), Is.All.GreaterThan(_shop.Clock.UtcNow));
            Assert.That(_shop.AccountRow.PushSucceededOnUtc, Is.EqualTo(_shop.Clock.UtcNow));
        }
    }

    [Test]
    public async Task Products_refused_without_a_name_are_isolated_by_halving()
    {
        _shop.Many(1200);
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Catalog.Compare.CompareListings>().RunAsync(_shop.Account.Id, default);
        string[] bad = ["P7", "P300", "P900"];
        _shop.Marketplace.Answer = offers => offers.Any(offer => bad.Contains(offer.ExternalProductId))
            ? new OfferAnswer(OfferOutcome.Refused, new Dictionary<string, string>(), "invalid")
            : OfferAnswer.Accepted;

        var result = await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Products, result.Refused, result.Stop), Is.EqualTo((1197, 3, PushStop.None)));
            Assert.That(result.Requests, Is.LessThan(3 + (3 * 2 * 10)));
            Assert.That(_shop.Dirty.Select(listing => (listing.ExternalProductId, listing.LastError)), Is.EquivalentTo(bad.Select(id => (id, "invalid"))));
        }
    }

    [Test]
    public async Task A_poison_product_does_not_come_back_before_its_time_and_then_alone()
    {
        _shop.Many(3);
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Catalog.Compare.CompareListings>().RunAsync(_shop.Account.Id, default);
        _shop.Marketplace.Answer = offers => offers.Any(offer => offer.ExternalProductId == "P2") ? RecordingMarketplace.Refusing(("P2", "bad")) : OfferAnswer.Accepted;
        await _shop.PushAsync();
        _shop.Marketplace.Requests.Clear();

        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Requests, Is.Empty);

        _shop.Clock.Advance(TimeSpan.FromMinutes(6));
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await _shop.PushAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Marketplace.Requests.Single().Single().ExternalProductId, Is.EqualTo("P2"));
            Assert.That(_shop.Listing("P2"), Has.Property("LastError").Null.And.Property("Attempts").Zero);
        }
    }

    [Test]
    public async Task When_every_product_is_refused_the_fault_is_not_a_products()
    {
        _shop.Many(500);
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Catalog.Compare.CompareListings>().RunAsync(_shop.Account.Id, default);
        _shop.Marketplace.Answer = _ => new OfferAnswer(OfferOutcome.Refused, new Dictionary<string, string>(), "invalid_format");

        var result = await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Stop, result.Refused), Is.EqualTo((PushStop.RefusedAll, 10)));
            Assert.That(result.Requests, Is.LessThan(50));
            Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.GreaterThan(_shop.Clock.UtcNow));
            Assert.That(_shop.JournalEntries.Rows.Select(entry => entry.TextKey), Does.Contain(CatalogTexts.PushRefusedAll));
        }
    }

    [Test]
    public async Task A_busy_marketplace_is_left_alone_for_minutes()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        _shop.Marketplace.Answer = _ => new OfferAnswer(OfferOutcome.Busy, new Dictionary<string, string>(), "We are currently scanning your XML.");

        await _shop.PushAsync();
        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));
            Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.InRange(_shop.Clock.UtcNow.AddMinutes(2), _shop.Clock.UtcNow.AddMinutes(3)));
            Assert.That(_shop.Dirty.Count(), Is.EqualTo(1));
        }

        _shop.Clock.Advance(TimeSpan.FromMinutes(4));
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await _shop.PushAsync();
        Assert.That(_shop.AccountRow, Has.Property("PushPausedUntilUtc").Null.And.Property("PushError").Null.And.Property("PushFailures").Zero);
    }

    [TestCase(HttpStatusCode.Unauthorized)]
    [TestCase(HttpStatusCode.Forbidden)]
    public async Task A_wrong_secret_pauses_the_channel_and_alerts_once(HttpStatusCode status)
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        _shop.Marketplace.Answer = _ => throw new MarketplaceApiException(OwnerText.Quote("Invalid token")) { StatusCode = status };

        await _shop.PushAsync();
        _shop.Clock.Advance(TimeSpan.FromHours(1));
        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.AccountRow, Has.Property("PushError").EqualTo("Invalid token").And.Property("PushFailures").EqualTo(2));
            Assert.That(_shop.JournalEntries.Rows.Count(entry => entry.TextKey == CatalogTexts.PushUnauthorized), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task A_shop_that_may_not_send_waits_long()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        _shop.Marketplace.Answer = _ => new OfferAnswer(OfferOutcome.NotAllowed, new Dictionary<string, string>(), "Shop is not in a valid state to perform this action.");

        await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.GreaterThanOrEqualTo(_shop.Clock.UtcNow.AddHours(1)));
            Assert.That(_shop.AccountRow.PushError, Does.Contain("not in a valid state"));
            Assert.That(_shop.JournalEntries.Rows.Select(entry => entry.TextKey), Does.Contain(CatalogTexts.PushNotAllowed));
        }
    }

    [Test]
    public async Task A_wait_that_the_marketplace_asks_for_is_respected()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        _shop.Marketplace.Answer = _ => throw new MarketplaceApiException(OwnerText.Quote("slow down")) { IsTransient = true, RetryAfter = TimeSpan.FromMinutes(20) };
        await _shop.PushAsync();
        Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.EqualTo(_shop.Clock.UtcNow.AddMinutes(20)));
    }

    [Test]
    public async Task What_was_accepted_before_a_failure_stays_acknowledged()
    {
        _shop.Many(700);
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Catalog.Compare.CompareListings>().RunAsync(_shop.Account.Id, default);
        _shop.Marketplace.Answer = offers => offers.Count == 500 ? OfferAnswer.Accepted : throw new MarketplaceApiException(OwnerText.Quote("gone")) { IsTransient = true };

        var result = await _shop.PushAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Products, result.Stop), Is.EqualTo((500, PushStop.Failed)));
            Assert.That(_shop.Dirty.Count(), Is.EqualTo(200));
            Assert.That(_shop.AccountRow.PushSucceededOnUtc, Is.Not.Null);
            Assert.That(_shop.AccountRow.PushFailures, Is.EqualTo(1));
        }
    }

    [Test]
    public async Task A_lease_of_another_node_leaves_everything_as_it_is()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Data.Leases>().TryTakeAsync($"push/{_shop.Account.Id}", TimeSpan.FromMinutes(1));
        Assert.That(await _shop.PushAsync(), Is.EqualTo(PushResult.Nothing with { Stop = PushStop.UnderWay }), "whoever was woken for the change tries again");
        Assert.That(_shop.Dirty.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Out_of_time_means_stop_and_stay_marked()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.StockQuantity = 1);
        var result = await _shop.Get<PushOffers>().RunAsync(_shop.Account, new CancellationToken(true));
        Assert.That(result.Stop, Is.EqualTo(PushStop.Interrupted));
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
        Assert.That(_shop.AccountRow.PushError, Is.Null);
    }

    [Test]
    public async Task A_product_without_a_price_is_explained_and_taken_off_sale()
    {
        _shop.Many(2);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.Price = 0);
        await _shop.PushAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Marketplace.Shown["P1"], Is.EqualTo(new Offer("P1", 0, false, 20m, [])).Using<Offer>((a, b) => (a.Quantity, a.Enabled, a.Price) == (b.Quantity, b.Enabled, b.Price)));
            Assert.That(OwnerText.Read(_shop.Listing("P1").LastError ?? "").Key, Is.EqualTo(CatalogTexts.NoPrice));
        }
    }

    [Test]
    public async Task A_product_that_never_had_a_price_is_not_sent()
    {
        _shop.Product("A", price: 0);
        await _shop.SyncAsync();
        Assert.That(_shop.Marketplace.Shown, Is.Empty);
        Assert.That(OwnerText.Read(_shop.Listing("A").LastError ?? "").Key, Is.EqualTo(CatalogTexts.NoPrice));
    }

    [Test]
    public async Task A_deleted_product_is_taken_off_sale_at_its_last_price()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, row => row.Deleted = true);
        await _shop.PushAsync();
        var offer = _shop.Marketplace.Shown["P1"];
        Assert.That((offer.Quantity, offer.Enabled, offer.Price), Is.EqualTo((0, false, 20m)));
    }

    [Test]
    public async Task Prices_are_in_euro_with_tax()
    {
        _shop.Rates[1] = 0.2m;
        _shop.Product("A", price: 100m, change: product => product.TaxCategoryId = 24);
        await _shop.SyncAsync();
        Assert.That(_shop.Marketplace.Shown["A"].Price, Is.EqualTo(24.8m));
    }
}
