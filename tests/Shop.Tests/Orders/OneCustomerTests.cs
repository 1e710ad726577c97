using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>A shop in which all orders of a marketplace belong to one customer.</summary>
public sealed class OneCustomerTests() : ShopFixture("--setting", "marketplacessettings.onecustomerpermarketplace=True")
{
    [Test]
    public async Task Orders_side_by_side_have_their_own_VAT_and_leave_no_address_behind()
    {
        var addresses = await _shop.Database.NumberAsync("""SELECT COUNT(*) FROM "Address" """);
        var orders = Enumerable.Range(0, 12)
            .Select(number => SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)).LivingIn(number % 2 == 0 ? "GR" : "CY", $"{number}"))
            .ToList();

        await Task.WhenAll(orders.Select(async order =>
        {
            using var answer = await _shop.PostWebhookAsync(order.ToJson());
            answer.EnsureSuccessStatusCode();
        }));
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "all are worked off");

        var natives = await Task.WhenAll(orders.Select(order => _shop.Database.NativeOrderAsync(order.Code)));
        Assert.Multiple(async () =>
        {
            Assert.That(natives.Select(native => native!.Text("TaxRates").Trim()), Is.EqualTo(orders.Select((_, number) => number % 2 == 0 ? "24:4.84;" : "19:3.99;")));
            Assert.That(natives.Select(native => native!["CustomerId"]).Distinct().Count(), Is.EqualTo(1));
            Assert.That(await _shop.Database.NumberAsync("""SELECT COUNT(*) FROM "CustomerAddresses" WHERE "Customer_Id" = $p0""", natives[0]!["CustomerId"]!), Is.Zero);
            Assert.That(await _shop.Database.NumberAsync("""SELECT COUNT(*) FROM "Address" """), Is.EqualTo(addresses + (2 * orders.Count)), "the orders' own");
        });
    }

    [Test]
    public async Task A_deleted_customer_is_replaced()
    {
        var before = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)));
        await _shop.ArrangeAsync($"""UPDATE "Customer" SET "Deleted" = 1 WHERE "Id" = {before["CustomerId"]}""");

        var first = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)));
        var second = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)));

        Assert.That(first["CustomerId"], Is.Not.EqualTo(before["CustomerId"]).And.EqualTo(second["CustomerId"]));
    }
}
