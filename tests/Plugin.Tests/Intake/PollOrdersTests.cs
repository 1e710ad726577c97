using System.Net;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Intake;

/// <summary>What a poll of an order list asks, and what it stores, whatever the list is like.</summary>
public sealed class PollOrdersTests
{
    private IntakeWorld _world = null!;

    private OrderListServer Server => _world.Server;

    [SetUp]
    public void SetUp() => _world = new IntakeWorld();

    [Test]
    public void An_idle_poll_is_one_call()
    {
        Server.Place(250);
        _world.KnowAll();

        _world.Poll();

        Assert.That(Server.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_idle_poll_of_an_empty_list_is_one_call()
    {
        _world.Poll();
        _world.Poll();

        Assert.That(Server.Asked, Has.Count.EqualTo(1));
        Assert.That(_world.Account.OrdersError, Is.Null);
    }

    [TestCase(250, 0, 3)]
    [TestCase(40, 1000, 1)]
    [TestCase(100, 1000, 2)]
    [TestCase(130, 1000, 2)]
    public void New_orders_cost_a_call_for_each_hundred_and_one_for_each(int news, int known, int lists)
    {
        Server.Place(known);
        _world.KnowAll();
        Server.Place(news, first: known + 1);

        _world.PollOnly();

        Assert.That((Server.Lists.Count(), Server.Gets.Count, _world.Stored.Count), Is.EqualTo((lists, news, news)));
    }

    [Test]
    public void A_changed_order_costs_one_call_more()
    {
        Server.Place(20);
        _world.KnowAll();
        Server["1003"].Status = "I";

        _world.Poll();
        Assert.That((Server.Lists.Count(), string.Join(",", Server.Gets)), Is.EqualTo((1, "1003")));
        Assert.That(_world["1003"].State, Is.EqualTo(MarketplaceOrderState.Cancelled));

        _world.Poll();
        Assert.That(Server.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public void Smaller_pages_than_asked_for_lose_nothing()
    {
        Server.LargestPage = 10;
        Server.Place(45);

        _world.PollOnly();

        Assert.That((Server.Lists.Count(), _world.Stored.Count), Is.EqualTo((5, 45)));
    }

    [Test]
    public void A_list_that_does_not_know_its_length_is_read_to_the_end()
    {
        Server.KeepsTotal = true;
        Server.LargestPage = 10;
        Server.Place(45);

        _world.PollOnly();

        Assert.That((Server.Lists.Count(), _world.Stored.Count), Is.EqualTo((6, 45)));
    }

    [Test]
    public void A_list_that_repeats_its_first_page_for_ever_comes_to_an_end()
    {
        Server.Place(250);
        Server.SentPage = _ => 1;

        _world.PollOnly();

        Assert.That((Server.Lists.Count(), _world.Stored.Count), Is.EqualTo((3, 100)));
    }

    [Test]
    public void A_page_that_comes_twice_hides_none()
    {
        Server.Place(250);
        Server.SentPage = page => page == 1 ? 1 : page - 1;

        _world.PollOnly();

        Assert.That(_world.Stored, Has.Count.EqualTo(250));
    }

    [Test]
    public void Orders_placed_while_the_list_is_read_push_none_out()
    {
        Server.Place(250);
        Server.After = call =>
        {
            if (call.StartsWith("page", StringComparison.Ordinal) && Server.Orders.Count < 400)
                Server.Place(30, first: Server.Orders.Count + 1);
        };

        _world.PollOnly();
        Server.After = _ => { };
        _world.PollOnly();

        Assert.That(_world.Stored.Distinct().Count(), Is.EqualTo(Server.Orders.Count));
    }

    [Test]
    public void A_list_that_starts_with_the_oldest_is_read_to_its_end()
    {
        Server.IsOldestFirst = true;
        Server.Place(150);
        _world.KnowAll();
        Server.Place(5, first: 151);

        _world.PollOnly();

        Assert.That(_world.Stored, Has.Count.EqualTo(5));
    }

    [Test]
    public void Orders_of_the_same_second_are_all_stored()
    {
        Server.Place(30);
        foreach (var row in Server.Orders)
            row.PlacedOnUtc = _world.Clock.UtcNow;

        _world.PollOnly();
        Server.Place(1, first: 31);
        Server.Orders[0].PlacedOnUtc = Server.Orders[1].PlacedOnUtc;
        _world.PollOnly();

        Assert.That(_world.Stored, Is.Unique.And.Count.EqualTo(31));
    }

    [Test]
    public void An_order_that_changes_between_list_and_reading_is_stored_as_it_was_read()
    {
        Server.Place(1);
        Server.After = call => Server["1001"].Status = call == "page 1" ? "G" : Server["1001"].Status;

        _world.Poll();
        _world.Poll();

        Assert.That((_world["1001"].RawState, Server.Asked.Count), Is.EqualTo(("G", 1)));
    }

    [Test]
    public void Parents_and_what_was_over_before_us_are_left_alone()
    {
        Server.Place(1, "C");
        Server.Place(2, first: 2);
        Server["1003"].IsParent = true;

        _world.Poll();

        Assert.That(_world.Stored, Is.EqualTo(new[] { "1002" }));
    }

    [Test]
    public void An_order_that_comes_and_is_over_between_two_polls_is_stored()
    {
        Server.Place(1, "C");
        _world.Poll();
        Server.Place(1, "I", first: 2);

        _world.Poll();

        Assert.That(_world.Stored, Is.EqualTo(new[] { "1002" }));
    }

    [TestCase(-3)]
    [TestCase(3)]
    public void A_clock_that_is_minutes_apart_loses_nothing(int minutes)
    {
        Server.Place(1, "C");
        Server.Orders[0].PlacedOnUtc = _world.Clock.UtcNow.AddMinutes(minutes);
        _world.Poll();
        Server.Place(2, "C", first: 2);
        foreach (var row in Server.Orders.Take(2))
            row.PlacedOnUtc = _world.Clock.UtcNow.AddMinutes(minutes + 1);

        _world.Poll();

        Assert.That(_world.Stored, Is.EquivalentTo(new[] { "1002", "1003" }));
    }

    [Test]
    public void A_page_that_fails_in_the_middle_keeps_the_pages_before_it_and_is_made_up_for()
    {
        Server.Place(250);
        Server.Trouble("page 2", HttpStatusCode.InternalServerError);
        _world.PollOnly();
        Assert.That((_world.Stored.Count, _world.Account.OrdersError is null), Is.EqualTo((100, false)));

        Server.Recover();
        _world.PollOnly();

        Assert.That((_world.Stored.Count, _world.Account.OrdersError), Is.EqualTo((250, (string?)null)));
    }

    [Test]
    public void A_failure_in_a_message_with_200_is_a_failure()
    {
        Server.Place(3);
        Server.Trouble("page 1", HttpStatusCode.OK, """{"message":"Something went wrong"}""");

        _world.PollOnly();

        Assert.That(_world.Account.OrdersError, Is.EqualTo("Something went wrong"));
        Assert.That(_world.Journal, Is.EqualTo(new[] { "OrdersChannelFailed" }));
    }

    [Test]
    public void A_wrong_login_is_told_once_and_asked_for_once_in_a_poll()
    {
        Server.Place(3);
        Server.Trouble("page 1", HttpStatusCode.Unauthorized);

        _world.PollOnly();
        Server.Asked.Clear();
        _world.PollOnly();

        Assert.That((Server.Asked.Count, _world.Journal.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_huge_page_is_a_failure_that_is_told()
    {
        Server.Trouble("page 1", HttpStatusCode.OK, new string(' ', 5 * 1024 * 1024));

        _world.PollOnly();

        Assert.That(_world.ShownError, Does.Contain("more than"));
    }

    [Test]
    public void A_row_that_is_no_order_is_told_and_hides_no_other()
    {
        Server.Place(3);
        Server.Orders[1].Raw = """{"order_reference":"GR--1","status":"O"}""";

        _world.PollOnly();

        Assert.That(_world.Stored, Is.EquivalentTo(new[] { "1001", "1003" }));
        Assert.That(_world.ShownError, Does.Contain("no orders"));
    }

    [Test]
    public void An_order_that_is_listed_but_unknown_is_told()
    {
        Server.Place(2);
        Server["1001"].IsGone = true;

        _world.PollOnly();

        Assert.That(_world.Stored, Is.EqualTo(new[] { "1002" }));
        Assert.That(_world.ShownError, Does.Contain("1001"));
    }

    [TestCase(50, "brought no answer within 30 s")]
    [TestCase(20, "in the time of one run")]
    public void A_list_that_never_answers_is_told_within_the_run(int runSeconds, string said)
    {
        _world.Settings.RunSeconds = runSeconds;
        Server.Place(2);
        Server.Hang("page 1");

        _world.Poll();

        Assert.That(_world.ShownError, Does.Contain(said));
    }

    [Test]
    public void An_order_that_never_answers_does_not_keep_newer_ones_out()
    {
        Server.Place(1);
        Server.Hang("1001");
        _world.Poll();
        Server.Place(4, first: 2);

        _world.Poll();

        Assert.That(_world.Stored, Is.EquivalentTo(new[] { "1002", "1003", "1004", "1005" }));
    }

    [Test]
    public void Three_orders_in_a_row_that_cannot_be_read_do_not_keep_the_others_out()
    {
        Server.Place(12);
        foreach (var id in new[] { "1001", "1002", "1003" })
            Server.Trouble(id, HttpStatusCode.InternalServerError);

        _world.PollOnly();

        Assert.That(_world.Stored, Has.Count.EqualTo(9));
    }

    [Test]
    public void A_marketplace_that_reads_no_order_is_not_asked_for_each()
    {
        Server.Place(50);
        foreach (var row in Server.Orders)
            Server.Trouble(row.Id, HttpStatusCode.NotFound, "<html>");

        _world.PollOnly();

        Assert.That(Server.Gets, Has.Count.EqualTo(6));
    }

    [Test]
    public void After_a_failure_older_orders_are_looked_for_behind_known_ones()
    {
        Server.Place(150);
        Server.Trouble("1005", HttpStatusCode.InternalServerError);
        _world.PollOnly();
        Server.Recover();

        _world.PollOnly();
        Assert.That(_world.Stored, Has.Count.EqualTo(150));

        Server.Asked.Clear();
        _world.PollOnly();
        Assert.That(Server.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_search_after_a_failure_does_not_go_through_years_of_history()
    {
        Server.LargestPage = 10;
        Server.Place(300, "C");
        foreach (var (row, age) in Server.Orders.Select((row, index) => (row, index)))
            row.PlacedOnUtc = _world.Clock.UtcNow.AddHours(-10 * age);
        Server.Trouble("page 1", HttpStatusCode.InternalServerError);
        _world.PollOnly();
        Server.Recover();
        Server.Asked.Clear();

        _world.PollOnly();

        Assert.That(Server.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_pause_that_the_marketplace_asks_for_is_kept()
    {
        Server.Place(3);
        Server.Trouble("page 1", HttpStatusCode.TooManyRequests, retryAfterSeconds: 600);
        _world.Poll();
        Server.Recover();

        _world.Pass(TimeSpan.FromMinutes(8));
        _world.Poll();
        Assert.That(Server.Asked, Is.Empty);

        _world.Pass(TimeSpan.FromMinutes(3));
        _world.Poll();
        Assert.That(_world.Stored, Has.Count.EqualTo(3));
    }

    [TestCase("send GET /orders/1003", false)]
    [TestCase("send GET /orders/1003", true)]
    [TestCase("insert MarketplaceInboxMessage", false)]
    [TestCase("insert MarketplaceInboxMessage", true)]
    [TestCase("send GET /orders", false)]
    public void A_crash_anywhere_loses_nothing(string call, bool after)
    {
        _world = new IntakeWorld(new Fault(after ? FaultKind.DiesAfter : FaultKind.DiesBefore, 1, call));
        Server.Place(5);
        _world.Poll();
        _world.Pass(TimeSpan.FromMinutes(2));

        _world.Poll();

        Assert.That(_world.Stored, Is.EquivalentTo(Server.Orders.Select(row => row.Id)));
        Assert.That(_world.Orders, Has.Count.EqualTo(5));
    }

    [Test]
    public void Two_nodes_do_not_both_ask()
    {
        Server.Place(5);

        _world.DoOnBoth<PollOrdersTask>(task => task.ExecuteAsync());

        Assert.That(Server.Gets, Is.Unique.And.Count.EqualTo(5));
    }

    [Test]
    public void A_discarded_message_is_not_fetched_at_every_poll()
    {
        Server.Place(1);
        _world.PollOnly();
        _world.ChangeMessage("1001", message => message.State = InboxState.Discarded);

        _world.Poll();

        Assert.That(Server.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_clock_set_back_does_not_make_changes_stale()
    {
        Server.Place(1);
        _world.Clock.Set(_world.Clock.UtcNow.AddYears(1));
        _world.Poll();
        _world.Clock.Set(_world.Clock.UtcNow.AddYears(-1).AddMinutes(2));
        Server["1001"].Status = "I";

        _world.Poll();

        Assert.That((_world["1001"].RawState, _world["1001"].LastReadOnUtc <= _world.Clock.UtcNow), Is.EqualTo(("I", true)));
    }

    [Test]
    public void A_clock_set_forward_and_back_under_a_crash_does_not_stop_the_polling()
    {
        Server.Place(1);
        _world.HoldLease($"poll/{_world.Account.Id}", _world.Clock.UtcNow.AddYears(1));

        _world.Poll();

        Assert.That(_world.Stored, Has.Count.EqualTo(1));
    }
}
