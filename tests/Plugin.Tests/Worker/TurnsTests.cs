using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Data;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Worker;

public sealed class TurnsTests
{
    private static readonly TimeSpan _period = TimeSpan.FromSeconds(120);
    private CatalogueShop _shop;

    [SetUp]
    public void SetUp() => _shop = new CatalogueShop();

    [TearDown]
    public void TearDown() => _shop.Dispose();

    [Test]
    public async Task Two_nodes_poll_as_often_as_one()
    {
        using var second = _shop.Get<IServiceScopeFactory>().CreateScope();
        Turns[] nodes = [_shop.Get<Turns>(), second.ServiceProvider.GetRequiredService<Turns>()];
        var taken = new List<DateTime>();
        for (var look = 0; look < 300; look++)
        {
            if (await nodes[look % 2].TryTakeAsync("poll/1", _period) == TimeSpan.Zero)
                taken.Add(_shop.Clock.UtcNow);
            _shop.Clock.Advance(TimeSpan.FromSeconds(4));
        }

        Assert.That(taken, Has.Count.EqualTo(10));
        Assert.That(taken.Zip(taken.Skip(1), (first, next) => next - first), Is.All.EqualTo(_period));
    }

    [Test]
    public async Task Who_does_not_get_the_turn_is_told_when_the_next_one_is()
    {
        await _shop.Get<Turns>().TryTakeAsync("poll/1", _period);
        _shop.Clock.Advance(TimeSpan.FromSeconds(50));

        Assert.That(await _shop.Get<Turns>().TryTakeAsync("poll/1", _period), Is.EqualTo(TimeSpan.FromSeconds(70)));
        Assert.That(await _shop.Get<Turns>().TryTakeAsync("poll/2", _period), Is.EqualTo(TimeSpan.Zero), "other work has turns of its own");
    }

    [Test]
    public async Task A_turn_that_was_taken_while_the_clock_was_wrong_or_the_period_long_blocks_nothing()
    {
        await _shop.Get<Turns>().TryTakeAsync("poll/1", TimeSpan.FromDays(3));
        Assert.That(await _shop.Get<Turns>().TryTakeAsync("poll/1", _period), Is.EqualTo(TimeSpan.Zero));
        Assert.That(await _shop.Get<Turns>().TryTakeAsync("poll/1", _period), Is.EqualTo(_period));
    }
}
