using System.Text.RegularExpressions;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>What was sent of a product, why, and what came of it; kept for a while, and at no cost to a push of everything.</summary>
internal sealed partial class SendHistoryTests : CatalogueFixture
{
    private const int Batch = 500;

    /// <summary>Of a batch of single products whose answer comes at once.</summary>
    private const int MostStatements = 14;

    [Test]
    public async Task Each_send_says_why_and_what_came_of_it()
    {
        var product = _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 4);
        await _shop.PushAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        _shop.Products.Change(row => row.Id == product.Id, row => row.Price = 21m);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.Get<PushOffers>().RunAsync(_shop.AccountRow, byHand: true, default);
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.Get<SwitchOffer>().SetAsync(_shop.AccountRow, product.Id, 0, offered: false);
        await _shop.PushAsync();

        Assert.That(await ToldAsync(product.Id), Is.EqualTo(new[]
        {
            "good: not sold there: your decision on this product",
            "good: 4 pcs × 21.00\u00a0€: found by the check of everything · sent by hand",
            "good: 4 pcs × 20.00\u00a0€: a change in the shop",
            "good: 10 pcs × 20.00\u00a0€: new there",
        }));
        Assert.That((await EntriesAsync(product.Id))[0].Reason, Does.Contain("switched it off"));
    }

    [Test]
    public async Task What_the_check_finds_while_somebody_is_changing_it_is_told_as_that_change()
    {
        var product = _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        var asTheCheckReadIt = _shop.Listings.Rows.Where(listing => listing.ProductId == product.Id).ToList();
        await _shop.Get<SwitchOffer>().SetAsync(_shop.AccountRow, product.Id, 0, offered: false);
        var version = _shop.Listings.Rows.Single(listing => listing.ProductId == product.Id).DirtyVersion;
        await _shop.Get<DirtyMarks>().MarkAsync(asTheCheckReadIt, SendCause.Check);
        Assert.That(_shop.Listings.Rows.Single(listing => listing.ProductId == product.Id).DirtyVersion, Is.GreaterThan(version), "it is looked at again all the same");
        await _shop.PushAsync();

        Assert.That((await EntriesAsync(product.Id))[0].Cause, Is.EqualTo("your decision on this product"));
    }

    [Test]
    public async Task A_refusal_is_told_in_the_marketplaces_words_and_the_next_attempt_is_one()
    {
        _shop.Marketplace.Answer = _ => RecordingMarketplace.Refusing(("A", "no such product"));
        var product = _shop.Product("A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        _shop.Clock.Advance(TimeSpan.FromHours(2));
        await _shop.PushAsync();

        var entries = await EntriesAsync(product.Id);
        Assert.That(entries.Select(entry => (entry.Level, entry.Cause, entry.Answer)), Is.EqualTo(new[] { ("error", "tried again", "refused: no such product"), ("error", "new there", "refused: no such product") }));
    }

    [Test]
    public async Task What_a_marketplace_takes_and_says_later_stands_there_when_it_says_it()
    {
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = $"b{_shop.Marketplace.Requests.Count}" };
        var (good, bad) = (_shop.Product("A"), _shop.Product("B"));
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        Assert.That((await EntriesAsync(good.Id)).Single().Answer, Is.EqualTo("taken by the marketplace, not yet applied"));

        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        _shop.Marketplace.Status = _ => new OfferStatus(true, new Dictionary<string, OfferResult>
        {
            ["A"] = OfferResult.Of(OfferState.Applied, null),
            ["B"] = new(OfferState.Failed, "too cheap", new Dictionary<string, OfferResult>()),
        });
        await _shop.AskAsync();

        Assert.That((await EntriesAsync(good.Id)).Single().Answer, Does.StartWith("applied ").And.Contain("12:01"));
        var failed = (await EntriesAsync(bad.Id)).Single();
        Assert.That(failed.Level, Is.EqualTo("error"));
        Assert.That(failed.Answer, Does.Contain("too cheap"));
    }

    [Test]
    public async Task A_lost_answer_is_none_and_what_was_sent_before_is_still_told_after_an_id_is_given_up()
    {
        var product = _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Marketplace.LosesAnswers = true;
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 4);
        await _shop.PushAsync();
        _shop.Marketplace.LosesAnswers = false;
        _shop.Clock.Advance(TimeSpan.FromHours(1));
        await _shop.PushAsync();
        Assert.That((await EntriesAsync(product.Id)).Select(entry => entry.Level), Is.EqualTo(["good", "warning", "good"]));

        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.ChangeAsync(product.Id, row => row.Sku = "A2");
        await _shop.PushAsync();
        await _shop.PushAsync();
        Assert.That(await ToldAsync(product.Id), Has.One.EqualTo("good: not sold there: an id that is no longer used in the shop · id A").And.One.EqualTo("good: 4 pcs × 20.00\u00a0€: new there · id A2"));
    }

    [Test]
    public async Task What_goes_along_with_another_part_of_its_product_says_so()
    {
        var product = _shop.Sized("S", ("S-1", 3, 20m), ("S-2", 5, 20m));
        await _shop.SyncAsync();
        _shop.Combinations.Change(row => row.Sku == "S-1", row => row.StockQuantity = 2);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();

        Assert.That((await ToldAsync(product.Id, 1))[0], Does.EndWith("found by the check of everything"));
        Assert.That((await ToldAsync(product.Id, 2))[0], Does.EndWith("sent together with the rest of the product"));
    }

    [Test]
    public async Task History_adds_no_statement_to_a_batch()
    {
        var (two, three) = (await StatementsAsync(2), await StatementsAsync(3));

        Assert.That(three.Count(IsOfHistory) - two.Count(IsOfHistory), Is.EqualTo(1), "the answer of all in one");
        Assert.That(three.Count - two.Count, Is.InRange(1, MostStatements), "statements of one batch");
        TestContext.Out.WriteLine($"Statements of a batch: {three.Count - two.Count}");

        // What keeps the offers before they are sent is needed for the acknowledgement.
        static bool IsOfHistory(string statement) => Change().IsMatch(statement);
    }

    [Test]
    public async Task Of_each_listing_the_last_ones_are_kept_and_none_that_are_too_old()
    {
        var product = _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();
        for (var stock = 1; stock <= 15; stock++)
        {
            _shop.Clock.Advance(TimeSpan.FromHours(1));
            await _shop.ChangeAsync(product.Id, row => row.StockQuantity = stock);
            await _shop.PushAsync();
        }

        var sends = _shop.Get<IRepository<MarketplaceOutgoingOffer>>();
        await new PastSends(sends).ShortenAsync(_shop.Clock.GetUtcNow().UtcDateTime.AddDays(-30), default);
        Assert.That(sends.Table.ToList().GroupBy(send => send.ListingId).Select(ofOne => ofOne.Count()), Is.EquivalentTo(new[] { PastSends.MostOfOne, 1 }));
        Assert.That((await EntriesAsync(product.Id))[0].Offer, Does.StartWith("15 pcs"));

        await new PastSends(sends).ShortenAsync(_shop.Clock.GetUtcNow().UtcDateTime.AddHours(-3).AddMinutes(1), default);
        Assert.That(sends.Table.Count(), Is.EqualTo(3));
    }

    /// <summary>All that is said to the plugin's own tables while so many full batches are pushed.</summary>
    private static async Task<IReadOnlyList<string>> StatementsAsync(int batches)
    {
        using var shop = new CatalogueShop();
        shop.Many(batches * Batch);
        await shop.Get<CompareListings>().RunAsync(shop.Account.Id, default);
        shop.Statements();
        await shop.PushAsync();
        Assert.That(shop.Marketplace.Requests, Has.Count.EqualTo(batches));
        // The checks of prices, which grow fewer from page to page, are not of the push.
        return [.. shop.Statements().Where(statement => statement.Contains("[Marketplace", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"^\s*(UPDATE|DELETE FROM)\s+\[MarketplaceOutgoingOffer\]")]
    private static partial Regex Change();

    private async Task<IReadOnlyList<string>> ToldAsync(int productId, int combinationId = 0) =>
        [.. (await EntriesAsync(productId, combinationId)).Select(entry => $"{entry.Level}: {entry.Offer}: {entry.Cause}")];

    private async Task<IReadOnlyList<SendEntry>> EntriesAsync(int productId, int combinationId = 0)
    {
        var history = new ListingHistoryFactory(
            _shop.Get<IRepository<MarketplaceListing>>(),
            _shop.Get<IRepository<MarketplaceOutgoingOffer>>(),
            new SendWords(new OfferTexts(EnglishTexts.Words), EnglishTexts.Words, EnglishTexts.Times),
            new ProductNames(_shop.Get<IRepository<Nop.Core.Domain.Catalog.Product>>(), _shop.Get<IRepository<Nop.Core.Domain.Catalog.ProductAttributeCombination>>(), _shop.Get<CombinationNames>()),
            new AccountLabels(_shop.Get<AccountLookup>(), _shop.Get<MarketplaceRegistry>(), _shop.Get<IStoreService>()),
            new MarketplacesSettings());
        return (await history.PrepareAsync(_shop.Account.Id, new ProductIdentity(productId, combinationId))).Entries;
    }
}
