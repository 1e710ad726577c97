using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>What is refused again and again waits for another offer or for a person; pieces that are not there are taken off for ever.</summary>
internal sealed class QuarantineTests : CatalogueFixture
{
    [Test]
    public async Task What_is_refused_eight_times_is_not_tried_a_ninth()
    {
        await RefusedForeverAsync();

        Assert.That(Tried("A"), Is.EqualTo(ListingQuarantine.MostAttempts));
        var listing = _shop.Listing("A");
        Assert.That((listing.QuarantinedOnUtc is not null, listing.Attempts, listing.DirtySinceUtc is not null), Is.EqualTo((true, 8, true)));
        Assert.That(ListingState.Of(listing).Key, Is.EqualTo("Quarantined"));
        Assert.That(listing.LastError, Does.Contain("no such product"));
        Assert.That(Told(), Has.Count.EqualTo(1));
        Assert.That(await _shop.Get<DirtyProducts>().AnyAsync(_shop.AccountRow), Is.False);
        Assert.That(_shop.Says("B").Quantity, Is.EqualTo(10), "the others are told");
    }

    [Test]
    public async Task A_mark_that_changes_nothing_does_not_bring_it_back()
    {
        var product = await RefusedForeverAsync();

        await _shop.ChangeAsync(product.Id, row => row.Name = "Another");
        await _shop.PushAsync();

        Assert.That((Tried("A"), Told().Count), Is.EqualTo((8, 1)));
        Assert.That(await _shop.Get<DirtyProducts>().AnyAsync(_shop.AccountRow), Is.False);
    }

    [Test]
    public async Task Another_offer_is_tried_at_once_and_as_often_as_any()
    {
        var product = await RefusedForeverAsync();

        await _shop.ChangeAsync(product.Id, row => row.Price = 33m);
        await _shop.PushAsync();
        Assert.That((Tried("A"), _shop.Listing("A").QuarantinedOnUtc), Is.EqualTo((9, (DateTime?)null)));

        await RunForHoursAsync();
        Assert.That((Tried("A"), Told().Count, _shop.Listing("A").Attempts), Is.EqualTo((8 + 7, 2, 8)));
    }

    [Test]
    public async Task Another_offer_that_is_taken_leaves_nothing_behind()
    {
        var product = await RefusedForeverAsync();
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;

        await _shop.ChangeAsync(product.Id, row => row.Price = 33m);
        await _shop.PushAsync();

        var listing = _shop.Listing("A");
        Assert.That((_shop.Says("A").Price, listing.QuarantinedOnUtc, listing.Attempts, listing.LastError, listing.DirtySinceUtc), Is.EqualTo((33m, (DateTime?)null, 0, (string?)null, (DateTime?)null)));
    }

    [Test]
    public async Task Send_again_ends_applied_when_the_cause_is_gone()
    {
        await RefusedForeverAsync();
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;

        Assert.That(await _shop.Get<ListingQuarantine>().SendAgainAsync(await _shop.Get<QuarantinedListings>().OfAccountAsync(_shop.Account.Id)), Is.EqualTo(1));
        await _shop.PushAsync();

        Assert.That((_shop.Says("A").Quantity, _shop.Dirty.Count(), _shop.Listing("A").LastError), Is.EqualTo((10, 0, (string?)null)));
    }

    [Test]
    public async Task Send_again_ends_in_quarantine_again_when_it_is_not()
    {
        await RefusedForeverAsync();

        await _shop.Get<ListingQuarantine>().SendAgainAsync(await _shop.Get<QuarantinedListings>().RefusedAsync([_shop.Listing("A").Id]));
        await RunForHoursAsync();

        Assert.That((Tried("A"), _shop.Listing("A").QuarantinedOnUtc is not null, Told().Count), Is.EqualTo((8 + 7, true, 2)));
    }

    [Test]
    public async Task A_piece_too_many_is_taken_off_for_ever()
    {
        var product = _shop.Product("A", 5);
        await _shop.SyncAsync();
        Refuse("A");
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 0);
        await RunForHoursAsync();

        Assert.That(_shop.Listing("A").QuarantinedOnUtc, Is.Null);
        var tried = Tried("A");
        for (var hour = 0; hour < 5; hour++)
        {
            _shop.Clock.Advance(TimeSpan.FromHours(1));
            await _shop.PushAsync();
            await _shop.PushAsync();
        }

        Assert.That(Tried("A") - tried, Is.EqualTo(5), "once an hour");
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        _shop.Clock.Advance(TimeSpan.FromHours(1));
        await _shop.PushAsync();
        Assert.That((_shop.Says("A").Quantity, _shop.Dirty.Count()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Stock_that_runs_out_in_quarantine_is_told_after_all()
    {
        var product = _shop.Product("A", 5);
        await _shop.SyncAsync();
        Refuse("A");
        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await RunForHoursAsync();
        Assert.That(_shop.Listing("A").QuarantinedOnUtc, Is.Not.Null);
        var tried = Tried("A");

        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 0);
        await RunForHoursAsync();

        Assert.That(_shop.Listing("A").QuarantinedOnUtc, Is.Null);
        Assert.That(Tried("A") - tried, Is.EqualTo(12), "once an hour");
    }

    [Test]
    public async Task What_was_taken_and_not_applied_ends_there_too()
    {
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = $"b{_shop.Marketplace.Requests.Count}" };
        _shop.Marketplace.Status = _ => new OfferStatus(true, new Dictionary<string, OfferResult> { ["A"] = new(OfferState.Failed, "too cheap", new Dictionary<string, OfferResult>()) });
        _shop.Product("A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await RunForHoursAsync(20);

        var listing = _shop.Listing("A");
        Assert.That((Tried("A"), listing.QuarantinedOnUtc is not null), Is.EqualTo((8, true)));
        Assert.That(listing.LastError, Does.Contain("too cheap"));
    }

    [Test]
    public async Task Where_everything_is_refused_nothing_is_given_up()
    {
        _shop.Many(30);
        _shop.Marketplace.Answer = _ => new OfferAnswer(OfferOutcome.Refused, new Dictionary<string, string>(), "no");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await RunForHoursAsync(30);
        Assert.That(_shop.Listings.Rows.Max(listing => listing.Attempts), Is.GreaterThan(8));

        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await RunForHoursAsync();

        Assert.That(_shop.Dirty, Is.Empty);
        Assert.That(Told(), Is.Empty);
    }

    private int Tried(string id) => _shop.Marketplace.Requests.Count(request => request.Any(offer => offer.ExternalProductId == id));

    private List<MarketplaceJournalEntry> Told() => [.. _shop.JournalEntries.Rows.Where(entry => entry.TextKey == CatalogTexts.ListingsQuarantined)];

    private void Refuse(string id) => _shop.Marketplace.Answer = offers =>
        offers.Any(offer => offer.ExternalProductId == id) ? RecordingMarketplace.Refusing((id, "no such product")) : OfferAnswer.Accepted;

    /// <summary>A product that the marketplace does not know, beside one that it does.</summary>
    private async Task<Product> RefusedForeverAsync()
    {
        var product = _shop.Product("A");
        _shop.Product("B");
        Refuse("A");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await RunForHoursAsync();
        return product;
    }

    /// <summary>No product waits longer than that between two attempts.</summary>
    private async Task RunForHoursAsync(int hours = 12)
    {
        for (var hour = 0; hour < hours; hour++)
        {
            await _shop.PushAsync();
            await _shop.AskAsync();
            _shop.Clock.Advance(TimeSpan.FromHours(1));
        }
    }
}
