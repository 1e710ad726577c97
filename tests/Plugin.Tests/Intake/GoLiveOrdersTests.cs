using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Plugin.Tests.Fakes;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Intake;

/// <summary>No order list is read before the owner has said which of its orders are the shop's; what a marketplace sends by itself is never lost.</summary>
public sealed class GoLiveOrdersTests
{
    private IntakeWorld _world = null!;

    private OrderListServer Server => _world.Server;

    [SetUp]
    public void SetUp()
    {
        _world = new IntakeWorld();
        _world.ChangeAccount(Market.Shopflix, account => account.OrdersHeldSinceUtc = _world.Clock.UtcNow);
    }

    [Test]
    public void Before_the_confirmation_the_list_is_not_asked_for()
    {
        Server.Place(3);
        _world.Poll();
        _world.Reconcile();

        Assert.That((Server.Asked.Count, _world.Orders.Count, _world.Account.OrdersError), Is.EqualTo((0, 0, (string?)null)));
    }

    [Test]
    public void Stock_waits_for_no_order_of_a_list_that_is_not_read() =>
        _world.Do<IIncomingOrders>(async incoming => Assert.That(await incoming.AreOnTheirWayAsync(), Is.False));

    [Test]
    public void After_it_the_orders_come_in_that_were_placed_since()
    {
        Server.Place(4);
        var placed = Server.Orders.Select(order => order.PlacedOnUtc).Order().ToList();
        Confirm(placed[2]);
        _world.Poll();
        _world.Reconcile();

        Assert.That(_world.Stored, Is.EquivalentTo(Server.Orders.Where(order => order.PlacedOnUtc >= placed[2]).Select(order => order.Id)));
    }

    [Test]
    public void From_now_on_leaves_out_what_is_open_and_takes_what_comes()
    {
        Server.Place(2);
        Confirm(_world.Clock.UtcNow);
        _world.Poll();
        Assert.That(_world.Stored, Is.Empty);

        _world.Pass(TimeSpan.FromMinutes(5));
        Server.Orders.Insert(0, new ListedRow("1003", "O", _world.Clock.UtcNow));
        _world.Poll();

        Assert.That(_world.Stored, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_account_is_live_from_the_confirmation_on_and_a_second_click_changes_nothing()
    {
        _world.ChangeAccount(Market.Shopflix, account => account.LiveSinceUtc = null);
        var from = _world.Clock.UtcNow.AddDays(-2);
        Confirm(from);
        var first = (_world.Account.OrdersFromUtc, _world.Account.LiveSinceUtc);
        _world.Pass(TimeSpan.FromHours(1));
        Confirm(_world.Clock.UtcNow);

        Assert.That((_world.Account.OrdersFromUtc, _world.Account.LiveSinceUtc), Is.EqualTo(first));
        Assert.That(first.OrdersFromUtc, Is.EqualTo(from));
        Assert.That(first.LiveSinceUtc, Is.Not.Null);
        Assert.That(_world.Journal.Count(text => text == "OrdersConfirmed"), Is.EqualTo(1));
    }

    [Test]
    public void A_date_to_come_is_now()
    {
        Confirm(_world.Clock.UtcNow.AddDays(3));
        Assert.That(_world.Account.OrdersFromUtc, Is.LessThanOrEqualTo(_world.Clock.UtcNow));
    }

    [Test]
    public void An_order_that_a_marketplace_sends_is_taken_whatever_is_confirmed()
    {
        _world.ChangeAccount(Market.Skroutz, account => account.OffersHeldSinceUtc = account.OrdersHeldSinceUtc = _world.Clock.UtcNow);
        var body = Fixture.Text("skroutz/open");
        _world.Do<InboxStore>(inbox => inbox.StoreSentAsync(_world.AccountOf(Market.Skroutz).Id, body, "100"));
        _world.Do<ProcessInbox>(inbox => inbox.RunAsync(default));

        Assert.That(_world.Orders, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_preview_counts_what_is_open_and_stores_nothing()
    {
        Server.Place(130);
        Server.Place(2, status: "G", first: 200);
        Server.Place(3, status: "C", first: 300);
        OrderPreview? preview = null;
        _world.Do<IServiceProvider>(async shop => preview = await PreviewOrders.RunAsync(
            _world.Account, (Nop.Plugin.Misc.Marketplaces.IPolledMarketplace)shop.GetRequiredService<Nop.Plugin.Misc.Marketplaces.MarketplaceRegistry>().Find(_world.Account.Marketplace)!, default));

        Assert.That(preview, Is.EqualTo(new OrderPreview(130, 2, Server["1001"].PlacedOnUtc, IsWhole: true)));
        Assert.That((Server.Gets.Count, _world.Stored.Count, _world.Orders.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void The_preview_of_a_list_without_end_ends()
    {
        Server.Place(2500);
        OrderPreview? preview = null;
        _world.Do<IServiceProvider>(async shop => preview = await PreviewOrders.RunAsync(
            _world.Account, (Nop.Plugin.Misc.Marketplaces.IPolledMarketplace)shop.GetRequiredService<Nop.Plugin.Misc.Marketplaces.MarketplaceRegistry>().Find(_world.Account.Marketplace)!, default));

        Assert.That((preview!.IsWhole, preview.Undecided), Is.EqualTo((false, 2000)));
    }

    private void Confirm(DateTime fromUtc) => _world.Do<IServiceProvider>(async shop =>
        await shop.GetRequiredService<ConfirmOrders>().RunAsync((await shop.GetRequiredService<AccountLookup>().FindAsync(_world.Account.Id))!, fromUtc));
}
