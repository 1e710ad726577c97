using System.Text.Json.Nodes;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>What an update leaves out says nothing.</summary>
internal sealed class AbsentMembersTests
{
    [Test]
    public void An_update_of_the_state_alone_keeps_the_rest([Values] bool fulfilledByMarketplace)
    {
        var order = new OneOrder(kind: fulfilledByMarketplace ? Kind.FulfilledByMarketplace : Kind.Ordinary);
        order = fulfilledByMarketplace ? order.Comes(Stage.Accepted) : order.Comes(Stage.Open).Comes(Stage.Accepted);
        var (traits, deadline, total, stock) = (order.Order.Traits, order.Order.DecideByUtc, order.Order.Total, order.Stock("LAMP"));

        order.Comes(Stage.Dispatched, body => Only(body, "code", "state"));

        Assert.Multiple(() =>
        {
            Assert.That(order.Order.State, Is.EqualTo(MarketplaceOrderState.Shipped));
            Assert.That((order.Order.Traits, order.Order.DecideByUtc, order.Order.Total), Is.EqualTo((traits, deadline, total)));
            Assert.That(order.Stock("LAMP"), Is.EqualTo(stock));
            Assert.That(order.Lines.Single().Quantity, Is.EqualTo(3));
            Assert.That(order.Native!.OrderStatus, Is.EqualTo(OrderStatus.Processing));
        });
    }

    [Test]
    public void An_update_without_voucher_keeps_it_and_one_with_null_clears_it([Values] bool isNull)
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).Comes(Stage.Voucher);
        Assert.That(order.Order.VoucherUrl, Is.Not.Null);

        order.Comes(Stage.Dispatched, body => isNull ? Changed(body, remote => remote["courier_voucher"] = null) : Changed(body, remote =>
        {
            remote.Remove("courier_voucher");
            remote.Remove("courier_tracking_codes");
        }));

        Assert.That((order.Order.VoucherUrl is null, order.Order.TrackingCodes), Is.EqualTo((isNull, "TR-260302-7700001")));
        Assert.That(order.Shipments.Single().TrackingNumber, Is.EqualTo("TR-260302-7700001"));
    }

    private static string Only(string body, params string[] members) => Changed(body, remote =>
    {
        foreach (var name in remote.Select(member => member.Key).Except(members).ToList())
            remote.Remove(name);
    });

    private static string Changed(string body, Action<JsonObject> change)
    {
        var whole = JsonNode.Parse(body)!.AsObject();
        change(whole["order"]!.AsObject());
        return whole.ToJsonString();
    }
}
