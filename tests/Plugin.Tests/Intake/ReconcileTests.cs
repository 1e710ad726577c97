using System.Net;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Intake;

/// <summary>What is found by looking again: at the lists of open orders, and at single orders that went silent.</summary>
public sealed class ReconcileTests
{
    private IntakeWorld _world = null!;

    private OrderListServer Server => _world.Server;

    [SetUp]
    public void SetUp() => _world = new IntakeWorld();

    [Test]
    public void Open_orders_are_listed_by_state_with_a_window_that_overlaps()
    {
        _world.Reconcile();

        Assert.That(
            Server.Asked.Select(call => call[(call.IndexOf("&status", StringComparison.Ordinal) + 1)..]),
            Is.EqualTo("OGHJSL".Select(status => $"status={status}&date_from=2025-12-01")));
    }

    [Test]
    public void A_change_that_the_poll_cannot_see_is_read()
    {
        Server.Place(250, "G");
        _world.KnowAll();
        Server["1005"].Status = "J";
        _world.Poll();
        Assert.That(Server.Asked, Has.Count.EqualTo(1));

        _world.Reconcile();

        Assert.That(Server.Gets, Is.EqualTo(new[] { "1005" }));
        _world.Poll();
        Assert.That(_world["1005"].RawState, Is.EqualTo("J"));
    }

    [Test]
    public void An_order_that_has_left_the_open_lists_is_read()
    {
        Server.Place(250, "G");
        _world.KnowAll();
        Server["1005"].Status = "I";

        _world.Reconcile();

        Assert.That((Server.Gets, _world["1005"].State), Is.EqualTo((new[] { "1005" }, MarketplaceOrderState.Cancelled)));
    }

    [Test]
    public void An_order_that_the_poll_has_missed_is_found()
    {
        Server.Place(250);
        _world.KnowAll();
        Server.Orders.Insert(200, new ListedRow("7", "O", _world.Clock.UtcNow.AddDays(-3)));

        _world.Reconcile();

        Assert.That(_world.Stored, Is.EqualTo(new[] { "7" }));
    }

    [Test]
    public void Lists_that_could_not_be_read_say_nothing_about_what_is_missing_in_them()
    {
        Server.Place(20, "G");
        _world.KnowAll();
        Server.Trouble("page 1", HttpStatusCode.InternalServerError);

        _world.Reconcile();

        Assert.That(Server.Gets, Is.Empty);
        Assert.That(_world.Account.OrdersError, Is.Not.Null);
    }

    [TestCase(true, "accepted")]
    [TestCase(false, "K")]
    public void A_silent_order_is_read_by_its_id_after_six_hours(bool isSkroutz, string state)
    {
        _world.Know("1001", state, isSkroutz ? Market.Skroutz : Market.Shopflix);
        _world.Pass(TimeSpan.FromHours(5));
        _world.Reconcile();
        Assert.That(Reads, Is.Empty);

        _world.Pass(TimeSpan.FromHours(2));
        _world.Reconcile();

        Assert.That(Reads, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_change_whose_message_was_lost_is_found_by_the_code()
    {
        Know("S-1");
        Server.Unlisted["S-1"] = "cancelled";
        _world.Pass(TimeSpan.FromHours(7));

        _world.Reconcile();

        Assert.That((_world["S-1"].State, _world["S-1"].RefreshDueOnUtc), Is.EqualTo((MarketplaceOrderState.Cancelled, (DateTime?)null)));
    }

    [Test]
    public void A_new_order_whose_deadline_has_passed_is_read_once()
    {
        Know("S-1", order => (order.State, order.DecideByUtc) = (MarketplaceOrderState.New, _world.Clock.UtcNow.AddMinutes(30)));
        _world.Pass(TimeSpan.FromMinutes(31));

        _world.Reconcile();

        Assert.That(Reads, Has.Count.EqualTo(1));
    }

    [TestCase(MarketplaceOrderState.Completed)]
    [TestCase(MarketplaceOrderState.Cancelled)]
    [TestCase(MarketplaceOrderState.Rejected)]
    [TestCase(MarketplaceOrderState.Expired)]
    [TestCase(MarketplaceOrderState.Returned)]
    public void What_is_over_is_not_read_again(MarketplaceOrderState state)
    {
        Know("S-1", order => order.State = state);
        _world.Pass(TimeSpan.FromDays(2));

        _world.Reconcile();

        Assert.That(Reads, Is.Empty);
    }

    [TestCase(MarketplaceOrderState.Shipped, 1)]
    [TestCase(MarketplaceOrderState.Delivered, 0)]
    [TestCase(MarketplaceOrderState.PartiallyReturned, 0)]
    public void What_is_delivered_is_read_once_a_day(MarketplaceOrderState state, int readsAfterSevenHours)
    {
        Know("S-1", order => (order.State, order.LastReadOnUtc) = (state, _world.Clock.UtcNow));
        _world.Pass(TimeSpan.FromHours(7));
        _world.Reconcile();
        Assert.That(Reads, Has.Count.EqualTo(readsAfterSevenHours));

        _world.Pass(TimeSpan.FromHours(18));
        _world.Reconcile();

        Assert.That(Reads, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_gone_order_is_told_to_a_person_and_left_alone()
    {
        Know("S-1");
        Server.Unlisted.Clear();
        _world.Pass(TimeSpan.FromHours(7));
        _world.Reconcile();
        Assert.That((Reads.Count, _world["S-1"].ProblemKey), Is.EqualTo((1, IntakeTexts.GoneThere)));

        for (var round = 0; round < 3; round++)
        {
            _world.Pass(TimeSpan.FromHours(7));
            _world.Reconcile();
            Assert.That(Reads, Is.Empty);
        }

        Assert.That(_world.Journal, Is.EqualTo(new[] { "GoneThere" }));
    }

    [Test]
    public void One_order_that_fails_does_not_stop_the_others()
    {
        foreach (var id in new[] { "S-1", "S-2", "S-3" })
            Know(id);
        Server.Trouble("S-1", HttpStatusCode.InternalServerError);
        _world.Pass(TimeSpan.FromHours(7));

        _world.Reconcile();

        Assert.That(Reads.Distinct(), Is.EqualTo(new[] { "S-1", "S-2", "S-3" }));
        Assert.That(_world.Journal, Does.Contain("NotReadAgain"));
        Assert.That(_world["S-1"].RefreshDueOnUtc, Is.GreaterThan(_world.Clock.UtcNow.AddMinutes(4)));
    }

    [Test]
    public void One_order_that_never_answers_does_not_stop_the_others()
    {
        foreach (var id in new[] { "S-1", "S-2" })
            Know(id);
        Server.Hang("S-1");
        _world.Pass(TimeSpan.FromHours(7));
        _world.Reconcile();

        _world.Pass(TimeSpan.FromMinutes(6));
        _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());

        Assert.That(Reads, Does.Contain("S-2"));
    }

    [Test]
    public void An_account_that_hangs_is_on_record_and_keeps_the_other_waiting_for_one_call()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            Know($"S-{number}", order => order.RefreshDueOnUtc = _world.Clock.UtcNow);
            Server.Hang($"S-{number}");
        }

        Server.Place(1, "G");
        _world.KnowAll();
        _world.Change("1001", order => order.RefreshDueOnUtc = _world.Clock.UtcNow);
        _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());
        _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());

        Assert.That(Server.Gets, Does.Contain("1001"));
        Assert.That(Reads.Distinct().Where(id => id.StartsWith('S')).Count(), Is.EqualTo(1));
        Assert.That(_world.AccountOf(Market.Skroutz).OrdersError, Is.Not.Null);
    }

    [Test]
    public void An_order_that_hangs_for_ever_does_not_keep_those_of_its_account_from_being_read()
    {
        foreach (var number in Enumerable.Range(1, 3))
            Know($"S-{number}", order => order.RefreshDueOnUtc = _world.Clock.UtcNow);
        Server.Hang("S-1");
        for (var round = 0; round < 3; round++)
        {
            _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());
            _world.Pass(TimeSpan.FromMinutes(6));
        }

        Assert.That(Reads.Distinct(), Is.EquivalentTo(new[] { "S-1", "S-2", "S-3" }));
    }

    [Test]
    public void A_poll_and_a_comparison_at_the_same_time_read_each_order_once()
    {
        Server.Place(40);
        Server.Asked.Clear();

        _world.DoAtOnce<PollOrdersTask, ReconcileTask>(poll => poll.ExecuteAsync(), comparison => comparison.ExecuteAsync());

        Assert.That(Server.Gets, Is.Unique.And.Count.EqualTo(40));
    }

    [TestCase(HttpStatusCode.Unauthorized, null)]
    [TestCase(HttpStatusCode.TooManyRequests, 900)]
    public void An_account_that_is_turned_away_is_told_and_left_in_peace(HttpStatusCode status, int? retryAfterSeconds)
    {
        foreach (var id in new[] { "S-1", "S-2", "S-3" })
        {
            Know(id);
            Server.Trouble(id, status, retryAfterSeconds: retryAfterSeconds);
        }

        _world.Pass(TimeSpan.FromHours(7));
        _world.Reconcile();
        Assert.That((Reads.Count, _world.AccountOf(Market.Skroutz).OrdersError is null), Is.EqualTo((1, false)));

        Server.Asked.Clear();
        _world.Pass(TimeSpan.FromMinutes(4));
        _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());
        Assert.That(Reads, Is.Empty);

        Server.Recover();
        _world.Pass(TimeSpan.FromMinutes(15));
        _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());
        Assert.That(Reads, Has.Count.EqualTo(3));
        Assert.That(_world.AccountOf(Market.Skroutz).OrdersError, Is.Null);
    }

    [Test]
    public void A_marketplace_that_is_down_is_not_asked_for_each_order()
    {
        foreach (var number in Enumerable.Range(1, 20))
        {
            Know($"S-{number}");
            Server.Trouble($"S-{number}", HttpStatusCode.NotFound, "<html>");
        }

        _world.Pass(TimeSpan.FromHours(7));
        _world.Reconcile();

        Assert.That(Reads, Has.Count.EqualTo(3));
    }

    [Test]
    public void Two_nodes_read_an_order_once()
    {
        foreach (var number in Enumerable.Range(1, 5))
            Know($"S-{number}");
        _world.Pass(TimeSpan.FromHours(7));

        _world.DoOnBoth<ReconcileTask>(task => task.ExecuteAsync());

        Assert.That(Reads, Is.Unique.And.Count.EqualTo(5));
    }

    [Test]
    public void Orders_of_an_account_that_is_switched_off_are_not_read()
    {
        Know("S-1", order => order.RefreshDueOnUtc = _world.Clock.UtcNow);
        _world.ChangeAccount(Market.Skroutz, account => account.Enabled = false);

        _world.Do<ProcessOrdersTask>(task => task.ExecuteAsync());

        Assert.That(Reads, Is.Empty);
    }

    [Test]
    public void Marks_that_a_wrong_clock_has_left_count_all_the_same()
    {
        Know("S-1", order => order.RefreshDueOnUtc = _world.Clock.UtcNow.AddYears(1));
        Know("S-2", order => (order.UpdatedOnUtc, order.LastReadOnUtc) = (_world.Clock.UtcNow.AddYears(1), _world.Clock.UtcNow.AddYears(1)));

        _world.Reconcile();

        Assert.That(Reads, Is.EquivalentTo(new[] { "S-1", "S-2" }));
    }

    [Test]
    public void An_import_finds_the_order_under_the_marketplaces_own_spelling()
    {
        Server.Place(1);
        ImportedOrder? imported = null;
        Server.Alias = code => code.TrimStart('0');

        _world.Do<RefreshOrder>(async refresh => imported = await refresh.ByCodeAsync(_world.Account, "001001", default));

        Assert.That(imported, Is.EqualTo(new ImportedOrder(true, _world["1001"].Id)));
    }

    [Test]
    public void An_import_tells_unknown_from_unreadable()
    {
        Server.Trouble("77", HttpStatusCode.OK, """{"order_id":77}""");
        var imported = new List<ImportedOrder>();

        _world.Do<RefreshOrder>(async refresh =>
        {
            imported.Add(await refresh.ByCodeAsync(_world.Account, "77", default));
            imported.Add(await refresh.ByCodeAsync(_world.Account, "78", default));
        });

        Assert.That(imported, Is.EqualTo(new[] { new ImportedOrder(true, null), new ImportedOrder(false, null) }));
    }

    [Test]
    public void What_still_reads_the_same_after_it_was_set_aside_is_applied()
    {
        Server.Place(1, "G");
        _world.Know("1001", "O", Market.Shopflix, change: order => order.LastReadOnUtc = _world.Clock.UtcNow.AddHours(1));
        _world.Clock.Set(_world.Clock.UtcNow.AddHours(1));
        _world.Poll();
        _world.ChangeMessage("1001", message => message.State = InboxState.Done);
        _world.Change("1001", order => (order.RawState, order.AppliedFingerprint) = ("O", "known 1001"));

        _world.Poll();

        Assert.That(_world["1001"].RawState, Is.EqualTo("G"));
    }

    private IReadOnlyList<string> Reads =>
        [.. Server.Asked.Where(call => !call.StartsWith("/orders?", StringComparison.Ordinal)).Select(call => call.Split('/', '?')[^1])];

    private void Know(string id, Action<MarketplaceOrder>? change = null)
    {
        Server.Unlisted[id] = "accepted";
        _world.Know(id, "accepted", Market.Skroutz, change: change);
    }
}
