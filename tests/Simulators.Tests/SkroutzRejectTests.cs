using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzRejectTests : SkroutzFixture
{
    [Test]
    public async Task A_line_without_stock_rejects_the_order()
    {
        var order = await PlaceAsync(skus: ["100", "10"], quantity: 2);

        AssertSuccess(await RejectAsync(order, Line(order, 0, 1)));

        var rejected = Simulator.Orders.Find(CodeOf(order))!;
        Assert.Multiple(() =>
        {
            Assert.That(rejected["state"]!.GetValue<string>(), Is.EqualTo("rejected"));
            Assert.That(rejected["line_items"]![0]!["rejection_reason"]!.GetValue<string>(), Is.EqualTo("no_stock"));
            Assert.That(rejected["line_items"]![1]!.AsObject().ContainsKey("rejection_reason"), Is.False);
            Assert.That(rejected.ContainsKey("accept_options"), Is.False);
            Assert.That(rejected.ContainsKey("reject_options"), Is.False);
            Assert.That(Simulator.Orders.All, Has.Count.EqualTo(1));
        });
        var webhooks = await WebhooksOfAsync(CodeOf(order));
        Assert.That(webhooks[^1].Changes!.ToJsonString(), Is.EqualTo("""{"state":{"old":"open","new":"rejected"}}"""));
    }

    [TestCase(1, "no_stock")]
    [TestCase(2, "wrong_price")]
    [TestCase(5, "discontinuation")]
    [TestCase(6, "content_mistake")]
    public async Task Each_reason_ends_up_on_the_line(int reason, string expected)
    {
        var order = await PlaceAsync();

        AssertSuccess(await RejectAsync(order, Line(order, 0, reason)));

        Assert.That(Simulator.Orders.Find(CodeOf(order))!["line_items"]![0]!["rejection_reason"]!.GetValue<string>(), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_limited_line_leads_to_a_new_order_for_what_is_available()
    {
        var order = await PlaceAsync("cod", ["100", "10"], 3);

        AssertSuccess(await RejectAsync(order, Line(order, 0, 4, available: 1)));
        await Simulator.Webhooks.WhenIdleAsync();

        var followUp = Simulator.Orders.All[0];
        var lines = followUp["line_items"]!.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(StateOf(order), Is.EqualTo("rejected"));
            Assert.That(CodeOf(followUp), Is.Not.EqualTo(CodeOf(order)).And.Match(@"^\d{6}-\d{7}$"));
            Assert.That(followUp["state"]!.GetValue<string>(), Is.EqualTo("open"));
            Assert.That(lines.Select(line => line!["quantity"]!.GetValue<int>()), Is.EqualTo(new[] { 1, 3 }));
            Assert.That(lines.Select(line => line!["total_price"]!.GetValue<decimal>()), Is.EqualTo(new[] { 10.4m, 75m }));
            Assert.That(lines.Any(line => line!.AsObject().ContainsKey("rejection_reason")), Is.False);
            Assert.That(lines[0]!["id"]!.GetValue<string>(), Is.Not.EqualTo(order["line_items"]![0]!["id"]!.GetValue<string>()));
            Assert.That(followUp["payment_method"]!.GetValue<string>(), Is.EqualTo("cash_on_delivery"));
            Assert.That(JsonNode.DeepEquals(followUp["customer"], order["customer"]), Is.True);
            Assert.That(Shop.Webhooks.Count(webhook => webhook.Code == CodeOf(followUp) && webhook.Event == "new_order"), Is.EqualTo(1));
        });
        AssertSuccess(await AcceptAsync(followUp));
    }

    [Test]
    public async Task Nothing_available_means_no_new_order()
    {
        var order = await PlaceAsync(skus: ["100"], quantity: 3);

        AssertSuccess(await RejectAsync(order, Line(order, 0, 4, available: 0)));

        Assert.That(Simulator.Orders.All, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Another_reason_rejects_the_whole_order()
    {
        var order = await PlaceAsync();

        AssertSuccess(await ActAsync(CodeOf(order), "reject", """{"rejection_reason_other":"Κλειστά λόγω εορτών"}"""));

        var rejected = Simulator.Orders.Find(CodeOf(order))!;
        Assert.That(rejected["state"]!.GetValue<string>(), Is.EqualTo("rejected"));
        Assert.That(rejected["rejection_info"]!["reason"]!.GetValue<string>(), Is.EqualTo("Κλειστά λόγω εορτών"));
        Assert.That(rejected["rejection_info"]!["actor"]!.GetValue<string>(), Is.EqualTo("merchant"));
    }

    [Test]
    public async Task Rejecting_twice_is_refused_with_the_documented_message()
    {
        var order = await PlaceAsync();
        AssertSuccess(await RejectAsync(order, Line(order, 0, 1)));

        AssertError(await RejectAsync(order, Line(order, 0, 1)), 422, "order_status", "Order already rejected.");
    }

    [Test]
    public async Task An_accepted_order_cannot_be_rejected()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);

        AssertError(await RejectAsync(order, Line(order, 0, 1)), 422, "order_status", "Order already accepted.");
    }

    [TestCase("""{}""")]
    [TestCase("""{"line_items":[]}""")]
    [TestCase("""{"line_items":{}}""")]
    [TestCase("""{"line_items":[7]}""")]
    [TestCase("""{"line_items":[{"id":"unknown","reason_id":1}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE"}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":"1"}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":3}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":1,"available_quantity":1}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":4}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":4,"available_quantity":2}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":4,"available_quantity":-1}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":4,"available_quantity":"1"}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":1},{"id":"LINE","reason_id":2}]}""")]
    [TestCase("""{"line_items":[{"id":"LINE","reason_id":1}],"rejection_reason_other":"both"}""")]
    [TestCase("""{"rejection_reason_other":"  "}""")]
    [TestCase("""{"rejection_reason_other":5}""")]
    public async Task A_rejection_that_makes_no_sense_changes_nothing(string body)
    {
        var order = await PlaceAsync(skus: ["100"], quantity: 2);
        var line = order["line_items"]![0]!["id"]!.GetValue<string>();

        var reply = await ActAsync(CodeOf(order), "reject", body.Replace("LINE", line, StringComparison.Ordinal));

        AssertError(reply, 422, "order_error");
        Assert.That(StateOf(order), Is.EqualTo("open"));
    }

    [Test]
    public async Task A_reason_the_order_does_not_offer_is_refused()
    {
        var order = await PlaceAsync();
        order["reject_options"]!["line_item_rejection_reasons"]!.AsArray().RemoveAt(4);
        Simulator.Orders.Store(order);

        AssertError(await RejectAsync(order, Line(order, 0, 6)), 422, "order_error");
    }

    private Task<Reply> RejectAsync(JsonObject order, params JsonNode[] lines) =>
        ActAsync(CodeOf(order), "reject", new JsonObject { ["line_items"] = new JsonArray(lines) }.ToJsonString());

    private static JsonObject Line(JsonObject order, int index, int reason, int? available = null)
    {
        var line = new JsonObject { ["id"] = order["line_items"]![index]!["id"]!.DeepClone(), ["reason_id"] = reason };
        if (available != null)
            line["available_quantity"] = available;
        return line;
    }
}
