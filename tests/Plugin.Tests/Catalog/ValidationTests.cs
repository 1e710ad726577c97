using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

/// <summary>A dry run: the marketplace says what it thinks of offers, and nothing else moves.</summary>
[TestFixture]
public class ValidationTests : CatalogueFixture
{
    [Test]
    public async Task What_is_selected_is_checked_and_shown_with_the_marketplaces_words_and_the_time()
    {
        await ListAsync(products: 3);
        _shop.Marketplace.Answer = Refuse(("P2", "Product P2: unknown"));

        var result = await SelectedAsync("P1", "P2");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Products, result.Refused, result.Stop), Is.EqualTo((1, 1, PushStop.None)));
            Assert.That((_shop.Listing("P1").ValidatedOnUtc, _shop.Listing("P1").ValidationError), Is.EqualTo(((DateTime?)_shop.Clock.UtcNow, (string?)null)));
            Assert.That((_shop.Listing("P2").ValidatedOnUtc, _shop.Listing("P2").ValidationError), Is.EqualTo(((DateTime?)_shop.Clock.UtcNow, "Product P2: unknown")));
            Assert.That(_shop.Listing("P3").ValidatedOnUtc, Is.Null);
        }
    }

    [Test]
    public async Task Nothing_that_is_sent_or_applied_moves()
    {
        await ListAsync(products: 2);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 3);
        var before = _shop.Listings.Rows.Select(State).ToList();

        await SelectedAsync("P1", "P2");
        await UnsentAsync();

        Assert.That(_shop.Listings.Rows.Select(State), Is.EqualTo(before));
        Assert.That(_shop.Marketplace.Requests, Is.Empty, "nothing was sent");
        Assert.That(_shop.AccountRow, Has.Property("PushError").Null.And.Property("PushPausedUntilUtc").Null);
    }

    [Test]
    public async Task Everything_not_yet_sent_is_what_has_changed_and_what_was_never_told()
    {
        await ListAsync(products: 2);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(2, product => product.StockQuantity = 3);
        _shop.Product("NEW");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await UnsentAsync();

        Assert.That(_shop.Marketplace.Validated.SelectMany(request => request.Select(offer => offer.ExternalProductId)), Is.EquivalentTo(["P2", "NEW"]));
        Assert.That((_shop.AccountRow.ValidationProducts, _shop.AccountRow.ValidationRefused, _shop.AccountRow.ValidationPosition), Is.EqualTo((2, 0, 0)));
    }

    [Test]
    public async Task A_thousand_and_one_products_are_three_requests_and_three_bad_ones_keep_no_other_from_being_checked()
    {
        await ListAsync(products: 1001);
        _shop.Marketplace.Answer = Refuse(("P7", "seven"), ("P600", "sixhundred"), ("P1001", "last"));

        await UnsentAsync();

        using (Assert.EnterMultipleScope())
        {
            // Each request with a bad product is asked about once more without it; the last one has no other.
            Assert.That(_shop.Marketplace.Validated, Has.Count.EqualTo(5));
            Assert.That((_shop.AccountRow.ValidationProducts, _shop.AccountRow.ValidationRefused), Is.EqualTo((1001, 3)));
            Assert.That(_shop.Listings.Rows, Has.All.Property("ValidatedOnUtc").Not.Null);
            Assert.That(
                _shop.Listings.Rows.Where(row => row.ValidationError is not null).Select(row => (row.ExternalProductId, row.ValidationError!)),
                Is.EquivalentTo([("P7", "seven"), ("P600", "sixhundred"), ("P1001", "last")]));
        }
    }

    [Test]
    public async Task A_refusal_without_names_is_found_by_halving()
    {
        await ListAsync(products: 8);
        _shop.Marketplace.Answer = offers => offers.Any(offer => offer.ExternalProductId == "P5")
            ? new OfferAnswer(OfferOutcome.Refused, new Dictionary<string, string>(), "something is wrong")
            : OfferAnswer.Accepted;

        await UnsentAsync();

        Assert.That(_shop.Listings.Rows.Where(row => row.ValidationError is not null).Select(row => (row.ExternalProductId, row.ValidationError!)), Is.EqualTo([("P5", "something is wrong")]));
    }

    [Test]
    public async Task All_sizes_of_a_product_are_checked_with_the_one_that_is_selected()
    {
        _shop.Sized("S", ("S-1", 2, 20m), ("S-2", 3, 20m));
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await _shop.Get<ValidateSelected>().RunAsync([_shop.Listing("S", "S-1").Id], default);

        Assert.That(_shop.Marketplace.Validated.Single().Single().Variations, Has.Count.EqualTo(2));
        Assert.That(_shop.Listings.Rows, Has.All.Property("ValidatedOnUtc").Not.Null);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_result_goes_away_when_the_listing_is_applied(bool withBatch)
    {
        await ListAsync(products: 1);
        _shop.Marketplace.Answer = Refuse(("P1", "no"));
        await SelectedAsync("P1");
        Assert.That(_shop.Listing("P1").ValidationError, Is.EqualTo("no"));

        _shop.Marketplace.Answer = _ => withBatch ? OfferAnswer.Accepted with { BatchId = "b1" } : OfferAnswer.Accepted;
        _shop.Marketplace.Status = _ => new OfferStatus(true, new Dictionary<string, OfferResult> { ["P1"] = OfferResult.Of(OfferState.Applied, null) });
        await _shop.PushAsync();
        if (withBatch)
        {
            Assert.That(_shop.Listing("P1").ValidationError, Is.EqualTo("no"), "sent is not applied");
            _shop.Clock.Advance(TimeSpan.FromSeconds(1));
            await _shop.AskAsync();
        }

        Assert.That(_shop.Listing("P1"), Has.Property("AcknowledgedHash").Not.Null.And.Property("ValidatedOnUtc").Null.And.Property("ValidationError").Null);
    }

    [Test]
    public async Task A_new_result_takes_the_place_of_the_old_one()
    {
        await ListAsync(products: 1);
        _shop.Marketplace.Answer = Refuse(("P1", "no"));
        await SelectedAsync("P1");
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;

        await SelectedAsync("P1");

        Assert.That((_shop.Listing("P1").ValidatedOnUtc, _shop.Listing("P1").ValidationError), Is.EqualTo(((DateTime?)_shop.Clock.UtcNow, (string?)null)));
    }

    [Test]
    public async Task What_is_applied_while_the_marketplace_answers_has_nothing_to_do_with_the_answer()
    {
        await ListAsync(products: 1);
        _shop.Marketplace.Answer = offers =>
        {
            _shop.Clock.Advance(TimeSpan.FromSeconds(1));
            _shop.Listings.Change(row => row.ExternalProductId == "P1", row => row.AcknowledgedOnUtc = _shop.Clock.UtcNow);
            return RecordingMarketplace.Refusing(("P1", "no"));
        };

        await SelectedAsync("P1");

        Assert.That(_shop.Listing("P1"), Has.Property("ValidatedOnUtc").Null.And.Property("ValidationError").Null);
    }

    [Test]
    public async Task A_marketplace_that_is_busy_ends_it_with_its_words()
    {
        await ListAsync(products: 1);
        _shop.Marketplace.Answer = _ => new OfferAnswer(OfferOutcome.Busy, new Dictionary<string, string>(), "We are currently scanning your XML.");

        await UnsentAsync();

        Assert.That(_shop.AccountRow.ValidationPosition, Is.Zero);
        Assert.That(_shop.AccountRow.ValidationError, Does.Contain(PushStopTexts.Key(PushStop.Busy)).And.Contain("scanning your XML"));
        Assert.That(_shop.Listing("P1").ValidatedOnUtc, Is.Null);
    }

    [Test]
    public async Task An_answer_that_does_not_come_ends_it_with_the_reason()
    {
        await ListAsync(products: 1);
        _shop.Marketplace.Answer = _ => throw new MarketplaceApiException(OwnerText.Quote("no answer within 30 s")) { IsTransient = true };

        await UnsentAsync();

        Assert.That(_shop.AccountRow.ValidationError, Does.Contain(PushStopTexts.Key(PushStop.Failed)).And.Contain("within 30 s"));
    }

    [Test]
    public async Task A_run_that_is_cut_off_goes_on_where_it_was()
    {
        await ListAsync(products: 600);
        using var end = new CancellationTokenSource();
        _shop.Marketplace.Answer = _ =>
        {
            end.Cancel();
            return OfferAnswer.Accepted;
        };
        await _shop.Get<ValidationProgress>().AskForAsync(_shop.Account.Id);
        await _shop.Get<ValidateUnsent>().RunAsync(_shop.Account, end.Token);
        Assert.That((_shop.AccountRow.ValidationPosition, _shop.AccountRow.ValidationProducts), Is.EqualTo((501, 500)));

        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await _shop.Get<ValidateUnsent>().RunAsync(_shop.Account, default);

        Assert.That((_shop.AccountRow.ValidationPosition, _shop.AccountRow.ValidationProducts, _shop.Marketplace.Validated.Count), Is.EqualTo((0, 600, 2)));
    }

    [Test]
    public async Task Nothing_is_asked_for_an_account_that_is_switched_off()
    {
        await ListAsync(products: 1);
        _shop.Accounts.Change(row => row.Id == _shop.Account.Id, row => row.Enabled = false);

        Assert.That(async () => await SelectedAsync("P1"), Throws.InstanceOf<MarketplaceApiException>());
        Assert.That(_shop.Marketplace.Validated, Is.Empty);
    }

    private Task<bool> ListAsync(int products)
    {
        _shop.Many(products);
        return _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
    }

    private Task<PushResult> SelectedAsync(params string[] ids) => _shop.Get<ValidateSelected>().RunAsync([.. ids.Select(id => _shop.Listing(id).Id)], default);

    private async Task UnsentAsync()
    {
        await _shop.Get<ValidationProgress>().AskForAsync(_shop.Account.Id);
        await _shop.Get<ValidateUnsent>().RunAsync(_shop.Account, default);
    }

    private static Func<IReadOnlyList<Offer>, OfferAnswer> Refuse(params (string Id, string Words)[] bad) => offers =>
        bad.Where(item => offers.Any(offer => offer.ExternalProductId == item.Id)).ToArray() is { Length: > 0 } found
            ? RecordingMarketplace.Refusing(found)
            : OfferAnswer.Accepted;

    private static object State(MarketplaceListing row) =>
        (row.Id, row.DirtySinceUtc, row.DirtyVersion, row.UnansweredSend, row.BatchId, (row.SentOffer, row.SentHash, row.SentOnUtc),
            (row.AcknowledgedOffer, row.AcknowledgedHash, row.AcknowledgedOnUtc), (row.LastError, row.NextAttemptOnUtc, row.Attempts));
}
