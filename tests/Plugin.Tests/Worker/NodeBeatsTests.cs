using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Worker;

public sealed class NodeBeatsTests : CatalogueFixture
{
    private static readonly TimeSpan _period = TimeSpan.FromMinutes(1);

    [Test]
    public async Task A_server_is_at_work_until_it_has_said_nothing_for_two_periods()
    {
        await Beats.BeatAsync(_period);
        _shop.Clock.Advance(_period);
        await Beats.BeatAsync(_period);
        Assert.That((await Servers.FindAsync()).Count, Is.EqualTo(1));
        Assert.That(_shop.LeaseRows.Rows, Has.Exactly(1).Items, "one row, however often");

        _shop.Clock.Advance(3 * _period);

        var (count, silent) = await Servers.FindAsync();
        Assert.That((count, silent.Select(server => server.Name)), Is.EqualTo((0, new[] { Environment.MachineName })));
    }

    [Test]
    public async Task A_server_that_was_taken_away_is_forgotten_after_a_day()
    {
        _shop.LeaseRows.Add(new MarketplaceLease { Name = $"{NodeBeats.Prefix}web-2", ExpiresOnUtc = _shop.Clock.UtcNow });
        await Beats.BeatAsync(_period);
        Assert.That((await Servers.FindAsync()).Silent.Select(server => server.Name), Is.EqualTo(new[] { "web-2" }));

        _shop.Clock.Advance(TimeSpan.FromHours(25));
        Assert.That((await Servers.FindAsync()).Silent.Select(server => server.Name), Has.None.EqualTo("web-2"));
    }

    private NodeBeats Beats => new(_shop.LeaseRows.Given, _shop.Clock);

    private ServersAtWork Servers => new(_shop.LeaseRows.Given, _shop.Clock);
}
