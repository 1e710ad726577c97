using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Intake;

/// <summary>When the catalogue has to reckon with orders of which the shop's stock knows nothing yet.</summary>
public sealed class IncomingOrdersTests
{
    private IntakeWorld _world = null!;

    [SetUp]
    public void AllAreIn()
    {
        _world = new IntakeWorld();
        _world.Poll();
        Assert.That(AreOnTheirWay(), Is.False);
    }

    [Test]
    public void What_is_received_and_not_read_is_on_its_way()
    {
        _world.Server.Place(1);
        _world.PollOnly();
        Assert.That(AreOnTheirWay(), Is.True);

        _world.ChangeMessage("1001", message => message.State = InboxState.Quarantined);
        Assert.That(AreOnTheirWay(), Is.False, "it waits for a person");

        _world.ChangeMessage("1001", message => message.State = InboxState.New);
        _world.ChangeAccount(Market.Shopflix, account => account.Enabled = false);
        Assert.That(AreOnTheirWay(), Is.False, "its account waits for its owner");
    }

    [Test]
    public void An_order_of_any_account_that_is_not_synced_is_on_its_way()
    {
        _world.Know("A-1", "accepted", Market.Skroutz, change: order => order.SyncDueOnUtc = _world.Clock.UtcNow.AddHours(1));
        Assert.That(AreOnTheirWay(), Is.True);

        _world.Change("A-1", order => order.SyncDueOnUtc = null);
        Assert.That(AreOnTheirWay(), Is.False);
    }

    [Test]
    public void A_list_that_cannot_be_read_may_hide_orders()
    {
        _world.ChangeAccount(Market.Shopflix, account => account.OrdersError = "down");

        Assert.That(AreOnTheirWay(), Is.True);
    }

    [Test]
    public void A_list_that_was_not_read_for_long_may_hide_orders()
    {
        _world.Pass(TimeSpan.FromSeconds(_world.Settings.PollSeconds + 5));
        Assert.That(AreOnTheirWay(), Is.False);

        _world.Pass(TimeSpan.FromSeconds(_world.Settings.PollSeconds * 3));
        Assert.That(AreOnTheirWay(), Is.True);

        _world.Poll();
        Assert.That(AreOnTheirWay(), Is.False);
    }

    [Test]
    public void Who_sends_its_orders_has_no_list_to_be_read()
    {
        _world.ChangeAccount(Market.Skroutz, account => (account.OrdersSucceededOnUtc, account.OrdersError) = (null, "down"));

        Assert.That(AreOnTheirWay(), Is.False);
    }

    private bool AreOnTheirWay()
    {
        var answer = false;
        _world.Do<IIncomingOrders>(async orders => answer = await orders.AreOnTheirWayAsync());
        return answer;
    }
}
