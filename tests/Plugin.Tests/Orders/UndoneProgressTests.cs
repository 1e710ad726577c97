using System.Globalization;
using System.Text.Json.Nodes;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>Time alone never moves an order back: what undoes progress counts when the marketplace says so on being asked.</summary>
internal sealed class UndoneProgressTests
{
    [Test]
    public void A_late_acceptance_does_not_revive_a_cancelled_order()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Cancelled);

        order.Receives(Later(order, "accepted"));

        Assert.That(Readings(order), Is.EqualTo(new[] { order.Spec.Id }), "the marketplace is asked");
        Assert.That((order.Order.State, order.Native!.OrderStatus, order.Stock("LAMP")), Is.EqualTo((MarketplaceOrderState.Cancelled, OrderStatus.Cancelled, 10)));
    }

    [Test]
    public void When_the_marketplace_says_so_itself_the_order_lives_again_with_its_stock([Values] bool thenCancelled)
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Cancelled);
        Assert.That(order.Native!.PaymentStatus, Is.EqualTo(PaymentStatus.Refunded));

        order.Receives(Later(order, "accepted"), answer: Reading(order, "accepted"));

        Assert.That((order.Order.State, order.Native!.OrderStatus, order.Native.PaymentStatus, order.Native.RefundedAmount), Is.EqualTo((MarketplaceOrderState.Accepted, OrderStatus.Processing, PaymentStatus.Paid, 0m)));
        Assert.That((order.Stock("LAMP"), order.Difference.ToString()), Is.EqualTo((7, "None")));
        Assert.That(order.World.Database.Of<MarketplaceJournalEntry>().Rows.Count(entry => entry.TextKey == OrderTexts.Reopened), Is.EqualTo(1));
        if (thenCancelled)
        {
            order.Receives(Later(order, "cancelled", minutes: 5));
            Assert.That((order.Native!.OrderStatus, order.Stock("LAMP")), Is.EqualTo((OrderStatus.Cancelled, 10)));
        }
    }

    [Test]
    public void What_the_shop_has_cancelled_itself_is_not_revived()
    {
        var order = new OneOrder().Comes(Stage.Open).IsCancelledByHand().Comes(Stage.Cancelled);

        order.Receives(Later(order, "accepted"), answer: Reading(order, "accepted"));

        Assert.That((order.Native!.OrderStatus, order.Stock("LAMP"), order.Difference.ToString()), Is.EqualTo((OrderStatus.Cancelled, 10, "Cancelled")));
    }

    [Test]
    public void A_voucher_in_an_earlier_state_does_not_reopen_an_order()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).Comes(Stage.Dispatched);

        order.Receives(Later(order, "accepted", change: remote => remote["courier_voucher"] = "https://example.gr/voucher.pdf"));

        Assert.That((order.Order.State, order.Order.VoucherUrl), Is.EqualTo((MarketplaceOrderState.Shipped, (string?)null)));
        Assert.That(Readings(order), Is.EqualTo(new[] { order.Spec.Id }));
    }

    [Test]
    public void A_successor_makes_its_predecessor_be_read_at_once()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted);

        order.Receives(Later(order, "open", change: remote =>
        {
            remote["code"] = "260302-7700009";
            remote["replaced"] = new JsonArray(order.Spec.Id);
        }));

        Assert.That(Readings(order), Is.EqualTo(new[] { order.Spec.Id }));
    }

    private static IEnumerable<string> Readings(OneOrder order) => order.World.Marketplace.Calls.Where(call => call.Command is null).Select(call => call.OrderId);

    /// <summary>An update of the order as it was announced, with a time after everything that was told.</summary>
    private static string Later(OneOrder order, string state, int minutes = 0, Action<JsonObject>? change = null)
    {
        var whole = JsonNode.Parse(order.Announcement())!.AsObject();
        whole["event_type"] = "order_updated";
        whole["event_time"] = order.World.Clock.UtcNow.AddMinutes(minutes).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        whole["order"]!["state"] = state;
        change?.Invoke(whole["order"]!.AsObject());
        return whole.ToJsonString();
    }

    private static string Reading(OneOrder order, string state) => new JsonObject { ["order"] = JsonNode.Parse(Later(order, state))!["order"]!.DeepClone() }.ToJsonString();
}
