using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzAdvanceTests : SkroutzFixture
{
    [TestCase("accepted", true)]
    [TestCase("rejected", true)]
    [TestCase("expired", true)]
    [TestCase("dispatched", true)]
    [TestCase("cancelled", true)]
    [TestCase("returned", true)]
    [TestCase("partially_returned", true)]
    [TestCase("delivered", false)]
    [TestCase("partially_delivered", false)]
    [TestCase("for_return", false)]
    public async Task An_advance_is_announced_where_skroutz_documents_it(string state, bool announced)
    {
        var order = await PlaceAsync();

        var reply = await ControlAsync($"/_simulator/orders/{CodeOf(order)}/advance?to={state}");

        Assert.That((int)reply.Status, Is.EqualTo(200));
        Assert.That(StateOf(order), Is.EqualTo(state));
        var webhooks = (await WebhooksOfAsync(CodeOf(order))).Skip(1).ToList();
        Assert.That(webhooks.Count > 0, Is.EqualTo(announced));
        if (announced)
            Assert.That(webhooks[0].Changes!["state"]!.ToJsonString(), Is.EqualTo($$"""{"old":"open","new":"{{state}}"}"""));
    }

    [TestCase("delivered", "true", 2)]
    [TestCase("cancelled", "false", 1)]
    public async Task Announcing_can_be_forced_or_suppressed(string state, string webhook, int expected)
    {
        var order = await PlaceAsync();

        await ControlAsync($"/_simulator/orders/{CodeOf(order)}/advance?to={state}&webhook={webhook}");

        Assert.That(await WebhooksOfAsync(CodeOf(order)), Has.Count.EqualTo(expected));
    }

    [Test]
    public async Task A_rejection_by_skroutz_names_its_actor()
    {
        var order = await PlaceAsync();

        Simulator.Orders.Advance(CodeOf(order), "rejected");

        Assert.That(Simulator.Orders.Find(CodeOf(order))!["rejection_info"]!["actor"]!.GetValue<string>(), Is.EqualTo("skroutz"));
    }

    [Test]
    public async Task An_extension_moves_both_deadlines()
    {
        var order = await PlaceAsync();

        Simulator.Orders.Advance(CodeOf(order), "extension");

        var webhook = (await WebhooksOfAsync(CodeOf(order)))[1];
        Assert.That(webhook.Changes!["expires_at"]!["old"]!.GetValue<string>(), Is.EqualTo(order["expires_at"]!.GetValue<string>()));
        Assert.That(Time(webhook.Order, "expires_at"), Is.EqualTo(Time(order, "expires_at").AddDays(1)));
        Assert.That(Time(webhook.Order, "dispatch_until"), Is.EqualTo(Time(order, "dispatch_until").AddDays(1)));
    }

    [Test]
    public async Task A_voucher_update_replaces_the_voucher()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);
        var before = Simulator.Orders.Find(CodeOf(order))!["courier_voucher"]!.GetValue<string>();

        Simulator.Orders.Advance(CodeOf(order), "voucher_update");

        var webhook = (await WebhooksOfAsync(CodeOf(order)))[^1];
        Assert.That(webhook.Changes!["courier_voucher"]!["old"]!.GetValue<string>(), Is.EqualTo(before));
        Assert.That(webhook.Order["courier_voucher"]!.GetValue<string>(), Is.Not.EqualTo(before));
    }

    [Test]
    public async Task An_advance_of_nothing_or_to_nowhere_is_refused()
    {
        var order = await PlaceAsync();

        Assert.That((int)(await ControlAsync("/_simulator/orders/1-1/advance?to=expired")).Status, Is.EqualTo(404));
        Assert.That((int)(await ControlAsync($"/_simulator/orders/{CodeOf(order)}/advance?to=lost")).Status, Is.EqualTo(400));
        Assert.That((int)(await ControlAsync($"/_simulator/orders/{CodeOf(order)}/advance")).Status, Is.EqualTo(400));
    }

    private async Task<Reply> ControlAsync(string path) => await Reply.FromAsync(Client.PostAsync(path, null));

    private static DateTimeOffset Time(JsonObject order, string field) =>
        DateTimeOffset.Parse(order[field]!.GetValue<string>(), CultureInfo.InvariantCulture);
}
