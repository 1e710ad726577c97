using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Admin;

/// <summary>What the page of stock and prices says of a product: now, last sent, applied, and whether anybody has to look at it.</summary>
internal sealed class ListingStandTests : CatalogueFixture
{
    [Test]
    public async Task What_is_not_meant_to_be_sold_there_is_no_problem_and_what_is_amiss_is()
    {
        _shop.Product("GIFT", change: product => product.IsGiftCard = true);
        _shop.Product("DOZEN", change: product => product.OrderMinimumQuantity = 12);
        _shop.Product("HIDDEN", change: product => product.Published = false);
        _shop.Product("TWIN");
        _shop.Product("TWIN");
        _shop.Product("FREE", price: 0m);
        _shop.Product("FINE");
        await _shop.SyncAsync();

        var rows = await ShownAsync();
        Assert.That(rows.Where(row => row.Tone == "none" && row.State == "Not sold there").Select(row => row.ExternalProductId), Is.EqualTo(["GIFT", "DOZEN", "HIDDEN"]));
        Assert.That(rows.Where(row => row.Problem is not null).Select(row => row.ExternalProductId), Is.EqualTo(["TWIN", "TWIN", "FREE"]));
        Assert.That(rows.Where(row => row.Reason is not null).Select(row => row.ExternalProductId), Is.EqualTo(["GIFT", "DOZEN", "HIDDEN"]));
        Assert.That((Listings.NotSoldThere().Count(), Listings.WithProblem().Count(), Listings.OfInterest().Count()), Is.EqualTo((3, 3, 7)), "counts, filters and rows agree");
    }

    [Test]
    public async Task Every_sort_is_counted_as_the_filters_find_it_in_one_statement()
    {
        _shop.Product("GIFT", change: product => product.IsGiftCard = true);
        _shop.Product("FREE", price: 0m);
        foreach (var sku in new[] { "CHANGED", "REFUSED", "SENT", "GONE", "GOING", "OBJECTED" })
            _shop.Product(sku);
        await _shop.SyncAsync();
        var since = _shop.Clock.GetUtcNow().UtcDateTime;
        Change("CHANGED", row => row.DirtySinceUtc = since);
        Change("REFUSED", row => (row.DirtySinceUtc, row.QuarantinedOnUtc, row.LastError) = (since, since, "no such product"));
        Change("SENT", row => row.BatchId = 7);
        Change("GONE", row => (row.GivenUp, row.LastError, row.ValidationError) = (1, CatalogTexts.ObstacleKey(Obstacle.Unpublished), "too long"));
        Change("GOING", row => (row.GivenUp, row.BatchId) = (1, 7));
        Change("OBJECTED", row => row.ValidationError = "too long");
        _shop.Listings.Add(new MarketplaceListing { AccountId = _shop.Account.Id + 1, ProductId = 1, DirtySinceUtc = since });
        _shop.Statements();

        var counts = await Listings.CountAsync(_shop.Account.Id);

        Assert.That(_shop.Statements(), Has.Count.EqualTo(1));
        var own = Listings.Where(row => row.AccountId == _shop.Account.Id);
        Assert.That(counts, Is.EqualTo(new ListingCounts { OfInterest = 7, ToBeSent = 2, UnderWay = 2, Quarantined = 1, WithProblem = 3, NotSoldThere = 1 }));
        Assert.That(counts, Is.EqualTo(new ListingCounts
        {
            OfInterest = own.OfInterest().Count(),
            ToBeSent = own.Count(row => row.DirtySinceUtc != null),
            UnderWay = own.Count(row => row.DirtySinceUtc == null && row.BatchId != 0),
            Quarantined = QuarantinedListings.Among(own).Count(),
            WithProblem = own.WithProblem().Count(),
            NotSoldThere = own.NotSoldThere().Count(),
        }));
        Assert.That(await Listings.CountAsync(_shop.Account.Id + 2), Is.EqualTo(new ListingCounts()));

        void Change(string sku, Action<MarketplaceListing> change) => _shop.Listings.Change(row => row.ExternalProductId == sku, change);
    }

    [Test]
    public async Task A_choice_that_the_buyer_would_have_to_make_is_somebodys_to_mend()
    {
        var product = _shop.Product("SIZED");
        _shop.AttributeMappings.Add(new ProductAttributeMapping { ProductId = product.Id, IsRequired = true });
        await _shop.SyncAsync();

        Assert.That(_shop.Listing("SIZED").LastError, Is.EqualTo(CatalogTexts.ObstacleKey(Obstacle.NeedsChoice)));
        Assert.That((Listings.NotSoldThere().Count(), Listings.WithProblem().Count()), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task What_was_refused_stays_a_problem_although_it_is_not_sold_any_more()
    {
        var product = _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Marketplace.Answer = _ => RecordingMarketplace.Refusing(("A", "no such product"));
        await _shop.ChangeAsync(product.Id, row => row.Published = false);
        await _shop.PushAsync();

        Assert.That((Listings.NotSoldThere().Count(), Listings.WithProblem().Count()), Is.EqualTo((0, 1)));
        Assert.That((await ShownAsync()).Single().Tone, Is.EqualTo("bad"));
    }

    [Test]
    public async Task What_waits_for_the_owner_is_neither_a_problem_nor_off_sale()
    {
        _shop.Accounts.Change(row => true, row => row.OffersWaitSinceUtc = _shop.Clock.GetUtcNow().UtcDateTime.AddDays(-1));
        _shop.Product("NEW");
        await _shop.SyncAsync();

        var row = (await ShownAsync()).Single();
        Assert.That((row.State, row.Tone, row.Problem), Is.EqualTo(("waits for your confirmation", "wait", (string?)null)));
        Assert.That((Listings.NotSoldThere().Count(), Listings.WithProblem().Count()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Beside_what_is_applied_stands_what_the_shop_says_now_and_in_what_it_differs()
    {
        var product = _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();
        _shop.Products.Change(row => row.Id == product.Id, row => (row.StockQuantity, row.Price) = (4, 21m));
        _shop.Statements();

        var rows = await ShownAsync();

        Assert.That((rows[0].NowOffer, rows[0].Difference, rows[0].AppliedOffer), Is.EqualTo(("4 pcs × 21.00\u00a0€", "differs there: pieces, price", "10 pcs × 20.00\u00a0€")));
        Assert.That((rows[1].NowOffer, rows[1].Difference), Is.EqualTo(("10 pcs × 20.00\u00a0€", (string?)null)));
        Assert.That(_shop.Statements().Where(Writes), Is.Empty, "nothing is written");
    }

    [Test]
    public async Task What_is_off_sale_on_both_sides_does_not_differ_by_figures_that_nobody_sees()
    {
        var product = _shop.Product("A", change: row => row.IsGiftCard = true);
        await _shop.SyncAsync();
        _shop.Products.Change(row => row.Id == product.Id, row => row.Price = 99m);
        Assert.That((await ShownAsync()).Single().Difference, Is.Null);

        _shop.Products.Change(row => row.Id == product.Id, row => row.IsGiftCard = false);
        Assert.That((await ShownAsync()).Single().Difference, Is.EqualTo("differs there: availability"));
    }

    [Test]
    public async Task What_a_marketplace_is_at_or_has_not_applied_is_shown_as_sent()
    {
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = $"b{_shop.Marketplace.Requests.Count}" };
        _shop.Product("A");
        await _shop.Get<Nop.Plugin.Misc.Marketplaces.Catalog.Compare.CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        Assert.That(((await ShownAsync()).Single().SentOffer, (await ShownAsync()).Single().AppliedOffer), Is.EqualTo(("10 pcs × 20.00\u00a0€", "")));

        _shop.Marketplace.Status = _ => new OfferStatus(true, new Dictionary<string, OfferResult> { ["A"] = new(OfferState.Failed, "too cheap", new Dictionary<string, OfferResult>()) });
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.AskAsync();
        var row = (await ShownAsync()).Single();
        Assert.That((row.SentOffer, row.State), Is.EqualTo(("10 pcs × 20.00\u00a0€", "failed")));
        Assert.That(row.Problem, Does.Contain("too cheap"));
    }

    [Test]
    public async Task A_shop_that_cannot_tell_its_prices_in_euro_shows_the_rest()
    {
        _shop.Product("A");
        await _shop.SyncAsync();
        _shop.Accounts.Change(row => true, row => row.StoreId = 99);

        var row = (await ShownAsync()).Single();
        Assert.That((row.NowOffer, row.AppliedOffer), Is.EqualTo(("", "10 pcs × 20.00\u00a0€")));
    }

    private static bool Writes(string statement) => statement.TrimStart() is var sql && (sql.StartsWith("UPDATE", StringComparison.Ordinal) || sql.StartsWith("INSERT", StringComparison.Ordinal) || sql.StartsWith("DELETE", StringComparison.Ordinal));

    private IQueryable<MarketplaceListing> Listings => _shop.Get<IRepository<MarketplaceListing>>().Table;

    private async Task<IReadOnlyList<ListingRowModel>> ShownAsync()
    {
        var list = await new ListingListFactory(_shop.Get<IRepository<MarketplaceListing>>(), _shop.Get<IRepository<Product>>(), Rows)
            .PrepareListAsync(new ListingSearchModel { Start = 0, Length = 100 });
        return [.. list.Data];
    }

    private ListingRows Rows => new(
        new ProductNames(_shop.Get<IRepository<Product>>(), _shop.Get<IRepository<ProductAttributeCombination>>(), _shop.Get<CombinationNames>()),
        new AccountLabels(_shop.Get<AccountLookup>(), _shop.Get<MarketplaceRegistry>(), _shop.Get<IStoreService>()),
        new OverrideMarks(_shop.Get<ListingOverrides>(), EnglishTexts.Words),
        _shop.Get<PresentOffers>(),
        new OfferTexts(EnglishTexts.Words),
        EnglishTexts.Words,
        EnglishTexts.Times);
}
