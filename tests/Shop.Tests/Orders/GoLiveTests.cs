using System.Globalization;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>An account that goes live while the marketplace has orders already; orders that seem to go back.</summary>
public sealed class GoLiveTests() : ShopFixture("--live-since", DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))
{
    [Test]
    public async Task A_dispatched_order_from_before_is_shown_and_becomes_an_order_when_a_person_says_so()
    {
        var stock = await _shop.Database.StockAsync("100");
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 3, 10.4m)).Updated("dispatched", TimeSpan.Zero);
        await PostAsync(order);

        Assert.That((await _shop.Database.NativeOrderAsync(order.Code), await _shop.Database.StockAsync("100")), Is.EqualTo(((Dictionary<string, object?>?)null, stock)));
        var page = $"Admin/MarketplacesOrders/Details/{(await _shop.Database.MarketplaceOrderAsync(order.Code))!["Id"]}";
        var before = await _admin.PageAsync(page);
        Assert.That(before.QuerySelector("#marketplaces-order-handled"), Is.Not.Null);
        Assert.That(before.QuerySelector("#marketplaces-order-lines")!.TextContent, Does.Not.Contain("No product of the shop matches"), "nobody has looked for one");

        using var answer = await _admin.SubmitAsync(page, form => form.Action.Contains("TakeOver", StringComparison.Ordinal), []);
        answer.EnsureSuccessStatusCode();

        Assert.That(await _shop.Database.NativeOrderAsync(order.Code), Is.Not.Null);
        Assert.That(await _shop.Database.StockAsync("100"), Is.EqualTo(stock - 3));
        Assert.That((await _admin.PageAsync(page)).QuerySelector("#marketplaces-order-handled"), Is.Null);
    }

    [Test]
    public async Task A_returned_order_from_before_moves_nothing()
    {
        var stock = await _shop.Database.StockAsync("10");
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 2, 25m)).Updated("returned", TimeSpan.Zero);

        await PostAsync(order);

        Assert.That((await _shop.Database.NativeOrderAsync(order.Code), await _shop.Database.StockAsync("10")), Is.EqualTo(((Dictionary<string, object?>?)null, stock)));
    }

    [Test]
    public async Task A_first_poll_that_lists_shipped_orders_moves_nothing()
    {
        var stock = await _shop.Database.StockAsync("ABC123");
        var body = ShopflixPayload.Order(4001, "J", 59.98m, ("ABC123", 2, 29.99m));
        body["timestamp"] = DateTimeOffset.UtcNow.AddDays(-14).ToUnixTimeSeconds();
        var id = $"{_shop.Shopflix.Orders.Place(body)}";
        await Eventually.IsAsync(async () => await _shop.Database.MarketplaceOrderAsync(id) is not null && await _shop.Database.IsQuietAsync(), "the order is on record");

        Assert.That((await _shop.Database.NativeOrderAsync(id), await _shop.Database.StockAsync("ABC123")), Is.EqualTo(((Dictionary<string, object?>?)null, stock)));
    }

    [Test]
    public async Task An_acceptance_that_comes_after_a_cancellation_counts_when_the_marketplace_says_so([Values] bool itDoes)
    {
        var stock = await _shop.Database.StockAsync("768");
        var code = _shop.Skroutz.Orders.Place(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("768", null, 1, 25.5m)).ToOrder());
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), "the order is native");
        _shop.Skroutz.Orders.Advance(code, "cancelled");
        await Eventually.IsAsync(async () => (await _shop.Database.NativeOrderAsync(code))!.Long("OrderStatusId") == 40, "the order is cancelled");

        if (itDoes)
            _shop.Skroutz.Orders.Store(State(code, "accepted"));

        using var answer = await _shop.PostWebhookAsync(new JsonObject
        {
            ["event_type"] = "order_updated",
            ["event_time"] = DateTimeOffset.UtcNow.AddSeconds(5).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
            ["order"] = State(code, "accepted"),
        }.ToJsonString());

        await Eventually.IsAsync(
            async () => await _shop.Database.IsQuietAsync() && (await _shop.Database.MarketplaceOrderAsync(code))!["RefreshDueOnUtc"] is null
                && (await _shop.Database.MarketplaceOrderAsync(code))!.Text("RawState") == (itDoes ? "accepted" : "cancelled"),
            "the order is as the marketplace says");
        Assert.That((await _shop.Database.NativeOrderAsync(code))!.Long("OrderStatusId"), Is.EqualTo(itDoes ? 20 : 40));
        Assert.That(await _shop.Database.StockAsync("768"), Is.EqualTo(itDoes ? stock - 1 : stock));
    }

    private JsonObject State(string code, string state)
    {
        var order = _shop.Skroutz.Orders.Find(code)!.DeepClone().AsObject();
        order["state"] = state;
        return order;
    }

    private async Task PostAsync(SkroutzPayload order)
    {
        using var answer = await _shop.PostWebhookAsync(order.ToJson());
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(async () => await _shop.Database.MarketplaceOrderAsync(order.Code) is not null && await _shop.Database.IsQuietAsync(), "the message is worked off");
    }
}
