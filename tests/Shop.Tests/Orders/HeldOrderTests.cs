using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Orders that need a person, and what the person does.</summary>
public sealed class HeldOrderTests : ShopFixture
{
    [Test]
    public async Task A_line_matched_on_the_order_page_lets_the_order_go_on()
    {
        var stock = await _shop.Database.StockAsync("ABC123");
        var order = await HeldAsync("NOT-OURS-1");

        await MatchAsync(order.Id, "ABC123");

        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(order.Code) is not null, "the order is native");
        var row = (await _shop.Database.MarketplaceOrderAsync(order.Code))!;
        Assert.That(row["ProblemKey"], Is.Null);
        Assert.That(await _shop.Database.StockAsync("ABC123"), Is.EqualTo(stock - 1));
    }

    [TestCase("NO-SUCH-SKU", TestName = "An_unknown_identity_matches_nothing")]
    [TestCase("405753", TestName = "A_product_sold_by_size_needs_the_size")]
    public async Task An_identity_that_names_no_single_product_matches_nothing(string identity)
    {
        var order = await HeldAsync($"NOT-OURS-{identity}");

        await MatchAsync(order.Id, identity);

        Assert.That(await _shop.Database.NativeOrderAsync(order.Code), Is.Null);
        Assert.That((await _shop.Database.MarketplaceOrderAsync(order.Code))!["ProblemKey"], Does.EndWith("LineUnknown"));
    }

    [Test]
    public async Task A_held_order_that_is_called_off_needs_nobody_any_more()
    {
        var code = SkroutzPayload.NewCode();
        var payload = SkroutzPayload.Order(code, ("NOT-OURS-2", null, 1, 5m));
        using var first = await _shop.PostWebhookAsync(payload.ToJson());
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))?["ProblemKey"] is string, "the order is held");

        using var second = await _shop.PostWebhookAsync(payload.Updated("cancelled", TimeSpan.FromMinutes(5)).ToJson());

        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))!["ProblemKey"] is null, "nobody is needed");
        Assert.That(await _shop.Database.NativeOrderAsync(code), Is.Null);
    }

    private async Task<(string Code, long Id)> HeldAsync(string sku)
    {
        var code = SkroutzPayload.NewCode();
        using var answer = await _shop.PostWebhookAsync(SkroutzPayload.Order(code, (sku, null, 1, 5m)).ToJson());
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))?["ProblemKey"] is string, "the order is held");
        return (code, (long)(await _shop.Database.MarketplaceOrderAsync(code))!["Id"]!);
    }

    private async Task MatchAsync(long id, string identity)
    {
        using var answer = await _admin.SubmitAsync(
            $"Admin/MarketplacesOrders/Details/{id}",
            form => form.QuerySelector("input[name=identity]") is not null,
            new() { ["identity"] = identity });
        answer.EnsureSuccessStatusCode();
    }
}
