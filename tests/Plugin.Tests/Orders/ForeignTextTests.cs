using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>Texts that not every database can store or tell apart stop no order. The storage underneath refuses what a three-byte column refuses.</summary>
internal sealed class ForeignTextTests
{
    [Test]
    public void An_emoji_anywhere_stops_no_order()
    {
        var order = new OneOrder().Comes(Stage.Open, Flowered).Comes(Stage.Accepted, Flowered).Comes(Stage.Dispatched, Flowered);

        Assert.Multiple(() =>
        {
            Assert.That(order.Order.ProblemKey, Is.Null);
            Assert.That(order.Order.BuyerName, Is.EqualTo("Νίκη\uFFFD Δοκιμή\uFFFD"));
            Assert.That(order.Items.Single().Quantity, Is.EqualTo(3));
            Assert.That(order.World.Database.Of<Address>().Rows.Select(address => address.City), Is.All.EqualTo("Πάτρα\uFFFD"));
            Assert.That(order.World.Database.Of<Customer>().Rows.Select(customer => customer.FirstName), Has.Member("Νίκη\uFFFD"));
            Assert.That(order.Shipments.Single().TrackingNumber, Is.EqualTo("TR-\uFFFD1"));
            Assert.That(order.Stock("LAMP"), Is.EqualTo(new OneOrder().Stock("LAMP") - 3));
        });

        static string Flowered(string body) => body
            .Replace("Νίκη", "Νίκη🌸", StringComparison.Ordinal)
            .Replace("Δοκιμή", "Δοκιμή🌸", StringComparison.Ordinal)
            .Replace("Πάτρα", "Πάτρα🌸", StringComparison.Ordinal)
            .Replace("Ερμού", "Ερμού🌸", StringComparison.Ordinal)
            .Replace("\"courier_tracking_codes\":[]", "\"courier_tracking_codes\":[\"TR-🌸1\"]", StringComparison.Ordinal)
            .Replace("\"Lamp\"", "\"Lamp 🌸\"", StringComparison.Ordinal)
            .Replace("Skroutz Last Mile", "🌸 Last Mile", StringComparison.Ordinal);
    }

    [Test]
    public void The_body_keeps_what_was_said()
    {
        var order = new OneOrder().Comes(Stage.Open, body => body.Replace("Νίκη", "Νίκη🌸", StringComparison.Ordinal));

        Assert.That(SkroutzReaderOf(order.Order.Body), Is.EqualTo("Νίκη🌸"));

        static string? SkroutzReaderOf(string body) =>
            ((Nop.Plugin.Misc.Marketplaces.Remote.ReadResult.Understood)SkroutzReader.Read(body)).Order.Buyer.FirstName;
    }

    [TestCase("ΩΜΕΓΑ-1", "ΩΜΕΓΆ-1")]
    [TestCase("abc-1", "ABC-1")]
    [TestCase("a-1", "a-1 ")]
    [TestCase("ΟΔΟΣ-1", "ΟΔΟς-1")]
    [TestCase("ß-1", "ss-1")]
    [TestCase("a🌸", "a🌹")]
    public void Codes_that_a_database_takes_for_one_are_two_orders(string first, string second)
    {
        var order = new OneOrder().Comes(Stage.Open, body => Coded(body, first)).Comes(Stage.Open, body => Coded(body, second));
        var orders = order.World.Database.Of<MarketplaceOrder>().Rows.ToList();

        Assert.That(orders.Select(each => Nop.Plugin.Misc.Marketplaces.Data.ForeignId.Read(each.ExternalId)), Is.EqualTo(new[] { first, second }));
        Assert.That(orders.Select(each => each.OrderId), Is.Unique);
        Assert.That(order.World.Database.Of<Order>().Rows.Count(), Is.EqualTo(2));
        Assert.That(order.Stock("LAMP"), Is.EqualTo(new OneOrder().Stock("LAMP") - 6));
    }

    [TestCase("l1", "L1")]
    [TestCase("ά1", "α1")]
    [TestCase("l1", "l1 ")]
    [TestCase("l1", "l1")]
    [TestCase("l🌸", "l🌹")]
    public void Line_ids_that_a_database_takes_for_one_are_two_lines_with_their_own_ids(string first, string second)
    {
        var order = new OneOrder().Comes(Stage.Open, body => body.Replace(
            "\"line_items\":[",
            $$"""
            "line_items":[{"id":"{{second}}","shop_uid":"LAMP","product_name":"Lamp","quantity":1,"unit_price":19.99,"total_price":19.99},
            """,
            StringComparison.Ordinal).Replace("\"id\":\"l1\"", $"\"id\":\"{first}\"", StringComparison.Ordinal));

        Assert.That(order.Items.Select(item => item.Quantity), Is.EqualTo(new[] { 1, 3 }));
        Assert.That(order.Lines.Select(line => line.ExternalLineKey), Is.Unique);
        Assert.That(order.Stock("LAMP"), Is.EqualTo(new OneOrder().Stock("LAMP") - 4));
    }

    [Test]
    public void Events_of_one_millisecond_are_of_one_time()
    {
        var stored = new MarketplaceOrder { Revision = 1, AppliedFingerprint = "applied", LastEventOnUtc = Scalar.Time("2026-05-11T12:00:00.123Z") };

        Assert.That(
            OrderFreshness.Judge(stored, "other", DateTime.Parse("2026-05-11T12:00:00.1239Z", null, System.Globalization.DateTimeStyles.AdjustToUniversal), null, MarketplaceOrderState.Accepted, DateTime.UtcNow),
            Is.EqualTo(Freshness.Doubtful));
    }

    private static string Coded(string body, string code) => body.Replace("\"code\":\"260302-7700001\"", $"\"code\":\"{code}\"", StringComparison.Ordinal);
}
