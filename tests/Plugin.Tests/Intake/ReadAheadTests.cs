using Moq;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;

namespace Plugin.Tests.Intake;

public sealed class ReadAheadTests
{
    private readonly Dictionary<string, TaskCompletionSource<string?>> _asked = [];
    private ReadAhead _reads = null!;

    [SetUp]
    public void BeginTwo()
    {
        _asked.Clear();
        var marketplace = new Mock<IPolledMarketplace>();
        marketplace
            .Setup(there => there.GetOrderAsync(It.IsAny<MarketplaceAccount>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns((MarketplaceAccount _, string id, CancellationToken _) => (_asked[id] = new TaskCompletionSource<string?>()).Task);
        _reads = new ReadAhead(new MarketplaceAccount(), marketplace.Object, TimeProvider.System, CancellationToken.None);
        _reads.Begin(new ListedOrder("1", "O", null, IsFinal: false, IsParent: false));
        _reads.Begin(new ListedOrder("2", "O", null, IsFinal: false, IsParent: false));
    }

    [TearDown]
    public async Task End() => await _reads.DisposeAsync();

    [Test]
    public async Task All_are_asked_for_at_once_and_given_out_in_their_order()
    {
        Assert.That(_asked.Keys, Is.EquivalentTo(new[] { "1", "2" }));

        _asked["2"].SetResult("second");
        _asked["1"].SetResult("first");

        Assert.That((await _reads.Take().Body, await _reads.Take().Body, _reads.Count), Is.EqualTo(("first", "second", 0)));
    }

    [Test]
    public async Task Whoever_stops_waits_for_those_that_are_under_way_however_they_end()
    {
        var end = _reads.DisposeAsync().AsTask();
        _asked["1"].SetException(new MarketplaceApiException(new("Not.There")));
        Assert.That(end.IsCompleted, Is.False);

        _asked["2"].SetResult(null);
        await end;

        Assert.That(_reads.Count, Is.EqualTo(2));
    }
}
