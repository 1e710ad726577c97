using Moq;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>More stock waits while orders may be on their way; everything else does not, and nothing is lost.</summary>
internal sealed class MoreStockTests : CatalogueFixture
{
    private const int Minutes = 30;

    [SetUp]
    public void SwitchedOn() => _shop.Accounts.Change(_ => true, account => account.MoreStockMinutes = Minutes);

    [Test]
    public async Task More_stock_waits_until_the_orders_are_in()
    {
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;

        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await PushOftenAsync();

        Assert.That(_shop.Marketplace.Requests, Is.Empty);
        Assert.That(ListingState.Of(_shop.Dirty.Single()).Key, Is.EqualTo("MoreWaits"));

        _shop.OrdersAreOnTheirWay = false;
        Assert.That(await AnyAsync(), Is.True);
        await _shop.PushAsync();

        Assert.That((_shop.Says("A").Quantity, _shop.Dirty.Count()), Is.EqualTo((8, 0)));
    }

    [Test]
    public async Task Fewer_pieces_do_not_wait()
    {
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;

        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 2);
        await _shop.PushAsync();

        Assert.That((_shop.Says("A").Quantity, _shop.Dirty.Count()), Is.EqualTo((2, 0)));
    }

    [Test]
    public async Task Taken_off_sale_is_told_at_once_and_back_on_sale_waits()
    {
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;

        await _shop.ChangeAsync(product.Id, row => row.Published = false);
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Quantity, _shop.Says("A").Enabled), Is.EqualTo((0, false)));

        await _shop.ChangeAsync(product.Id, row => row.Published = true);
        await PushOftenAsync();
        Assert.That((_shop.Says("A").Enabled, _shop.Marketplace.Requests.Count), Is.EqualTo((false, 1)));

        _shop.OrdersAreOnTheirWay = false;
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Quantity, _shop.Says("A").Enabled), Is.EqualTo((5, true)));
    }

    [Test]
    public async Task A_price_goes_out_with_the_pieces_that_are_known_and_the_rest_follows()
    {
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;

        await _shop.ChangeAsync(product.Id, row => (row.StockQuantity, row.Price) = (9, 33m));
        await PushOftenAsync();

        Assert.That((_shop.Says("A"), _shop.Marketplace.Requests.Count, _shop.Dirty.Count()), Is.EqualTo(((5, true, 33m), 1, 1)));
        var listing = _shop.Listing("A");
        Assert.That(listing.AcknowledgedOffer, Is.EqualTo(new OfferContent(5, true, 33m).Json));
        Assert.That(listing.AcknowledgedHash, Is.EqualTo(new OfferContent(5, true, 33m).Hash));

        _shop.OrdersAreOnTheirWay = false;
        await PushOftenAsync();
        Assert.That((_shop.Says("A"), _shop.Marketplace.Requests.Count, _shop.Dirty.Count()), Is.EqualTo(((9, true, 33m), 2, 0)));
    }

    [Test]
    public async Task Each_size_waits_by_itself()
    {
        var product = _shop.Sized("S", ("S-1", 5, 20m), ("S-2", 5, 20m));
        await _shop.SyncAsync();
        _shop.OrdersAreOnTheirWay = true;

        _shop.Combinations.Change(row => row.Sku == "S-1", row => row.StockQuantity = 8);
        _shop.Combinations.Change(row => row.Sku == "S-2", row => row.StockQuantity = 1);
        await _shop.ChangeAsync(product.Id, _ => { });
        await PushOftenAsync();

        Assert.That(_shop.Marketplace.Shown["S"].Variations.Select(size => size.Quantity), Is.EqualTo([5, 1]));
        Assert.That(_shop.Dirty.Select(listing => listing.ExternalVariationId), Is.EqualTo(["S-1"]));

        _shop.OrdersAreOnTheirWay = false;
        await _shop.PushAsync();
        Assert.That((string.Join(",", _shop.Marketplace.Shown["S"].Variations.Select(size => size.Quantity)), _shop.Dirty.Count()), Is.EqualTo(("8,1", 0)));
    }

    [Test]
    public async Task The_wait_ends_by_itself_and_says_so_once()
    {
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await PushOftenAsync();
        Assert.That(await AnyAsync(), Is.False, "it waits, and nobody looks at it");

        _shop.Clock.Advance(TimeSpan.FromMinutes(Minutes));
        Assert.That(await AnyAsync(), Is.True);
        _shop.Marketplace.LosesAnswers = true;
        await _shop.PushAsync();
        _shop.Marketplace.LosesAnswers = false;
        _shop.Clock.Advance(TimeSpan.FromHours(1));
        await PushOftenAsync();

        Assert.That((_shop.Says("A").Quantity, _shop.Dirty.Count()), Is.EqualTo((8, 0)));
        Assert.That(Told(), Has.Count.EqualTo(1));

        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 9);
        await PushOftenAsync();
        Assert.That(_shop.Says("A").Quantity, Is.EqualTo(8), "the next change waits for itself");
    }

    [Test]
    public async Task A_mark_from_a_clock_that_was_wrong_does_not_wait_for_ever()
    {
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await _shop.PushAsync();
        _shop.Listings.Change(_ => true, listing => listing.DirtySinceUtc = _shop.Clock.UtcNow.AddYears(1));

        await _shop.PushAsync();

        Assert.That(_shop.Says("A").Quantity, Is.EqualTo(8));
    }

    [Test]
    public async Task What_was_never_told_waits_as_a_whole()
    {
        await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;
        _shop.Product("B");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await PushOftenAsync();

        Assert.That(_shop.Marketplace.Requests, Is.Empty);

        _shop.OrdersAreOnTheirWay = false;
        await _shop.PushAsync();
        Assert.That((_shop.Says("B").Quantity, _shop.Dirty.Count()), Is.EqualTo((10, 0)));
    }

    [Test]
    public async Task What_is_in_doubt_is_told_again_with_the_pieces_that_were_applied()
    {
        var product = await ListedAsync(stock: 5);
        _shop.Marketplace.LosesAnswers = true;
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await _shop.PushAsync();
        _shop.Marketplace.LosesAnswers = false;
        _shop.OrdersAreOnTheirWay = true;

        _shop.Clock.Advance(TimeSpan.FromMinutes(10));
        await PushOftenAsync();

        Assert.That((_shop.Says("A").Quantity, _shop.Listing("A").UnansweredSend, _shop.Dirty.Count()), Is.EqualTo((5, (Guid?)null, 1)));

        _shop.OrdersAreOnTheirWay = false;
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Quantity, _shop.Dirty.Count()), Is.EqualTo((8, 0)));
    }

    [Test]
    public async Task A_batch_that_is_not_applied_yet_counts_as_told()
    {
        var product = await ListedAsync(stock: 5);
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = "b1" };
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 7);
        await _shop.PushAsync();
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = $"b{_shop.Marketplace.Requests.Count}" };
        _shop.OrdersAreOnTheirWay = true;

        await _shop.ChangeAsync(product.Id, row => (row.StockQuantity, row.Price) = (9, 33m));
        await PushOftenAsync();

        Assert.That((_shop.Says("A"), _shop.Marketplace.Requests.Count), Is.EqualTo(((7, true, 33m), 2)));
    }

    [Test]
    public async Task Whoever_does_not_want_it_is_not_asked_for_it()
    {
        _shop.Accounts.Change(_ => true, account => account.MoreStockMinutes = 0);
        var product = await ListedAsync(stock: 5);
        _shop.OrdersAreOnTheirWay = true;
        _shop.Incoming.Invocations.Clear();

        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await _shop.PushAsync();

        Assert.That(_shop.Says("A").Quantity, Is.EqualTo(8));
        _shop.Incoming.Verify(orders => orders.AreOnTheirWayAsync(), Times.Never);
    }

    [Test]
    public async Task However_much_there_is_to_be_sent_it_is_asked_once()
    {
        _shop.Many(1_200);
        await _shop.SyncAsync();
        _shop.Products.Change(_ => true, row => row.StockQuantity = 3);
        foreach (var product in _shop.Products.Rows)
            await _shop.Get<DirtyMarks>().MarkProductAsync(product.Id);
        _shop.Incoming.Invocations.Clear();

        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(3));
        _shop.Incoming.Verify(orders => orders.AreOnTheirWayAsync(), Times.Once);
    }

    private async Task<Product> ListedAsync(int stock)
    {
        var product = _shop.Product("A", stock);
        await _shop.SyncAsync();
        return product;
    }

    private async Task PushOftenAsync()
    {
        for (var run = 0; run < 3; run++)
            await _shop.PushAsync();
    }

    private Task<bool> AnyAsync() => _shop.Get<DirtyProducts>().AnyAsync(_shop.AccountRow);

    private List<MarketplaceJournalEntry> Told() => [.. _shop.JournalEntries.Rows.Where(entry => entry.TextKey == CatalogTexts.MoreStockUnread)];
}
