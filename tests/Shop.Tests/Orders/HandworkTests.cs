using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What the owner does on the shop's own order page, and what the marketplace order says to it.</summary>
public sealed class HandworkTests : ShopFixture
{
    protected override async Task ArrangeAsync()
    {
        await _shop.ArrangeAsync(
            """UPDATE "Product" SET "UseMultipleWarehouses" = 1 WHERE "Sku" = '768'""",
            """INSERT INTO "ProductWarehouseInventory" ("ProductId", "WarehouseId", "StockQuantity", "ReservedQuantity") SELECT "Id", 1, 3, 0 FROM "Product" WHERE "Sku" = '768'""",
            """INSERT INTO "ProductWarehouseInventory" ("ProductId", "WarehouseId", "StockQuantity", "ReservedQuantity") SELECT "Id", 2, 2, 0 FROM "Product" WHERE "Sku" = '768'""");
    }

    [Test]
    public async Task A_native_order_cancelled_by_hand_is_shown_as_a_difference_and_gives_its_stock_back_once()
    {
        var stock = await _shop.Database.StockAsync("10");
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 2, 25m));
        await SendAsync(order);
        Assert.That(await DifferenceAsync(order.Code), Is.Null);

        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;
        using var cancelled = await _admin.SubmitAsync($"Admin/Order/Edit/{native["Id"]}", form => form.Id == "order-form", [], "cancelorder");
        cancelled.EnsureSuccessStatusCode();

        Assert.That(await DifferenceAsync(order.Code), Does.Contain("cancelled in the shop"));
        await Eventually.IsAsync(
            async () => await _shop.Database.NumberAsync("""SELECT SUM("StockTaken") FROM "MarketplaceOrderLine" JOIN "MarketplaceOrder" ON "MarketplaceOrderId" = "MarketplaceOrder"."Id" WHERE "ExternalId" = $p0""", order.Code) == 0,
            "it is known that the shop has put the stock back");
        await SendAsync(order.Updated("cancelled", TimeSpan.FromMinutes(3)));

        Assert.That(await _shop.Database.StockAsync("10"), Is.EqualTo(stock));
        Assert.That(await DifferenceAsync(order.Code), Is.Null);
    }

    [Test]
    public async Task Pieces_leave_the_warehouses_in_which_they_were_reserved()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("768", null, 4, 25.5m));
        await SendAsync(order);
        Assert.That(await WarehousesAsync(), Is.EqualTo([(1, 3, 3), (2, 2, 1)]));

        await SendAsync(order.Updated("dispatched", TimeSpan.FromMinutes(3)).With("courier_tracking_codes", new System.Text.Json.Nodes.JsonArray("TR-1")));

        Assert.That(await WarehousesAsync(), Is.EqualTo([(1, 0, 0), (2, 1, 0)]));
        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;
        var shipment = (await _shop.Database.RowsAsync("""SELECT * FROM "Shipment" WHERE "OrderId" = $p0""", native["Id"]!)).Single();
        Assert.Multiple(() =>
        {
            Assert.That((native.Long("OrderStatusId"), native.Long("ShippingStatusId")), Is.EqualTo((20, 30)));
            Assert.That((shipment.Text("TrackingNumber"), shipment.Decimal("TotalWeight")), Is.EqualTo(("TR-1", 2m)));
        });
    }

    private async Task SendAsync(SkroutzPayload order)
    {
        using var answer = await _shop.PostWebhookAsync(order.ToJson());
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the message is worked off");
    }

    private async Task<string?> DifferenceAsync(string code)
    {
        var id = (await _shop.Database.MarketplaceOrderAsync(code))!["Id"];
        return (await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}")).QuerySelector("#marketplaces-order-difference")?.TextContent;
    }

    private async Task<IEnumerable<(long, long, long)>> WarehousesAsync() =>
        (await _shop.Database.RowsAsync("""SELECT * FROM "ProductWarehouseInventory" ORDER BY "WarehouseId" """))
            .Select(row => (row.Long("WarehouseId"), row.Long("StockQuantity"), row.Long("ReservedQuantity"))).ToList();
}
