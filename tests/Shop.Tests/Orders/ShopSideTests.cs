using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What is done in the shop and concerns the marketplace is offered on both pages, and nothing of it is sent by itself.</summary>
public sealed class ShopSideTests : ShopFixture
{
    private AcceptedOrders Orders => new(_shop, _admin);

    [Test]
    public async Task A_native_order_that_is_cancelled_offers_the_rejection_while_the_marketplace_takes_one()
    {
        var (code, id) = await Orders.OpenAsync();
        var native = $"Admin/Order/Edit/{await Orders.NativeIdAsync(code)}";
        Assert.That((await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-reject"), Is.Null);
        using var cancelled = await _admin.SubmitAsync(native, form => form.Id == "order-form", [], "cancelorder");
        cancelled.EnsureSuccessStatusCode();

        var link = (await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-reject")!;
        Assert.That(link.GetAttribute("href"), Does.EndWith($"/Details/{id}#marketplaces-reject"));
        var page = await _admin.PageAsync(AcceptedOrders.Details(id));
        Assert.That(page.QuerySelector("#marketplaces-order-difference")!.TextContent, Does.Contain("still waits for your decision"));
        Assert.That(page.QuerySelector("#marketplaces-order-difference button")!.GetAttribute("data-marketplaces-url"), Does.Contain("RejectDialog"));
        Assert.That(Orders.Writes(code), Is.Empty, "nothing is sent by itself");

        using var rejected = await _admin.PostAsync(AcceptedOrders.Details(id), "Admin/MarketplacesDecisions/Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Text"] = "Out of stock" });
        await Eventually.IsAsync(async () => (long)(await _shop.Database.MarketplaceOrderAsync(code))!["StateId"]! != 10 && await _shop.Database.IsQuietAsync(), "the order is rejected");

        Assert.That(Orders.Writes(code), Is.EqualTo(new[] { "reject" }));
        Assert.That((await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-reject"), Is.Null);
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("#marketplaces-order-difference"), Is.Null);
    }

    [Test]
    public async Task An_accepted_order_that_is_cancelled_in_the_shop_offers_no_rejection()
    {
        var (code, id) = await Orders.AcceptedAsync();
        var native = $"Admin/Order/Edit/{await Orders.NativeIdAsync(code)}";
        using var cancelled = await _admin.SubmitAsync(native, form => form.Id == "order-form", [], "cancelorder");

        Assert.That((await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-reject"), Is.Null);
        var difference = (await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("#marketplaces-order-difference")!;
        Assert.That(difference.TextContent, Does.Contain("cannot be rejected any more"));
        Assert.That(difference.QuerySelector("button"), Is.Null);
    }

    [Test]
    public async Task Tracking_numbers_of_the_shops_shipments_are_offered_until_the_marketplace_has_them()
    {
        var (code, id) = await Orders.AcceptedAsync("fbm");
        var nativeId = await Orders.NativeIdAsync(code);
        var native = $"Admin/Order/Edit/{nativeId}";
        Assert.That((await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-tracking"), Is.Null);
        foreach (var number in (string[])["AB-1", "AB-2"])
            await _shop.Database.ExecuteAsync("INSERT INTO \"Shipment\" (\"OrderId\", \"TrackingNumber\", \"CreatedOnUtc\") VALUES ($p0, $p1, '2026-01-01 00:00:00')", nativeId, number);

        var link = (await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-tracking")!;
        Assert.That(link.GetAttribute("href"), Does.EndWith($"/Details/{id}#marketplaces-order-dispatch"));
        var page = await _admin.PageAsync(AcceptedOrders.Details(id));
        Assert.That(page.QuerySelector("#marketplaces-order-dispatch input[name=codes]")!.GetAttribute("value"), Is.EqualTo("AB-1, AB-2"));
        Assert.That(page.QuerySelector("#marketplaces-order-new-tracking"), Is.Not.Null);
        Assert.That(Orders.Writes(code), Is.EqualTo(new[] { "accept" }), "nothing is sent by itself");

        using var sent = await _admin.SubmitAsync(AcceptedOrders.Details(id), form => form.Action.Contains("/Tracking/", StringComparison.Ordinal), new() { ["courier"] = "acs" });
        await Eventually.IsAsync(async () => (await _admin.PageAsync(native)).QuerySelector("#marketplaces-panel-tracking") is null, "they are there");

        Assert.That(_shop.Skroutz.Orders.Find(code)!["courier_tracking_codes"]!.ToJsonString(), Is.EqualTo("""["AB-1","AB-2"]"""));
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("#marketplaces-order-new-tracking"), Is.Null);
    }

    [Test]
    public async Task Where_the_marketplace_brings_its_own_courier_no_tracking_number_is_offered()
    {
        var (code, id) = await Orders.AcceptedAsync();
        var nativeId = await Orders.NativeIdAsync(code);
        await _shop.Database.ExecuteAsync("INSERT INTO \"Shipment\" (\"OrderId\", \"TrackingNumber\", \"CreatedOnUtc\") VALUES ($p0, 'AB-3', '2026-01-01 00:00:00')", nativeId);

        Assert.That((await _admin.PageAsync($"Admin/Order/Edit/{nativeId}")).QuerySelector("#marketplaces-panel-tracking"), Is.Null);
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("input[name=codes]"), Is.Null);
    }

    [Test]
    public async Task The_reject_dialog_begins_with_what_the_stock_allows_and_says_what_it_costs()
    {
        var (_, plenty) = await Orders.OpenAsync(sku: "10", quantity: 3);
        var dialog = await RejectDialogAsync(plenty);
        Assert.That(dialog.QuerySelector("input[type=number]")!.GetAttribute("value"), Is.EqualTo("2"), "a part is less than ordered");
        Assert.That(dialog.QuerySelector("#marketplaces-reject-cost")!.TextContent, Does.Contain("50 % of the commission").And.Contain("€"));
        Assert.That(dialog.QuerySelector("#marketplaces-reject-other-lines")!.TextContent, Does.Contain("new order"));

        var (_, few) = await Orders.OpenAsync(sku: "768", quantity: 3);
        await _shop.Database.ExecuteAsync("UPDATE \"Product\" SET \"StockQuantity\" = -2 WHERE \"Sku\" = '768'");
        dialog = await RejectDialogAsync(few);
        Assert.That(dialog.QuerySelector("input[type=number]")!.GetAttribute("value"), Is.EqualTo("1"));
        Assert.That(dialog.QuerySelector(".marketplaces-warning")!.TextContent, Does.Contain("available: 1"));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> RejectDialogAsync(long id)
    {
        using var answer = await _admin.PostAsync(AcceptedOrders.Details(id), $"Admin/MarketplacesDecisions/RejectDialog/{id}", []);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
