using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Decisions;

public sealed class CommandEffectTests
{
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Accepted, CommandEffect.Reached)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Shipped, CommandEffect.Reached)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.New, CommandEffect.Open)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Rejected, CommandEffect.Impossible)]
    [TestCase(CommandKind.Accept, MarketplaceOrderState.Expired, CommandEffect.Impossible)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.Rejected, CommandEffect.Reached)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.Cancelled, CommandEffect.Impossible)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.Accepted, CommandEffect.Impossible)]
    [TestCase(CommandKind.Reject, MarketplaceOrderState.New, CommandEffect.Open)]
    [TestCase(CommandKind.SetReady, MarketplaceOrderState.Accepted, CommandEffect.Open)]
    [TestCase(CommandKind.SetReady, MarketplaceOrderState.Shipped, CommandEffect.Reached)]
    [TestCase(CommandKind.SetReady, MarketplaceOrderState.Cancelled, CommandEffect.Impossible)]
    [TestCase(CommandKind.SetNotReady, MarketplaceOrderState.Accepted, CommandEffect.Open)]
    [TestCase(CommandKind.SetNotReady, MarketplaceOrderState.Shipped, CommandEffect.Impossible)]
    public void An_orders_state_shows_whether_a_command_took_effect(CommandKind kind, MarketplaceOrderState state, CommandEffect expected) =>
        Assert.That(Effect(kind, Order(state)), Is.EqualTo(expected));

    [Test]
    public void What_is_packed_says_so() => Assert.Multiple(() =>
    {
        var accepted = Order(MarketplaceOrderState.Accepted);
        Assert.That(Effect(CommandKind.SetReady, accepted with { IsReady = true }), Is.EqualTo(CommandEffect.Reached));
        Assert.That(Effect(CommandKind.SetReady, accepted with { IsReady = false }), Is.EqualTo(CommandEffect.Open));
        Assert.That(Effect(CommandKind.SetNotReady, accepted with { IsReady = false }), Is.EqualTo(CommandEffect.Reached));
        Assert.That(Effect(CommandKind.SetNotReady, accepted with { IsReady = true }), Is.EqualTo(CommandEffect.Open));
    });

    [TestCase(MarketplaceOrderState.Accepted, new[] { "AB1", "AB2" }, CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Accepted, new[] { "ab1", "ab2", "ab3" }, CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Accepted, new[] { "AB1" }, CommandEffect.Open)]
    [TestCase(MarketplaceOrderState.Cancelled, new string[0], CommandEffect.Impossible)]
    public void Tracking_codes_are_seen_on_the_order(MarketplaceOrderState state, string[] codes, CommandEffect expected) =>
        Assert.That(Effect(CommandKind.SendTracking, Order(state) with { TrackingCodes = codes }), Is.EqualTo(expected));

    [TestCase(MarketplaceOrderState.Accepted, null, CommandEffect.Untold)]
    [TestCase(MarketplaceOrderState.Accepted, "", CommandEffect.Open)]
    [TestCase(MarketplaceOrderState.ReadyForPickup, "", CommandEffect.Open)]
    [TestCase(MarketplaceOrderState.Accepted, "T1", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Shipped, "T1", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Shipped, "", CommandEffect.Impossible)]
    [TestCase(MarketplaceOrderState.Cancelled, null, CommandEffect.Impossible)]
    public void A_shipment_shows_whether_its_voucher_was_made(MarketplaceOrderState state, string? codes, CommandEffect expected) =>
        Assert.That(VoucherEffect(CommandKind.CreateVoucher, """{"Shipment":"41","Parcels":1}""", state, codes), Is.EqualTo(expected));

    [TestCase(MarketplaceOrderState.Accepted, null, CommandEffect.Untold)]
    [TestCase(MarketplaceOrderState.Accepted, "", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Accepted, "T2", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Accepted, "T1", CommandEffect.Open)]
    [TestCase(MarketplaceOrderState.Shipped, "T1", CommandEffect.Impossible)]
    [TestCase(MarketplaceOrderState.Cancelled, null, CommandEffect.Impossible)]
    public void A_shipment_shows_whether_its_voucher_was_cancelled(MarketplaceOrderState state, string? codes, CommandEffect expected) =>
        Assert.That(VoucherEffect(CommandKind.CancelVoucher, """{"Shipment":"41","TrackingCode":"T1"}""", state, codes), Is.EqualTo(expected));

    [Test]
    public void Another_shipments_voucher_says_nothing() => Assert.That(
        CommandEffects.Of(new MarketplaceCommand { Kind = CommandKind.CreateVoucher, Payload = """{"Shipment":"42","Parcels":1}""" }, WithShipment(MarketplaceOrderState.Accepted, "T1")),
        Is.EqualTo(CommandEffect.Untold));

    private static CommandEffect VoucherEffect(CommandKind kind, string payload, MarketplaceOrderState state, string? codes) =>
        CommandEffects.Of(new MarketplaceCommand { Kind = kind, Payload = payload }, WithShipment(state, codes));

    /// <param name="codes">Null where nobody has asked for its voucher.</param>
    private static RemoteOrder WithShipment(MarketplaceOrderState state, string? codes) =>
        Order(state) with { Shipments = [new("41", codes is null ? null : codes.Length > 0, codes is null or "" ? [] : [codes])] };

    [TestCase(MarketplaceOrderState.Accepted, null, null, CommandEffect.Open)]
    [TestCase(MarketplaceOrderState.Accepted, null, "https://x/1.pdf", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Accepted, "https://x/1.pdf", "https://x/1.pdf", CommandEffect.NotShown)]
    [TestCase(MarketplaceOrderState.Accepted, "https://x/1.pdf", "https://x/2.pdf", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Cancelled, null, null, CommandEffect.Impossible)]
    public void A_file_is_seen_by_its_address_unless_that_stays_the_same(MarketplaceOrderState state, string? before, string? now, CommandEffect expected) =>
        Assert.That(Effect(CommandKind.SendInvoice, Order(state) with { InvoiceUrl = now }, new DocumentChoice(1, before is null ? null : ForeignId.Key(before))), Is.EqualTo(expected));

    [Test]
    public void A_credit_invoice_is_never_seen([Values] MarketplaceOrderState state) =>
        Assert.That(Effect(CommandKind.SendCreditInvoice, Order(state) with { InvoiceUrl = "https://x/1.pdf" }, new DocumentChoice(1, null)), Is.EqualTo(CommandEffect.NotShown));

    [Test]
    public void A_visit_that_was_moved_is_seen_by_what_the_order_said_before() => Assert.Multiple(() =>
    {
        var order = Order(MarketplaceOrderState.Accepted) with { PickupFromUtc = DateTime.UnixEpoch, PickupAddress = "A" };
        var choice = new PickupChoice("x", DateTime.UnixEpoch, "A");
        Assert.That(Effect(CommandKind.Reschedule, order, choice), Is.EqualTo(CommandEffect.Open));
        Assert.That(Effect(CommandKind.Reschedule, order with { PickupFromUtc = DateTime.UnixEpoch.AddDays(1) }, choice), Is.EqualTo(CommandEffect.Reached));
        Assert.That(Effect(CommandKind.Reschedule, order with { State = MarketplaceOrderState.Shipped }, choice), Is.EqualTo(CommandEffect.Impossible));
        Assert.That(Effect(CommandKind.Relocate, order, choice), Is.EqualTo(CommandEffect.Open));
        Assert.That(Effect(CommandKind.Relocate, order with { PickupAddress = "B" }, choice), Is.EqualTo(CommandEffect.Reached));
        Assert.That(Effect(CommandKind.Relocate, order with { State = MarketplaceOrderState.Cancelled }, choice), Is.EqualTo(CommandEffect.Impossible));
    });

    [TestCase(MarketplaceOrderState.Accepted, "https://x/v.pdf", CommandEffect.Reached)]
    [TestCase(MarketplaceOrderState.Accepted, null, CommandEffect.NotShown)]
    [TestCase(MarketplaceOrderState.Cancelled, null, CommandEffect.Impossible)]
    public void A_voucher_that_is_not_there_may_still_come(MarketplaceOrderState state, string? voucher, CommandEffect expected) =>
        Assert.That(Effect(CommandKind.RequestVoucher, Order(state) with { VoucherUrl = voucher }), Is.EqualTo(expected));

    private static CommandEffect Effect(CommandKind kind, RemoteOrder order, object choice) =>
        CommandEffects.Of(new MarketplaceCommand { Kind = kind, Payload = JsonSerializer.Serialize(choice) }, order);

    private static CommandEffect Effect(CommandKind kind, RemoteOrder order) => CommandEffects.Of(
        new MarketplaceCommand { Kind = kind, Payload = """{"Parcels":[{"Courier":"acs","Code":"AB1"},{"Courier":"acs","Code":"AB2"}]}""" },
        order);

    private static RemoteOrder Order(MarketplaceOrderState state) =>
        new() { ExternalId = "1", State = state, RawState = "", PlacedOnUtc = DateTime.UnixEpoch, Buyer = new(null, null), Lines = [], Total = 0 };
}
