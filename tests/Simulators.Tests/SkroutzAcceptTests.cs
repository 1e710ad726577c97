using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzAcceptTests : SkroutzFixture
{
    [Test]
    public async Task Get_returns_the_order_as_the_webhook_had_it()
    {
        var order = await PlaceAsync();

        var reply = await GetOrderAsync(CodeOf(order));

        Assert.That((int)reply.Status, Is.EqualTo(200));
        Assert.That(reply.MediaType, Is.EqualTo("application/json"));
        Assert.That(JsonNode.DeepEquals(reply.Json["order"], Shop.Webhooks.Single().Order), Is.True);
    }

    [TestCase("999999-0000000")]
    [TestCase("DEMO-NOTHING")]
    public async Task An_unknown_order_is_not_found(string code)
    {
        AssertError(await GetOrderAsync(code), 404, "order_error", "Order not found");
        AssertError(await ActAsync(code, "accept", "{}"), 404, "order_error", "Order not found");
        AssertError(await ActAsync(code, "reject", "{}"), 404, "order_error", "Order not found");
        AssertError(await ActAsync(code, "set_as_ready"), 404, "order_error", "Order not found");
        AssertError(await ActAsync(code, "set_as_not_ready"), 404, "order_error", "Order not found");
        AssertError(await ActAsync(code, "tracking_details", "{}"), 404, "order_error", "Order not found");
        AssertError(await ActAsync(code, "trigger_webhook_request/creation"), 404, "order_error", "Order not found");
    }

    [Test]
    public async Task Accepting_fills_in_the_pickup_and_removes_the_options()
    {
        var order = await PlaceAsync();

        AssertSuccess(await AcceptAsync(order));

        var accepted = (await GetOrderAsync(CodeOf(order))).Json["order"]!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That(accepted["state"]!.GetValue<string>(), Is.EqualTo("accepted"));
            Assert.That(accepted.ContainsKey("accept_options"), Is.False);
            Assert.That(accepted.ContainsKey("reject_options"), Is.False);
            Assert.That(accepted["pickup_address"]!.GetValue<string>(), Is.EqualTo("Πανεπιστημίου 2, Τ.Κ. 12345, Αθήνα, Αττική"));
            Assert.That(accepted["number_of_parcels"]!.GetValue<int>(), Is.EqualTo(2));
            Assert.That(accepted["courier_voucher"]!.GetValue<string>(), Does.StartWith($"{Simulator.Url}vouchers/").And.EndWith(".pdf"));
            Assert.That(accepted["courier_tracking_codes"]!.AsArray(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task The_pickup_window_is_the_one_of_the_chosen_label()
    {
        var order = await PlaceAsync();
        order["accept_options"]!["pickup_window"]![0]!["label"] = "10:00 - 12:00, Δευ 19/01/26";
        Simulator.Orders.Store(order);

        AssertSuccess(await AcceptAsync(order));

        var window = Simulator.Orders.Find(CodeOf(order))!["pickup_window"]!;
        Assert.That(window["from"]!.GetValue<string>(), Is.EqualTo("2026-01-19T10:00:00+02:00"));
        Assert.That(window["to"]!.GetValue<string>(), Is.EqualTo("2026-01-19T12:00:00+02:00"));
    }

    [Test]
    public async Task Accepting_echoes_back_as_two_webhooks_with_their_changes()
    {
        var order = await PlaceAsync();

        await AcceptAsync(order);

        var webhooks = await WebhooksOfAsync(CodeOf(order));
        Assert.That(webhooks.Select(webhook => webhook.Event), Is.EqualTo(new[] { "new_order", "order_updated", "order_updated" }));
        var (accepted, voucher) = (webhooks[1], webhooks[2]);
        Assert.Multiple(() =>
        {
            Assert.That(accepted.Changes!.Select(change => change.Key),
                Is.EquivalentTo(new[] { "state", "pickup_window", "pickup_address", "number_of_parcels" }));
            Assert.That(accepted.Changes!["state"]!.ToJsonString(), Is.EqualTo("""{"old":"open","new":"accepted"}"""));
            Assert.That(accepted.Order["courier_voucher"], Is.Null);
            Assert.That(voucher.Changes!.Select(change => change.Key), Is.EquivalentTo(new[] { "courier_voucher", "courier_tracking_codes" }));
            Assert.That(voucher.Changes!["courier_voucher"]!["old"], Is.Null);
            Assert.That(voucher.Changes["courier_voucher"]!["new"]!.GetValue<string>(), Is.EqualTo(voucher.Order["courier_voucher"]!.GetValue<string>()));
            Assert.That(voucher.State, Is.EqualTo("accepted"));
        });
    }

    [TestCase("pickup_location", "\"nowhere\"", "Pickup location is not available for this order.")]
    [TestCase("pickup_location", "1", "Pickup location is not available for this order.")]
    [TestCase("pickup_location", null, "Pickup location is missing.")]
    [TestCase("pickup_window", "999999", "Pickup window is not available for this order.")]
    [TestCase("pickup_window", "\"20\"", "Pickup window is not available for this order.")]
    [TestCase("pickup_window", null, "Pickup window is missing.")]
    [TestCase("number_of_parcels", "4", "Number of parcels is not available for this order.")]
    [TestCase("number_of_parcels", "\"1\"", "Number of parcels is not available for this order.")]
    public async Task A_choice_the_order_does_not_offer_is_refused(string field, string? value, string message)
    {
        var order = await PlaceAsync();

        var reply = await AcceptAsync(order, body => body[field] = value == null ? null : JsonNode.Parse(value));

        AssertError(reply, 422, "order_error", message);
        Assert.That(StateOf(order), Is.EqualTo("open"));
        Assert.That(await WebhooksOfAsync(CodeOf(order)), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_number_of_parcels_may_be_left_out()
    {
        var order = await PlaceAsync();

        AssertSuccess(await AcceptAsync(order, body => body.Remove("number_of_parcels")));

        Assert.That(Simulator.Orders.Find(CodeOf(order))!["number_of_parcels"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Choices_of_another_order_or_of_an_earlier_time_are_stale()
    {
        var (order, other) = (await PlaceAsync(), await PlaceAsync());
        var foreign = other["accept_options"]!["pickup_window"]![0]!["id"]!;
        AssertError(await AcceptAsync(order, body => body["pickup_window"] = foreign.DeepClone()), 422, "order_error");

        Simulator.Orders.Advance(CodeOf(order), "new_pickup_options");

        AssertError(await AcceptAsync(order), 422, "order_error", "Pickup window is not available for this order.");
        AssertSuccess(await AcceptAsync(Simulator.Orders.Find(CodeOf(order))!));
    }

    [TestCase("not json")]
    [TestCase("[]")]
    public async Task A_body_that_is_no_object_is_refused(string body)
    {
        var order = await PlaceAsync();

        AssertError(await ActAsync(CodeOf(order), "accept", body), 400, "invalid_format");
        AssertError(await ActAsync(CodeOf(order), "reject", body), 400, "invalid_format");
    }

    [Test]
    public async Task Express_orders_cannot_be_accepted_but_are_accepted_later()
    {
        var order = await PlaceAsync("express");

        AssertError(await AcceptAsync(order), 422, "order_error");
        Simulator.Orders.Advance(CodeOf(order), "accepted");

        Assert.That(StateOf(order), Is.EqualTo("accepted"));
        Assert.That(await WebhooksOfAsync(CodeOf(order)), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Accepting_twice_is_refused_with_the_documented_message()
    {
        var order = await PlaceAsync();
        AssertSuccess(await AcceptAsync(order));

        AssertError(await AcceptAsync(order), 422, "order_status", "Order already accepted.");
    }

    [TestCase("rejected")]
    [TestCase("expired")]
    [TestCase("cancelled")]
    [TestCase("dispatched")]
    public async Task An_order_that_is_not_open_cannot_be_decided(string state)
    {
        var order = await PlaceAsync();
        Simulator.Orders.Advance(CodeOf(order), state);

        AssertError(await AcceptAsync(order), 422, "order_status", $"Order already {state}.");
        AssertError(await ActAsync(CodeOf(order), "reject", """{"rejection_reason_other":"closed"}"""), 422, "order_status", $"Order already {state}.");
    }

    [Test]
    public async Task A_store_pickup_is_accepted_without_a_window_and_gets_no_voucher()
    {
        var order = await PlaceAsync("store_pickup");
        Assert.That(order["accept_options"]!["pickup_window"]!.AsArray(), Is.Empty);

        AssertSuccess(await ActAsync(CodeOf(order), "accept", "{}"));

        var webhooks = await WebhooksOfAsync(CodeOf(order));
        Assert.That(webhooks.Select(webhook => webhook.State), Is.EqualTo(new[] { "open", "accepted" }));
        Assert.That(webhooks[1].Order["courier_voucher"], Is.Null);
    }

    [Test]
    public async Task A_store_pickup_with_a_window_is_refused() => AssertError(
        await ActAsync(CodeOf(await PlaceAsync("store_pickup")), "accept", """{"pickup_window":1}"""), 422, "order_error");

    [Test]
    public async Task An_order_fulfilled_by_the_merchant_gets_no_voucher()
    {
        var order = await PlaceAsync("fbm");

        AssertSuccess(await AcceptAsync(order));

        Assert.That(Simulator.Orders.Find(CodeOf(order))!["courier_voucher"], Is.Null);
    }
}
