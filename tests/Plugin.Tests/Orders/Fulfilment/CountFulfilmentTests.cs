using EmbeddedShop.Database;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Plugin.Tests.Fakes;
using Plugin.Tests.SqlServer;

namespace Plugin.Tests.Orders.Fulfilment;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CountFulfilmentTests
{
    private static readonly DateTime _now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private readonly ScratchDatabase _database = new(typeof(MarketplaceOrder).Assembly, WordedForSqlServer.Instance);
    private ShopTable<MarketplaceOrder> _orders = null!;

    [SetUp]
    public void Open() => _orders = new(_database);

    [TearDown]
    public void Close() => _database.Dispose();

    [Test]
    public async Task Orders_are_counted_by_account_with_their_commission()
    {
        Add(1, MarketplaceOrderState.Accepted, commission: 2);
        Add(1, MarketplaceOrderState.Completed);
        Add(1, MarketplaceOrderState.Cancelled, isAccepted: true, commission: 4);
        Add(1, MarketplaceOrderState.Rejected, commission: 1.25m);
        Add(1, MarketplaceOrderState.Rejected, traits: OrderTraits.RejectedByMarketplace);
        Add(1, MarketplaceOrderState.Expired);
        Add(1, MarketplaceOrderState.Accepted, traits: OrderTraits.Test);
        Add(1, MarketplaceOrderState.Accepted, daysAgo: 45);
        Add(2, MarketplaceOrderState.Shipped, dispatchBy: -3, dispatched: -2);

        var counted = await new CountFulfilment(_orders.Given).OfAsync(FulfilmentPeriod.Of(_now, TimeZoneInfo.Utc), _now);

        Assert.Multiple(() =>
        {
            Assert.That(Words(counted[1]), Is.EqualTo("Accepted 3, RejectedByShop 1, RejectedByMarketplace 1, Expired 1, CancelledAfterAcceptance 1"));
            Assert.That(counted[1].Outcomes[FulfilmentOutcome.Accepted], Is.EqualTo(new OutcomeFigure(3, 2, 6)));
            Assert.That(counted[1].FeeLost(50), Is.EqualTo(0.63m));
            Assert.That(Words(counted[2]), Is.EqualTo("Accepted 1, Late 1"));
        });
    }

    [Test]
    public async Task The_thirty_days_before_are_counted_alike()
    {
        Add(1, MarketplaceOrderState.Accepted, daysAgo: 45);

        var counted = await new CountFulfilment(_orders.Given).OfAsync(FulfilmentPeriod.Of(_now, TimeZoneInfo.Utc, before: 1), _now);

        Assert.That(counted[1][FulfilmentOutcome.Accepted], Is.EqualTo(1));
    }

    private static string Words(FulfilmentFigures figures) =>
        string.Join(", ", Enum.GetValues<FulfilmentOutcome>().Where(outcome => figures[outcome] > 0).Select(outcome => $"{outcome} {figures[outcome]}"));

    private void Add(
        int account, MarketplaceOrderState state, bool? isAccepted = null, OrderTraits traits = OrderTraits.None, decimal? commission = null, int daysAgo = 5, int? dispatchBy = null, int? dispatched = null) =>
        _orders.Add(new MarketplaceOrder
        {
            AccountId = account,
            ExternalKey = Guid.NewGuid().ToString("N"),
            State = state,
            Traits = traits,
            PlacedOnUtc = _now.AddDays(-daysAgo),
            AcceptedOnUtc = isAccepted ?? OrderProgress.WasAccepted(state) ? _now.AddDays(-daysAgo) : null,
            DispatchByUtc = dispatchBy is { } by ? _now.AddDays(by) : null,
            DispatchedOnUtc = dispatched is { } on ? _now.AddDays(on) : null,
            Commission = commission,
        });
}
