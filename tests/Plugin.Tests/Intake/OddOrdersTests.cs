using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Intake;

/// <summary>Orders of the list with every oddity that clients have met, and what must come of each: a native order, or a reason for a person.</summary>
public sealed class OddOrdersTests
{
    // What is put in place of a member; then native status, total, shipping, fee, discount, items and payment, or the last part of the reason.
    private static readonly (string Name, string Path, string Value, string Expected)[] _table =
    [
        ("as documented", "order_id", "880011", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("id as text", "order_id", "\"880011\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("total as number", "total", "53.5", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("quantity as text", "products/9001/amount", "\"2\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("quantity left out", "products/9001/amount", "null", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("unit price left out", "products/9001/price", "null", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("fields as array", "fields", "[]", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("extra as array", "products/9001/extra", "[]", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("shipping as array", "shipping", """[{"shipping":"ACS"}]""", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("several shipments", "shipment_ids", """["1",2,"3"]""", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("nothing of the buyer", "firstname", "null", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("paid by card", "payment_method", """{"payment":"card"}""", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Paid"),
        ("payment in words", "payment_method", "\"Αντικαταβολή\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("surcharge told apart", "payment_surcharge", "\"2.00\"", "Pending 53.50 = 1.50 + 2.00 - 0.00, 2 items, Pending"),
        ("discount", "discount", "\"4.00\"", "Pending 53.50 = 7.50 + 0.00 - 4.00, 2 items, Pending"),
        ("less than its lines", "total", "\"48.00\"", "– TotalBelowLines"),
        ("less than nothing", "total", "\"-5.00\"", "– TotalBelowZero"),
        ("shipping of a thousand", "total", "1050", "– ShippingTooHigh"),
        ("a discount that makes room for anything", "discount", "\"1000.00\"", "– SeveralDoubts"),
        ("a surcharge of a thousand", "payment_surcharge", "1000", "– SeveralDoubts"),
        ("a line for less than nothing", "products/9001/total_price", "-40", "– SeveralDoubts"),
        ("a line that contradicts itself", "products/9001/price", "\"19.00\"", "– LineContradicts"),
        ("parts of a cent", "total", "\"53.505\"", "– PartsOfCents"),
        ("pieces beyond reason", "products/9002", """{"product_code":"LAMP","amount":5000,"price":"0.002","total_price":10}""", "– TooManyPieces"),
        ("no pieces beside a good line", "products/9002", """{"product_code":"NOPE","amount":0,"price":"5.00","total_price":0}""", "Pending 53.50 = 13.50 + 0.00 - 0.00, 1 items, Pending"),
        ("no pieces, but an amount", "products/9002/amount", "0", "– SeveralDoubts"),
        ("shipped in parts", "status", "\"E\"", "Processing 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("shipped, as some say", "status", "\"K\"", "Processing 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("unknown state", "status", "\"Z\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("no time", "timestamp", "null", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("article 39", "fields/151", "\"Y\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("parent order", "is_parent_order", "\"Y\"", "–"),
        ("line without a code", "products/9001/product_code", "null", "– LineUnknown"),
        ("line of an unknown product", "products/9001/product_code", "\"NOPE\"", "– LineUnknown"),
        ("products as empty array", "products", "[]", "– NoLines"),
        ("line with an unreadable price", "products/9001", """{"product_code":"LAMP","amount":1,"price":"?"}""", "– LineUnreadable"),
        ("line that is no object", "products/9001", "\"LAMP\"", "– NotAnOrder"),
        ("no total", "total", "null", "– NoTotal"),
        ("total with a comma", "total", "\"53,50\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
        ("total that may mean two things", "total", "\"5,350\"", "– NoTotal"),
        ("country as in VAT numbers", "s_country", "\"EL\"", "Pending 53.50 = 3.50 + 0.00 - 0.00, 2 items, Pending"),
    ];

    private static IEnumerable<TestCaseData> Rows => _table.Select(row => new TestCaseData(row.Path, row.Value, row.Expected).SetArgDisplayNames(row.Name));

    [TestCaseSource(nameof(Rows))]
    public void An_odd_order_becomes(string path, string value, string expected)
    {
        var world = new IntakeWorld();
        world.Server.Orders.Add(new ListedRow("880011", "O", world.Clock.UtcNow));
        world.Server.Trouble("880011", HttpStatusCode.OK, With(path, value));

        world.Poll();

        Assert.That(Outcome(world), Is.EqualTo(expected));
        Assert.That(world.Orders.All(order => order.PlacedOnUtc.Year == 2026), Is.True, "an order without a time is found where orders are looked for");
    }

    private static string With(string path, string value)
    {
        var root = Fixture.Json("shopflix/order");
        root["fields"]!["115"] = "N";
        foreach (var line in root["products"]!.AsObject())
            line.Value!["product_code"] = "LAMP";

        var parts = path.Split('/');
        JsonNode parent = root;
        foreach (var part in parts[..^1])
            parent = parent[part]!;
        parent[parts[^1]] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    private static string Outcome(IntakeWorld world)
    {
        if (world.Rows<Order>().SingleOrDefault() is { } order)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{order.OrderStatus} {order.OrderTotal:0.00} = {order.OrderShippingInclTax:0.00} + {order.PaymentMethodAdditionalFeeInclTax:0.00} - {order.OrderDiscount + order.OrderSubTotalDiscountInclTax:0.00}, {world.Rows<OrderItem>().Count} items, {order.PaymentStatus}");
        }

        var reason = world.Orders.SingleOrDefault()?.ProblemKey
            ?? world.Rows<MarketplaceInboxMessage>().Single(message => message.State is InboxState.Quarantined or InboxState.Done).ReasonKey;
        return $"– {reason?.Split('.')[^1]}".TrimEnd();
    }
}
