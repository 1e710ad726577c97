using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzDemoTests : SkroutzFixture
{
    [TestCase("DEMO-OPEN", "open", "receipt")]
    [TestCase("DEMO-ACCEPTED", "accepted", "receipt")]
    [TestCase("DEMO-REJECTED", "rejected", "receipt")]
    [TestCase("DEMO-INVOICE", "open", "invoice")]
    [TestCase("DEMO-INVOICE39A", "open", "invoice_39a")]
    [TestCase("DEMO-INVOICE-VIES", "accepted", "invoice_vies")]
    [TestCase("DEMO-FBS", "accepted", "receipt")]
    [TestCase("DEMO-FBS-DISPATCHED", "dispatched", "receipt")]
    [TestCase("DEMO-STORE-PICKUP", "open", "receipt")]
    [TestCase("DEMO-FEES", "accepted", "receipt")]
    [TestCase("DEMO-REPLACEMENT", "accepted", "receipt")]
    [TestCase("DEMO-REPLACED", "accepted", "receipt")]
    [TestCase("DEMO-RETURN", "accepted", "receipt")]
    public async Task Each_demo_order_has_its_state(string code, string state, string document)
    {
        var order = await DemoAsync(code);

        Assert.Multiple(() =>
        {
            Assert.That(order["code"]!.GetValue<string>(), Is.EqualTo(code));
            Assert.That(order["state"]!.GetValue<string>(), Is.EqualTo(state));
            Assert.That(order["invoice_document"]!.GetValue<string>(), Is.EqualTo(document));
            Assert.That(order.ContainsKey("accept_options"), Is.EqualTo(state == "open"));
            Assert.That(order.ContainsKey("reject_options"), Is.EqualTo(state == "open"));
        });
    }

    [Test]
    public async Task Demo_orders_show_their_peculiarity()
    {
        var returned = await DemoAsync("DEMO-RETURN");
        var pickup = await DemoAsync("DEMO-STORE-PICKUP");
        var fulfilled = await DemoAsync("DEMO-FBS-DISPATCHED");
        var excluded = await DemoAsync("DEMO-INVOICE39A");
        var rejected = await DemoAsync("DEMO-REJECTED");

        Assert.Multiple(async () =>
        {
            Assert.That(returned["returns"]!.AsArray(), Has.Count.EqualTo(1));
            Assert.That(pickup["courier"], Is.Null);
            Assert.That(pickup["dispatch_until"], Is.Null);
            Assert.That(pickup["accept_options"]!["pickup_window"]!.AsArray(), Is.Empty);
            Assert.That(fulfilled["fulfilled_by_skroutz"]!.GetValue<bool>(), Is.True);
            Assert.That(fulfilled["fbs_delivery_note"], Is.Not.Null);
            Assert.That(excluded["line_items"]!.AsArray().Select(line => line!["price_includes_vat"]!.GetValue<bool>()), Is.EqualTo(new[] { false, true, true }));
            Assert.That(rejected["rejection_info"]!["actor"]!.GetValue<string>(), Is.EqualTo("merchant"));
            Assert.That((await DemoAsync("DEMO-FEES"))["fees"]!.AsObject(), Has.Count.EqualTo(4));
            Assert.That((await DemoAsync("DEMO-REPLACEMENT")).ContainsKey("replacements"), Is.True);
            Assert.That((await DemoAsync("DEMO-REPLACED")).ContainsKey("replaced_suborder"), Is.True);
        });
    }

    [Test]
    public async Task Nothing_done_to_a_demo_order_is_kept_or_announced()
    {
        var order = await DemoAsync("DEMO-OPEN");

        AssertSuccess(await AcceptAsync(order, body => body["number_of_parcels"] = 1));
        AssertSuccess(await AcceptAsync(order, body => body["number_of_parcels"] = 1));
        AssertSuccess(await ActAsync("DEMO-OPEN", "reject", """{"rejection_reason_other":"test"}"""));

        await Simulator.Webhooks.WhenIdleAsync();
        Assert.That((await DemoAsync("DEMO-OPEN"))["state"]!.GetValue<string>(), Is.EqualTo("open"));
        Assert.That(Shop.Webhooks, Is.Empty);
        Assert.That(Simulator.Orders.All, Is.Empty);
    }

    [Test]
    public async Task Decided_demo_orders_refuse_a_second_decision()
    {
        AssertError(await ActAsync("DEMO-ACCEPTED", "accept", "{}"), 422, "order_status", "Order already accepted.");
        AssertError(await ActAsync("DEMO-REJECTED", "reject", "{}"), 422, "order_status", "Order already rejected.");
    }

    [TestCase("creation", "new_order", "open", "")]
    [TestCase("voucher_update", "order_updated", "open", "courier_voucher,courier_tracking_codes")]
    [TestCase("extension", "order_updated", "open", "expires_at,dispatch_until")]
    [TestCase("cancellation", "order_updated", "cancelled", "state")]
    public async Task A_trigger_sends_its_webhook(string trigger, string eventType, string state, string changes)
    {
        AssertSuccess(await ActAsync("DEMO-OPEN", "trigger_webhook_request/" + trigger));

        var webhook = (await WebhooksOfAsync("DEMO-OPEN")).Single();
        Assert.Multiple(() =>
        {
            Assert.That(webhook.Event, Is.EqualTo(eventType));
            Assert.That(webhook.State, Is.EqualTo(state));
            Assert.That(string.Join(',', webhook.Changes?.Select(change => change.Key) ?? []), Is.EqualTo(changes));
        });
    }

    [Test]
    public async Task Triggers_are_for_demo_orders_and_known_events_only()
    {
        AssertError(await ActAsync(CodeOf(await PlaceAsync()), "trigger_webhook_request/creation"), 422, "order_error");
        AssertError(await ActAsync("DEMO-RETURN", "trigger_webhook_request/creation"), 422, "order_error");
        AssertError(await ActAsync("DEMO-OPEN", "trigger_webhook_request/explosion"), 404, "not_found");
    }

    private async Task<JsonObject> DemoAsync(string code) => (await GetOrderAsync(code)).Json["order"]!.AsObject();
}
