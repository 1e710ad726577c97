using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Histories;

public sealed class SceneTests
{
    private static readonly OrderSpec _lamp = new(Market.Skroutz, "260302-7700001", Kind.Ordinary, Basket.OneLamp, Stage.Open);
    private static readonly OrderSpec _boot = new(Market.Skroutz, "260302-7700002", Kind.Ordinary, Basket.OneBoot, Stage.Open);

    [Test]
    public void A_lease_that_a_wrong_clock_took_for_a_day_holds_nobody_up()
    {
        var scene = new Scene();
        scene.Insert(new MarketplaceLease { Name = "inbox", Owner = Guid.NewGuid(), ExpiresOnUtc = scene.World.Clock.UtcNow.AddDays(1) });

        scene.Do(async shop => Assert.That(await shop.GetRequiredService<Leases>().TryTakeAsync("inbox", TimeSpan.FromSeconds(30)), Is.Not.Null));
    }

    [Test]
    public void What_a_wrong_clock_has_put_off_for_a_year_is_done_now()
    {
        var scene = new Scene(new Fault(FaultKind.FailsBefore, 1, "insert Order"));
        scene.World.Marketplace.Happen(_lamp, Stage.Open);
        scene.Send(Event(scene, _lamp, 0), _lamp.Id);
        var message = scene.Rows<MarketplaceInboxMessage>().Single();
        message.NextAttemptOnUtc = message.NextAttemptOnUtc.AddYears(1);
        scene.World.Database.Of<MarketplaceInboxMessage>().Update(message, null);

        scene.Process();

        var order = scene.Rows<MarketplaceOrder>().Single();
        Assert.That(order.ProblemKey, Is.EqualTo(OrderTexts.Unexpected));
        order.SyncDueOnUtc = order.SyncDueOnUtc!.Value.AddYears(1);
        scene.World.Database.Of<MarketplaceOrder>().Update(order, null);

        scene.Process();

        Assert.That(scene.Rows<MarketplaceOrder>().Single(), Has.Property("OrderId").GreaterThan(0).And.Property("SyncDueOnUtc").Null);
    }

    [Test]
    public void A_command_that_is_to_wait_for_a_week_is_not_taken_for_the_work_of_a_wrong_clock()
    {
        var scene = new Scene();
        var command = new MarketplaceCommand { MarketplaceOrderId = 1, NextAttemptOnUtc = scene.World.Clock.UtcNow };
        scene.Insert(command);
        scene.Do(shop => shop.GetRequiredService<CommandStates>().PostponeAsync(command, CommandState.Pending, TimeSpan.FromDays(7), null));

        scene.Do(async shop => Assert.That(await shop.GetRequiredService<CommandOutbox>().DueAsync(10), Is.Empty));
        scene.World.Pass(TimeSpan.FromHours(25));

        scene.Do(async shop => Assert.That(await shop.GetRequiredService<CommandOutbox>().DueAsync(10), Has.Count.EqualTo(1)));
    }

    [Test]
    public void Somebody_elses_lease_is_not_taken()
    {
        var scene = new Scene();
        scene.Insert(new MarketplaceLease { Name = "inbox", Owner = Guid.NewGuid(), ExpiresOnUtc = scene.World.Clock.UtcNow.AddMinutes(5) });

        scene.Do(async shop => Assert.That(await shop.GetRequiredService<Leases>().TryTakeAsync("inbox", TimeSpan.FromSeconds(30)), Is.Null));
    }

    [Test]
    public void A_lease_that_cannot_be_given_back_does_not_turn_finished_work_into_a_failure()
    {
        var scene = new Scene(new Fault(FaultKind.FailsBefore, 1, "delete MarketplaceLease"));
        scene.World.Marketplace.Happen(_lamp, Stage.Open);
        scene.Send(Event(scene, _lamp, 0), _lamp.Id);

        scene.Process();

        Assert.That(scene.World.FaultsMet, Is.EqualTo(1));
        Assert.That(scene.Rows<MarketplaceInboxMessage>().Single(), Has.Property("State").EqualTo(InboxState.Done).And.Property("ReasonKey").Null.And.Property("Attempts").Zero);
    }

    [Test]
    public void A_lease_that_cannot_be_given_back_does_not_hide_why_the_work_failed()
    {
        var scene = new Scene(new Fault(FaultKind.FailsBefore, 1, "delete MarketplaceLease"));

        var failure = Assert.Throws<InvalidOperationException>(() => scene.Do(shop => WorkAsync(shop, "A-1", _ => throw new FormatException("the cause"))));

        Assert.That(failure!.InnerException, Is.InstanceOf<FormatException>());
    }

    [Test]
    public void Who_lost_the_lease_has_the_order_synced_again_whatever_its_new_holder_is_about_to_write()
    {
        var scene = new Scene(new Fault(FaultKind.Stalls, 1, "read Product"));
        scene.Insert(new MarketplaceOrder { AccountId = 1, ExternalId = _lamp.Id, ExternalKey = ForeignId.Key(_lamp.Id) });
        scene.Give(0, shop => WorkAsync(shop, _lamp.Id, _ => shop.GetRequiredService<IRepository<Product>>().GetByIdAsync(1)));
        scene.Give(1, async shop =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), scene.World.Clock);
            await WorkAsync(shop, _lamp.Id, async work =>
            {
                for (var seconds = 0; seconds < 195; seconds += 15)
                {
                    await Task.Delay(TimeSpan.FromSeconds(15), scene.World.Clock);
                    await work.WhileHeldAsync(() => Task.CompletedTask);
                }

                await shop.GetRequiredService<OrderRows>().SyncedAsync(work);
            });
        });

        scene.Rest();

        Assert.That(scene.Rows<MarketplaceOrder>().Single().IsSynced(), Is.False);
        Assert.That(scene.Rows<MarketplaceLease>(), Is.Empty);
    }

    /// <summary>The owner cancels in the shop, and a comparison wants a reading, while somebody is about to write the order as it was before.</summary>
    [Test]
    public void What_is_requested_while_somebody_works_on_the_order_is_not_lost([Values] bool itIsHeld)
    {
        var scene = new Scene();
        scene.Insert(new MarketplaceOrder { AccountId = 1, ExternalId = _lamp.Id, ExternalKey = ForeignId.Key(_lamp.Id), OrderId = 5 });

        scene.Do(shop => WorkAsync(shop, _lamp.Id, async work =>
        {
            await shop.GetRequiredService<OrderMarks>().ChangedInShopAsync(5);
            await shop.GetRequiredService<RefreshMarks>().RequestAsync([1], scene.World.Clock.UtcNow);
            if (itIsHeld)
                await shop.GetRequiredService<OrderRows>().PostponeAsync(work, scene.World.Clock.UtcNow.AddHours(1));
            else
                await shop.GetRequiredService<OrderRows>().SyncedAsync(work);
        }));

        var order = scene.Rows<MarketplaceOrder>().Single();
        Assert.That(order.IsSynced(), Is.False);
        Assert.That(order.SyncDueOnUtc, Is.LessThanOrEqualTo(scene.World.Clock.UtcNow));
        Assert.That(order.RefreshDueOnUtc, Is.Not.Null);
    }

    [Test]
    public void An_event_from_the_future_does_not_make_the_following_ones_late()
    {
        var scene = new Scene();
        scene.World.Marketplace.Happen(_lamp, Stage.Open);
        var now = Event(scene, _lamp, 0);
        scene.Send(now.Replace("\"event_time\":\"2026", "\"event_time\":\"2099", StringComparison.Ordinal), _lamp.Id);
        scene.Process();
        scene.World.Pass(TimeSpan.FromMinutes(5));
        scene.World.Marketplace.Happen(_lamp, Stage.Accepted);
        scene.Send(Event(scene, _lamp, 1), _lamp.Id);

        scene.Process();

        Assert.That(scene.Rows<MarketplaceOrder>().Single().State, Is.EqualTo(MarketplaceOrderState.Accepted));
    }

    [Test]
    public void What_a_read_says_again_after_it_was_doubted_is_believed_in_the_end()
    {
        var scene = new Scene();
        scene.World.Marketplace.Happen(_lamp, Stage.Open);
        scene.World.Marketplace.Happen(_lamp, Stage.Accepted);
        scene.Send(Event(scene, _lamp, 1).Replace("\"accepted\"", "\"dispatched\"", StringComparison.Ordinal), _lamp.Id);
        scene.Process();
        Assert.That(scene.Rows<MarketplaceOrder>().Single().State, Is.EqualTo(MarketplaceOrderState.Shipped));

        scene.World.Pass(TimeSpan.FromSeconds(5));
        scene.Read(_lamp.Id);
        Assert.That(scene.Rows<MarketplaceOrder>().Single().State, Is.EqualTo(MarketplaceOrderState.Shipped), "an older answer may have crossed the event");

        for (var minute = 0; minute < 4; minute++)
        {
            scene.World.Pass(TimeSpan.FromMinutes(1));
            scene.Process();
        }

        Assert.That(scene.Rows<MarketplaceOrder>().Single().State, Is.EqualTo(MarketplaceOrderState.Accepted));
        Assert.That(scene.Rows<MarketplaceOrder>().Single().RefreshDueOnUtc, Is.Null);
    }

    [Test]
    public void An_order_that_a_foreign_timeout_stops_is_held_and_the_others_go_on()
    {
        var scene = new Scene(new Fault(FaultKind.TimesOut, 1, "insert Order"), new Fault(FaultKind.TimesOut, 1, "insert Order"));
        foreach (var order in new[] { _lamp, _boot })
        {
            scene.World.Marketplace.Happen(order, Stage.Open);
            scene.Send(Event(scene, order, 0), order.Id);
        }

        scene.Process();

        var orders = scene.Rows<MarketplaceOrder>();
        Assert.That(orders.Select(order => order.ProblemKey), Is.All.EqualTo(OrderTexts.Unexpected));
        Assert.That(orders.Select(order => order.SyncDueOnUtc), Is.All.GreaterThan(scene.World.Clock.UtcNow));
        Assert.That(scene.Rows<MarketplaceInboxMessage>().Select(message => message.State), Is.All.EqualTo(InboxState.Done));
    }

    [Test]
    public void An_order_that_cannot_even_be_held_back_does_not_stop_the_others()
    {
        var scene = new Scene(
            new Fault(FaultKind.FailsBefore, 1, "insert Order"), new Fault(FaultKind.FailsBefore, 1, "insert Order"),
            new Fault(FaultKind.FailsBefore, 1, "insert Order"), new Fault(FaultKind.FailsBefore, 3, "set MarketplaceOrder"));
        foreach (var order in new[] { _lamp, _boot })
        {
            scene.World.Marketplace.Happen(order, Stage.Open);
            scene.Send(Event(scene, order, 0), order.Id);
        }

        scene.Process();
        scene.World.Pass(TimeSpan.FromMinutes(1));
        scene.Process();

        Assert.That(scene.World.FaultsMet, Is.EqualTo(4));
        Assert.That(scene.Rows<MarketplaceOrder>().Select(order => order.OrderId > 0), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void Moved_stock_is_told_of_after_the_commit_for_those_who_have_cached_the_old_one()
    {
        var scene = new Scene();
        scene.World.Marketplace.Happen(_lamp, Stage.Open);
        scene.Send(Event(scene, _lamp, 0), _lamp.Id);

        scene.Process();

        var told = scene.World.Published.OfType<EntityUpdatedEvent<Product>>().Single();
        Assert.That(told.Entity.StockQuantity, Is.EqualTo(SampleData.Stock - 1));
    }

    [Test]
    public void A_message_is_kept_for_a_while_after_it_was_dealt_with_however_old_it_is()
    {
        var scene = new Scene();
        var now = scene.World.Clock.UtcNow;
        scene.Insert(Handled("late", InboxState.Discarded, now.AddDays(-300), now.AddDays(-1)));
        scene.Insert(Handled("long ago", InboxState.Done, now.AddDays(-300), now.AddDays(-299)));
        scene.Insert(Handled("open", InboxState.Quarantined, now.AddDays(-300), null));

        scene.Do(shop => shop.GetRequiredService<HousekeepingTask>().ExecuteAsync());

        Assert.That(scene.Rows<MarketplaceInboxMessage>().Select(message => message.Fingerprint), Is.EqualTo(new[] { "late", "open" }));
    }

    private static MarketplaceInboxMessage Handled(string fingerprint, InboxState state, DateTime receivedOn, DateTime? doneOn) =>
        new() { AccountId = 1, Fingerprint = fingerprint, State = state, ReceivedOnUtc = receivedOn, NextAttemptOnUtc = receivedOn, DoneOnUtc = doneOn };

    private static string Event(Scene scene, OrderSpec order, int version) => SkroutzWords.Event(scene.World.Marketplace.Find(order.Id)!, version);

    private static async Task WorkAsync(IServiceProvider shop, string id, Func<OrderWork, Task> work)
    {
        var account = (await shop.GetRequiredService<AccountLookup>().FindAsync(1))!;
        var marketplace = shop.GetRequiredService<MarketplaceRegistry>().Find(account.Marketplace)!;
        await shop.GetRequiredService<OrderLeases>().RunAsync(account, marketplace, id, work, default);
    }
}
