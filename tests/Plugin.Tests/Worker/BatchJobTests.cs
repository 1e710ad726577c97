using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Worker;

/// <summary>When the worker asks what became of a batch.</summary>
public sealed class BatchJobTests : CatalogueFixture
{
    private AccountRuns _runs;

    [SetUp]
    public void Arrange()
    {
        var surroundings = new Surroundings(_shop.Get<IServiceScopeFactory>(), _shop.Get<IHttpContextAccessor>());
        _runs = new AccountRuns(surroundings, new WorkerLog(surroundings, NullLogger<WorkerLog>.Instance), _shop.Clock);
        _shop.Many(1);
    }

    [Test]
    public async Task It_asks_when_the_time_has_come_and_sleeps_no_longer_than_until_then()
    {
        Assert.That(await RunAsync(), Is.GreaterThan(TimeSpan.FromSeconds(1)), "nothing is open");
        await PushAsync();

        Assert.That(await RunAsync(), Is.EqualTo(TimeSpan.FromSeconds(1)));
        Assert.That(_shop.Marketplace.Asked, Is.Empty);

        _shop.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunAsync();
        Assert.That(_shop.Marketplace.Asked, Is.EqualTo(["b1"]));
        Assert.That(await RunAsync(), Is.EqualTo(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task A_batch_that_is_taken_wakes_it()
    {
        var woken = _shop.Get<BatchSignal>().WaitAsync(TimeSpan.FromHours(1), TimeProvider.System, default);
        Assert.That(woken.IsCompleted, Is.False);

        await PushAsync();

        await woken;
    }

    [Test]
    public async Task An_account_that_is_at_rest_is_not_asked()
    {
        await PushAsync();
        _shop.Accounts.Change(_ => true, account => account.Enabled = false);
        _shop.Clock.Advance(TimeSpan.FromHours(1));

        await RunAsync();

        Assert.That(_shop.Marketplace.Asked, Is.Empty);
    }

    private async Task PushAsync()
    {
        _shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = "b1" };
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
    }

    private Task<TimeSpan> RunAsync() =>
        new BatchJob(_shop.Get<AccountLookup>(), _shop.Get<MarketplaceRegistry>(), _shop.Get<BatchRows>(), _runs, _shop.Get<MarketplacesSettings>()).RunAsync(default);
}
