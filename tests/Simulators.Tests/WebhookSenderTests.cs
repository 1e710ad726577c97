using System.Text;

namespace Marketplaces.Simulators.Tests;

internal sealed class WebhookSenderTests : SkroutzFixture
{
    [Test]
    public async Task A_delivery_looks_like_the_notifiers()
    {
        var order = await PlaceAsync();

        var webhook = Shop.Webhooks.Single();
        Assert.Multiple(() =>
        {
            Assert.That(webhook.ContentType, Is.EqualTo("application/json; charset=utf-8"));
            Assert.That(webhook.UserAgent, Is.EqualTo("Skroutz OrderNotifier v1"));
            Assert.That(webhook.Json.Select(member => member.Key), Is.EqualTo(new[] { "event_type", "event_time", "order" }));
            Assert.That(webhook.Event, Is.EqualTo("new_order"));
            Assert.That(webhook.Json["event_time"]!.GetValue<string>(), Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[23]:00$"));
            Assert.That(webhook.Code, Is.EqualTo(CodeOf(order)));
            Assert.That(Simulator.Webhooks.Deliveries.Single().State, Is.EqualTo(WebhookState.Delivered));
        });
    }

    [TestCase(500)]
    [TestCase(201)]
    [TestCase(202)]
    [TestCase(204)]
    [TestCase(301)]
    [TestCase(404)]
    public async Task Anything_but_200_is_sent_again_with_the_same_bytes(int status)
    {
        Shop.WillAnswer(status, status);

        await PlaceAsync();

        var delivery = Simulator.Webhooks.Deliveries.Single();
        Assert.Multiple(() =>
        {
            Assert.That(Shop.Webhooks, Has.Count.EqualTo(3));
            Assert.That(Shop.Webhooks.Select(webhook => Convert.ToHexString(webhook.Body)).Distinct().Count(), Is.EqualTo(1));
            Assert.That(delivery.Attempts.Select(attempt => attempt.Status), Is.EqualTo(new int?[] { status, status, 200 }));
            Assert.That(delivery.State, Is.EqualTo(WebhookState.Delivered));
        });
    }

    [Test]
    public async Task After_four_deliveries_the_event_is_lost_until_somebody_resends_it()
    {
        Shop.WillAnswer(503, 503, 503, 503);
        var order = await PlaceAsync();
        Assert.That(Shop.Webhooks, Has.Count.EqualTo(4));
        Assert.That(Simulator.Webhooks.Deliveries.Single().State, Is.EqualTo(WebhookState.Lost));

        Assert.That(Simulator.Orders.Resend(CodeOf(order)), Is.True);
        await Simulator.Webhooks.WhenIdleAsync();

        Assert.That(Shop.Webhooks, Has.Count.EqualTo(5));
        Assert.That(Shop.Webhooks[4].Body, Is.EqualTo(Shop.Webhooks[0].Body));
        Assert.That(Simulator.Webhooks.Deliveries[0], Has.Property("IsResend").True.And.Property("State").EqualTo(WebhookState.Delivered));
    }

    [Test]
    public void By_default_four_deliveries_fit_into_twenty_minutes()
    {
        var options = new SkroutzSimulatorOptions();

        Assert.That(options.WebhookRetryDelays, Has.Length.EqualTo(3));
        var longest = options.WebhookRetryDelays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay) + 4 * options.WebhookTimeout;
        Assert.That(longest, Is.LessThanOrEqualTo(TimeSpan.FromMinutes(20)));
    }

    [Test]
    public async Task Events_of_one_order_arrive_in_order()
    {
        var code = Simulator.Orders.Place();
        foreach (var state in (string[])["accepted", "dispatched", "returned"])
            Simulator.Orders.Advance(code, state);

        var webhooks = await WebhooksOfAsync(code);

        Assert.That(webhooks.Select(webhook => webhook.State), Is.EqualTo(new[] { "open", "accepted", "accepted", "dispatched", "returned" }));
    }

    [Test]
    public async Task A_slow_shop_does_not_hold_up_the_api()
    {
        Shop.Gate = new TaskCompletionSource();
        var code = Simulator.Orders.Place();
        await Eventually.IsTrue(() => Shop.Webhooks.Count == 1, "the webhook is under way");

        AssertSuccess(await AcceptAsync(Simulator.Orders.Find(code)!));
        Assert.That(Shop.Webhooks, Has.Count.EqualTo(1));

        Shop.Gate.SetResult();
        Assert.That(await WebhooksOfAsync(code), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Without_an_address_nothing_is_sent_but_it_can_be_resent()
    {
        Simulator.WebhookUrl = null;
        var order = await PlaceAsync();
        Assert.That(Shop.Webhooks, Is.Empty);
        Assert.That(Simulator.Webhooks.Deliveries.Single().State, Is.EqualTo(WebhookState.NoAddress));

        Simulator.WebhookUrl = Shop.WebhookUrl;
        Simulator.Orders.Resend(CodeOf(order));

        Assert.That(await WebhooksOfAsync(CodeOf(order)), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_stored_order_can_be_sent_by_hand()
    {
        var order = await PlaceAsync();
        order["code"] = "260101-0000001";
        Simulator.Orders.Store(order);
        Assert.That(await WebhooksOfAsync("260101-0000001"), Is.Empty);

        Assert.That(Simulator.Orders.Resend("260101-0000001"), Is.True);
        Assert.That(Simulator.Orders.Resend("unknown"), Is.False);

        Assert.That((await WebhooksOfAsync("260101-0000001")).Single().Event, Is.EqualTo("new_order"));
    }

    [Test]
    public async Task A_shop_that_is_not_there_counts_as_a_failure()
    {
        Simulator.WebhookUrl = new Uri("http://127.0.0.1:1/webhook");

        await PlaceAsync();

        var delivery = Simulator.Webhooks.Deliveries.Single();
        Assert.That(delivery.State, Is.EqualTo(WebhookState.Lost));
        Assert.That(delivery.Attempts, Has.Count.EqualTo(4).And.All.Property("Error").Not.Empty);
    }

    [Test]
    public async Task Stopping_ends_deliveries_that_are_under_way()
    {
        Shop.Gate = new TaskCompletionSource();
        Simulator.Orders.Place();
        await Eventually.IsTrue(() => Shop.Webhooks.Count == 1, "the webhook is under way");

        await Simulator.DisposeAsync();

        Assert.That(Simulator.Webhooks.Deliveries.Single().State, Is.EqualTo(WebhookState.Stopped));
        Shop.Gate.SetResult();
    }

    [Test]
    public async Task Any_bytes_can_be_sent()
    {
        var body = Encoding.UTF8.GetBytes("{ not json");
        using var content = new ByteArrayContent(body);

        var reply = await Reply.FromAsync(Client.PostAsync("/_simulator/webhooks", content));
        await Simulator.Webhooks.WhenIdleAsync();

        Assert.That((int)reply.Status, Is.EqualTo(202));
        Assert.That(Shop.Webhooks.Single().Body, Is.EqualTo(body));
    }
}

internal sealed class WebhookRetryScheduleTests : SkroutzFixture
{
    protected override TimeSpan[] RetryDelays => [TimeSpan.FromHours(1), TimeSpan.FromHours(1), TimeSpan.FromHours(1)];

    [Test]
    public async Task A_waiting_retry_shows_when_it_is_due_and_lets_later_events_pass()
    {
        Shop.WillAnswer(500);
        var code = Simulator.Orders.Place();
        await Eventually.IsTrue(() => Simulator.Webhooks.Deliveries[0].NextAttemptAt != null, "the retry is planned");

        Simulator.Orders.Advance(code, "cancelled");
        await Eventually.IsTrue(() => Simulator.Webhooks.Deliveries[0].State == WebhookState.Delivered, "the later event arrived");

        Assert.That(Simulator.Webhooks.Deliveries[1].State, Is.EqualTo(WebhookState.Waiting));
        await Simulator.DisposeAsync();
        Assert.That(Simulator.Webhooks.Deliveries[1].State, Is.EqualTo(WebhookState.Stopped));
    }
}

internal sealed class WebhookTimeoutTests : SkroutzFixture
{
    protected override TimeSpan WebhookTimeout => TimeSpan.FromMilliseconds(50);

    [Test]
    public async Task A_shop_that_does_not_answer_in_time_counts_as_a_failure()
    {
        Shop.Gate = new TaskCompletionSource();

        await PlaceAsync();

        var delivery = Simulator.Webhooks.Deliveries.Single();
        Assert.That(delivery.State, Is.EqualTo(WebhookState.Lost));
        Assert.That(delivery.Attempts, Has.Count.EqualTo(4).And.All.Property("Error").EqualTo("timeout"));
        Shop.Gate.SetResult();
    }
}
