using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Changes;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Worker;

/// <summary>When the worker pushes, and that nobody's waking it defeats the pauses of the push.</summary>
public sealed class PushJobTests : CatalogueFixture
{
    private AccountRuns _runs;

    [SetUp]
    public async Task ArrangeAsync()
    {
        var surroundings = new Surroundings(_shop.Get<IServiceScopeFactory>(), _shop.Get<IHttpContextAccessor>());
        _runs = new AccountRuns(surroundings, new WorkerLog(surroundings, NullLogger<WorkerLog>.Instance), _shop.Clock);
        _shop.Many(2);
        await _shop.SyncAsync();
        await RunAsync();
        _shop.Marketplace.Requests.Clear();
    }

    [Test]
    public async Task A_change_is_sent_at_once()
    {
        await ChangeAsync(stock: 4);
        await RunAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));

        await RunAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1), "and once");
    }

    [Test]
    public async Task The_events_of_a_change_wake_the_worker_after_it_is_marked()
    {
        var woken = _shop.Get<PushSignal>().WaitAsync(TimeSpan.FromHours(1), TimeProvider.System, default);
        Assert.That(woken.IsCompleted, Is.False);

        await _shop.Get<StockChanges>().HandleEventAsync(new EntityUpdatedEvent<Product>(_shop.Products.Rows[0]));

        Assert.That(_shop.Dirty.Count(), Is.EqualTo(1));
        await woken;
    }

    [Test]
    public async Task Without_instant_push_changes_wait_for_their_time()
    {
        _shop.Get<MarketplacesSettings>().InstantPush = false;
        await ChangeAsync(stock: 4);
        var sleep = await RunAsync();
        Assert.That(_shop.Marketplace.Requests, Is.Empty);
        Assert.That(sleep, Is.LessThanOrEqualTo(TimeSpan.FromSeconds(5)));

        _shop.Clock.Advance(TimeSpan.FromSeconds(30));
        await RunAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_pause_of_the_channel_is_kept_whatever_changes()
    {
        _shop.Marketplace.Answer = _ => new OfferAnswer(OfferOutcome.Busy, new Dictionary<string, string>(), "scanning");
        await ChangeAsync(stock: 4);
        await RunAsync();
        Assert.That(_shop.AccountRow.PushPausedUntilUtc, Is.GreaterThan(_shop.Clock.UtcNow));

        for (var change = 0; change < 5; change++)
        {
            await ChangeAsync(stock: change);
            await RunAsync();
            _shop.Clock.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_product_that_was_refused_waits_for_its_time()
    {
        _shop.Marketplace.Answer = _ => RecordingMarketplace.Refusing(("P1", "no"));
        await ChangeAsync(stock: 4);
        await RunAsync();
        var asked = _shop.Marketplace.Requests.Count;

        await ChangeAsync(stock: 3);
        await RunAsync();

        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(asked));
    }

    [Test]
    public async Task Who_finds_another_node_at_it_comes_back_soon()
    {
        await ChangeAsync(stock: 4);
        var other = await _shop.Get<Leases>().TryTakeAsync($"push/{_shop.Account.Id}", TimeSpan.FromMinutes(1));
        await other!.HoldForAsync(async () => Assert.That(await RunAsync(), Is.EqualTo(TimeSpan.FromSeconds(1))));

        await RunAsync();
        Assert.That(_shop.Marketplace.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_new_product_is_found_within_the_period()
    {
        _shop.Product("NEW");
        await RunAsync();
        Assert.That(_shop.Marketplace.Requests, Is.Empty);

        _shop.Clock.Advance(TimeSpan.FromSeconds(30));
        await RunAsync();
        Assert.That(_shop.Marketplace.Requests.Single().Single().ExternalProductId, Is.EqualTo("NEW"));
    }

    private Task ChangeAsync(int stock) => _shop.ChangeAsync(_shop.Products.Rows[0].Id, row => row.StockQuantity = stock);

    private Task<TimeSpan> RunAsync() => new PushJob(
        _shop.Get<AccountLookup>(), _shop.Get<MarketplaceRegistry>(), _shop.Get<DirtyProducts>(), _shop.Get<Turns>(), _runs, _shop.Get<MarketplacesSettings>(), _shop.Clock)
        .RunAsync(default);
}
