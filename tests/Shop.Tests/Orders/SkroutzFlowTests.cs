using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Several messages about orders of Skroutz, in and out of order.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class SkroutzFlowTests(Engine engine) : ShopFixture(engine)
{
    private const long Cancelled = 40;

    [Test]
    public async Task A_partial_rejection_gives_the_stock_back_and_the_new_order_takes_what_it_needs()
    {
        var stock = await _shop.Database.StockAsync("100");
        var first = Own("partial-rejection-1-open");
        var rejected = Own("partial-rejection-2-rejected");
        var next = Own("partial-rejection-3-new-code");
        (rejected.Order["code"], next.Order["code"]) = ((string)first.Order["code"]!, SkroutzPayload.NewCode());

        await PostAsync(first.Body);
        await StockIsAsync(stock - 5);
        await PostAsync(rejected.Body);
        await StockIsAsync(stock);
        await PostAsync(next.Body);
        await StockIsAsync(stock - 2);

        Assert.That((await _shop.Database.NativeOrderAsync((string)first.Order["code"]!))!.Long("OrderStatusId"), Is.EqualTo(Cancelled));
        Assert.That((await _shop.Database.NativeOrderAsync((string)next.Order["code"]!))!.Decimal("OrderTotal"), Is.EqualTo(45.80m));
    }

    [Test]
    public async Task A_message_without_a_time_never_takes_the_order_back()
    {
        var code = SkroutzPayload.NewCode();
        var payload = SkroutzPayload.Order(code, ("10", null, 1, 25m));
        var open = new JsonObject { ["order"] = payload.ToOrder() };
        await PostAsync(JsonNode.Parse(payload.Updated("accepted", TimeSpan.FromHours(1)).ToJson())!);
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), "the order is native");

        await PostAsync(open);
        await Eventually.IsAsync(
            () => _shop.Skroutz.Log.Count(entry => entry.Method == "GET" && entry.Path.EndsWith(code, StringComparison.Ordinal)) > 0,
            "the marketplace was asked");

        Assert.That((await _shop.Database.MarketplaceOrderAsync(code))!["RawState"], Is.EqualTo("accepted"));
    }

    [Test]
    public async Task A_voucher_that_an_update_leaves_out_stays_and_one_that_is_null_goes()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m));
        await _shop.ReceiveAsync(order);
        var voucher = order.Updated("accepted", TimeSpan.FromMinutes(5)).With("courier_voucher", "https://files.example/v7.pdf").With("courier_tracking_codes", new JsonArray("SLM7"));
        await _shop.ReceiveAsync(voucher);
        Assert.That(await PageAsync(order.Code), Does.Contain("files.example/v7.pdf").And.Contain("SLM7"));

        var without = JsonNode.Parse(order.Updated("accepted", TimeSpan.FromMinutes(1)).ToJson())!;
        without["order"]!.AsObject().Remove("courier_voucher");
        without["order"]!.AsObject().Remove("courier_tracking_codes");
        await ReceiveAsync(without);
        Assert.That(await PageAsync(order.Code), Does.Contain("files.example/v7.pdf").And.Contain("SLM7"));

        await _shop.ReceiveAsync(order.Updated("accepted", TimeSpan.FromMinutes(1)).With("courier_voucher", null).With("courier_tracking_codes", new JsonArray()));
        Assert.That(await PageAsync(order.Code), Does.Not.Contain("files.example/v7.pdf").And.Not.Contain("SLM7"));
    }

    [Test]
    public async Task A_message_without_lines_makes_us_ask_for_the_whole_order()
    {
        var code = _shop.Skroutz.Orders.Place();
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), "the order is native");
        var whole = (await _shop.Database.MarketplaceOrderAsync(code))!;
        var order = JsonNode.Parse(whole.Text("Body"))!["order"]!.DeepClone();
        order["line_items"] = new JsonArray();
        var later = DateTimeOffset.UtcNow.AddMinutes(10).ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

        await PostAsync(new JsonObject { ["event_type"] = "order_updated", ["event_time"] = later, ["order"] = order });
        await Eventually.IsAsync(async () => (await OrderAsync()).Long("Revision") >= whole.Long("Revision") + 2, "the order was read");

        var now = await OrderAsync();
        Assert.That(now.Decimal("Total"), Is.EqualTo(whole.Decimal("Total")));
        Assert.That(JsonNode.Parse(now.Text("Body"))!["order"]!["line_items"]!.AsArray(), Is.Not.Empty);

        async Task<Dictionary<string, object?>> OrderAsync() => (await _shop.Database.MarketplaceOrderAsync(code))!;
    }

    /// <summary>The fixture as another order.</summary>
    private static (JsonNode Body, JsonObject Order) Own(string file)
    {
        var body = SkroutzFixtures.Read(file);
        var order = body["order"]!.AsObject();
        order["code"] = SkroutzPayload.NewCode();
        return (body, order);
    }

    private async Task PostAsync(JsonNode body)
    {
        using var answer = await _shop.PostWebhookAsync(body.ToJsonString());
        answer.EnsureSuccessStatusCode();
    }

    private async Task ReceiveAsync(JsonNode body)
    {
        await PostAsync(body);
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the message is worked off");
    }

    /// <summary>The order's page without its history.</summary>
    private async Task<string> PageAsync(string code) =>
        (await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{(await _shop.Database.MarketplaceOrderAsync(code))!["Id"]}")).QuerySelector("section.content")!.InnerHtml.Split("marketplaces-timeline")[0];

    private Task StockIsAsync(decimal expected) =>
        Eventually.IsAsync(async () => await _shop.Database.StockAsync("100") == expected && await _shop.Database.IsQuietAsync(), $"the stock is {expected}");
}
