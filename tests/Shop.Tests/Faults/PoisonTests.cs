using System.Net;
using System.Text.Json;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>One bad order among many, and what a shop owner does about it.</summary>
public sealed class PoisonTests() : ShopFixture("--products", $"{OrderPlan.Products}")
{
    private const string UnknownSku = "NEW-BLUE-SHOE";
    private const int New = 0;
    private const int Quarantined = 20;
    private const int Discarded = 30;

    protected override async Task ArrangeAsync()
    {
        await _shop.ArrangeAsync(OrderPlan.Stocking);
    }

    [Test]
    [Order(1)]
    public async Task One_unknown_product_among_a_hundred_orders_holds_only_its_own_until_it_is_repaired()
    {
        var orders = new OrderPlan(100).Skroutz(100).Select(order => order with { Fate = Fate.Open }).ToList();
        orders[37] = orders[37] with { Lines = [new PlannedLine(UnknownSku, null, 2, 19.90m)] };
        await PostAsync([.. orders.Select(order => order.Webhooks().First())]);
        await Eventually.IsAsync(async () => await _shop.Database.OrdersAsync() == 99 && await _shop.Database.IsQuietAsync(), "99 orders are native", TimeSpan.FromMinutes(4));

        var held = (await _shop.Database.RowsAsync("SELECT * FROM \"MarketplaceOrder\" WHERE \"OrderId\" = 0")).Single();
        var page = $"Admin/MarketplacesOrders/Details/{held["Id"]}";
        Assert.That(held["ExternalId"], Is.EqualTo(orders[37].Id));
        Assert.That(held["ProblemKey"], Does.EndWith("Problem.LineUnknown"));
        Assert.That((await _admin.PageAsync(page)).Body!.TextContent, Does.Contain($"No product of the shop matches the item \"{UnknownSku}"));

        // It would be tried again by itself before long.
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceOrder\" SET \"SyncDueOnUtc\" = strftime('%Y-%m-%d %H:%M:%f', 'now', '+1 hour') WHERE \"Id\" = $p0", held["Id"]!);
        await GiveSkuAsync("100", UnknownSku);
        using var answer = await _admin.SubmitAsync(page, form => form.Action.Contains("TryAgain", StringComparison.Ordinal), []);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var native = (await _shop.Database.NativeOrderAsync(orders[37].Id))!;
        Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(39.80m));
        Assert.That(await _shop.Database.OrdersAsync(), Is.EqualTo(100));
        Assert.That(await _shop.Database.StockAsync(UnknownSku), Is.EqualTo(OrderPlan.PlentyOfStock - 2));
        Assert.That((await _shop.Database.MarketplaceOrderAsync(orders[37].Id))!["ProblemKey"], Is.Null);
    }

    [Test]
    [Order(2)]
    public async Task An_unreadable_message_is_quarantined_replayed_when_it_can_be_read_and_the_next_one_discarded()
    {
        var good = new OrderPlan(7).Skroutz(3)[2] with { Id = "260511-7777777", Fate = Fate.Open };
        var unreadable = good.Webhooks().First().Replace("_price\":", "_price\":\"a lot\",\"was\":", StringComparison.Ordinal);
        await PostAsync([unreadable, """{"event_type":"new_order","order":{"state":"open"}}"""]);
        await Eventually.IsAsync(async () => (await QuarantineAsync()).Count == 2, "both messages are quarantined");
        var (first, second) = ((await QuarantineAsync())[0], (await QuarantineAsync())[1]);
        Assert.That(first["ReasonKey"], Does.EndWith("LineUnreadable"));
        Assert.That(second["ReasonKey"], Does.EndWith("NoCode"));
        Assert.That(await WarningAsync(), Does.Contain("could not be read: 2"));

        await RepairAsync("Replay", first);
        await Eventually.IsAsync(async () => await CountAsync("MessageQuarantined", first) == 2, "nothing has changed, so it is quarantined again");

        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceInboxMessage\" SET \"Body\" = $p0 WHERE \"Id\" = $p1", good.Webhooks().First(), first["Id"]!);
        await RepairAsync("Replay", first);
        await RepairAsync("Discard", second);

        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(good.Id) is not null && await _shop.Database.IsQuietAsync(), "the message could be read now");
        Assert.That(await StateAsync(second), Is.EqualTo(Discarded));
        Assert.That(await QuarantineAsync(), Is.Empty);
        Assert.That(await WarningAsync(), Is.Null);
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceInboxMessage\" WHERE \"StateId\" = $p0", New), Is.Zero);
    }

    private async Task PostAsync(IReadOnlyList<string> bodies)
    {
        foreach (var body in bodies)
        {
            using var answer = await _shop.PostWebhookAsync(body);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
    }

    private async Task GiveSkuAsync(string product, string sku)
    {
        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", product);
        using var answer = await _admin.SubmitAsync($"Admin/Product/Edit/{id}", form => form.Id == "product-form", new() { ["Sku"] = sku }, "save");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"Product\" WHERE \"Sku\" = $p0", sku), Is.EqualTo(1));
    }

    private async Task RepairAsync(string action, Dictionary<string, object?> message)
    {
        using var answer = await _admin.PostAsync("Admin/MarketplacesActivity", $"Admin/MarketplacesActivity/{action}", new() { ["id"] = $"{message["Id"]}" });
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("Ok").GetBoolean(), Is.True);
    }

    /// <summary>What the list of orders says of messages that are in no row of it.</summary>
    private async Task<string?> WarningAsync() =>
        (await _admin.PageAsync("Admin/MarketplacesOrders/List")).QuerySelector("#marketplaces-orders-quarantine")?.TextContent;

    private Task<IReadOnlyList<Dictionary<string, object?>>> QuarantineAsync() =>
        _shop.Database.RowsAsync("SELECT * FROM \"MarketplaceInboxMessage\" WHERE \"StateId\" = $p0 ORDER BY \"Id\"", Quarantined);

    private Task<decimal> StateAsync(Dictionary<string, object?> message) =>
        _shop.Database.NumberAsync("SELECT \"StateId\" FROM \"MarketplaceInboxMessage\" WHERE \"Id\" = $p0", message["Id"]!);

    private Task<decimal> CountAsync(string text, Dictionary<string, object?> message) => _shop.Database.NumberAsync(
        "SELECT COUNT(*) FROM \"MarketplaceJournalEntry\" WHERE \"TextKey\" LIKE $p0 AND \"Arguments\" LIKE $p1", $"%.{text}", $"[\"{message["Id"]}\"%");
}
