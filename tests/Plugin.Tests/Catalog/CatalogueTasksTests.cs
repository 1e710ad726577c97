using Moq;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Tax;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class CatalogueTasksTests : CatalogueFixture
{
    [Test]
    public async Task The_first_push_after_the_installation_needs_no_comparison_before()
    {
        _shop.Accounts.Change(_ => true, account => (account.ComparedOnUtc, account.ListingsCursorUtc) = (null, null));
        _shop.Many(3);
        await PushAsync();
        Assert.That(_shop.Marketplace.Shown, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_new_product_is_sent_with_the_next_push()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(10));
        _shop.Product("NEW");
        await PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().ExternalProductId, Is.EqualTo("NEW"));
        Assert.That(_shop.AccountRow.ListingsCursorUtc, Is.EqualTo(_shop.Clock.UtcNow));
    }

    [Test]
    public async Task A_comparison_that_is_asked_for_is_done_and_sent_at_once()
    {
        _shop.Many(2);
        await _shop.SyncAsync();
        _shop.Products.Change(product => product.Id == 2, product => product.Price = 15m);
        _shop.Accounts.Change(_ => true, account => account.ComparePosition = -1);
        await PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().Price, Is.EqualTo(15m));
    }

    [Test]
    public async Task A_tax_rate_that_has_changed_without_a_word_is_sent_with_the_next_push()
    {
        _shop.TaxCategories.Add(new TaxCategory { Id = 24, Name = "Books" });
        _shop.Product("BOOK", price: 10m, change: product => product.TaxCategoryId = _shop.TaxCategories.Rows[0].Id);
        _shop.TaxRates[_shop.TaxCategories.Rows[0].Id] = 13m;
        await _shop.SyncAsync();
        await PushAsync();
        Assert.That(_shop.Marketplace.Requests, Is.Empty, "nothing has changed yet");

        _shop.TaxRates[_shop.TaxCategories.Rows[0].Id] = 24m;
        await PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().Price, Is.EqualTo(12.4m));

        _shop.Marketplace.Requests.Clear();
        await PushAsync();
        Assert.That(_shop.AccountRow.ComparePosition, Is.Zero);
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
    }

    [Test]
    public async Task An_exchange_rate_that_has_changed_without_a_word_is_sent_with_the_next_push()
    {
        _shop.Rates[1] = 0.2m;
        _shop.Product("LEI", price: 100m);
        await _shop.SyncAsync();
        await PushAsync();

        _shop.Rates[1] = 0.21m;
        await PushAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().Price, Is.EqualTo(21m));
    }

    [TestCase(false, true, "test")]
    [TestCase(true, false, "test")]
    [TestCase(true, true, "another")]
    public async Task Only_accounts_that_offers_are_sent_for_take_part(bool enabled, bool pushEnabled, string marketplace)
    {
        _shop.Many(1);
        _shop.Accounts.Change(_ => true, account => (account.Enabled, account.PushEnabled, account.Marketplace) = (enabled, pushEnabled, marketplace));
        await PushAsync();
        await _shop.Get<CompareListingsTask>().ExecuteAsync();
        Assert.That(_shop.Listings.Rows, Is.Empty);
    }

    [Test]
    public async Task One_accounts_failure_is_only_its_own_and_one_line_in_the_log()
    {
        _shop.Many(1);
        _shop.Accounts.Change(_ => true, account => account.StoreId = 99);
        _shop.Accounts.Add(new MarketplaceAccount { Marketplace = "test", Name = "Second", StoreId = 1, Enabled = true, PushEnabled = true });
        await PushAsync();
        await PushAsync();
        Assert.That(_shop.Marketplace.Shown, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_failure_is_logged_and_does_not_leave_the_task()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 2);
        _shop.Marketplace.Answer = _ => throw new InvalidOperationException("broken");
        await PushAsync();
        _shop.Log.Verify(log => log.ErrorAsync(It.Is<string>(text => text.Contains("broken")), It.IsAny<Exception>(), It.IsAny<Customer>()), Times.Once);
    }

    [Test]
    public async Task A_cancellation_does_not_leave_the_task()
    {
        _shop.Many(1);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.StockQuantity = 2);
        _shop.Marketplace.Answer = _ => throw new TaskCanceledException("time-out of the client");
        await PushAsync();
        _shop.Log.Verify(log => log.ErrorAsync(It.IsAny<string>(), It.IsAny<TaskCanceledException>(), It.IsAny<Customer>()), Times.Once);
    }

    [Test]
    public async Task Missing_tables_are_quiet()
    {
        _shop.Accounts.Drop();
        await PushAsync();
        _shop.Log.Verify(log => log.ErrorAsync(It.IsAny<string>(), It.IsAny<Exception>(), It.IsAny<Customer>()), Times.Never);
    }

    private Task PushAsync() => _shop.Get<PushOffersTask>().ExecuteAsync();
}
