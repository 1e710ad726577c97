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

    /// <summary>Editing the status moves no stock in nop, and so none may be counted.</summary>
    [Test]
    public async Task A_status_that_is_edited_and_edited_back_moves_no_stock()
    {
        var stock = await _shop.Database.StockAsync("10");
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 3, 25m));
        await SendAsync(order);
        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;

        await EditStatusAsync(native["Id"]!, 40);
        await SendAsync(order.Updated("accepted", TimeSpan.FromMinutes(3)));
        Assert.That(await _shop.Database.StockAsync("10"), Is.EqualTo(stock - 3));

        await EditStatusAsync(native["Id"]!, 20);
        await SendAsync(order.Updated("dispatched", TimeSpan.FromMinutes(6)));

        Assert.That(await _shop.Database.StockAsync("10"), Is.EqualTo(stock - 3));
        Assert.That(await DifferenceAsync(order.Code), Is.Null);
    }

    private async Task EditStatusAsync(object orderId, int status)
    {
        using var edited = await _admin.SubmitAsync(
            $"Admin/Order/Edit/{orderId}", form => form.Id == "order-form", new() { ["OrderStatusId"] = $"{status}", ["btnSaveOrderStatus"] = "save" });
        edited.EnsureSuccessStatusCode();
        Assert.That(await _shop.Database.NumberAsync("SELECT \"OrderStatusId\" FROM \"Order\" WHERE \"Id\" = $p0", orderId), Is.EqualTo(status));
    }

    [Test]
    public async Task Mails_to_buyers_that_can_never_arrive_are_taken_out_of_the_queue_and_no_others()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m));
        await SendAsync(order);
        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;
        var checkout = await CheckOutAsync("eleni@shop.test");

        foreach (var id in new[] { native["Id"], checkout })
        {
            using var cancelled = await _admin.SubmitAsync($"Admin/Order/Edit/{id}", form => form.Id == "order-form", [], "cancelorder");
            cancelled.EnsureSuccessStatusCode();
        }

        var notes = await _shop.Database.RowsAsync("SELECT * FROM \"OrderNote\" WHERE \"OrderId\" = $p0 AND \"Note\" LIKE '%has been queued%'", native["Id"]!);
        Assert.That(notes, Has.Count.EqualTo(1), "the shop did queue a mail");
        Assert.That((await _shop.Database.RowsAsync("SELECT * FROM \"QueuedEmail\"")).Select(mail => mail.Text("To")), Is.EqualTo(["eleni@shop.test"]));
    }

    [Test]
    public async Task A_paid_order_that_is_rejected_is_refunded_and_its_notes_are_in_the_language_of_the_administration()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 2, 25m));
        await SendAsync(order);
        await SendAsync(order.Updated("rejected", TimeSpan.FromMinutes(3)));

        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;
        var notes = (await _shop.Database.RowsAsync("SELECT * FROM \"OrderNote\" WHERE \"OrderId\" = $p0 ORDER BY \"Id\"", native["Id"]!)).Select(note => note.Text("Note")).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((native.Long("OrderStatusId"), native.Long("PaymentStatusId"), native.Decimal("RefundedAmount")), Is.EqualTo((40, 40, 50m)));
            Assert.That(native.Text("PaymentMethodSystemName"), Is.EqualTo("Skroutz"));
            Assert.That(notes, Is.Not.Empty.And.All.Not.Match("\\p{IsGreek}"), "the administration is in English, the buyer is Greek");
        });
    }

    /// <summary>Somebody buys in the public store; the order's id.</summary>
    private async Task<object> CheckOutAsync(string email)
    {
        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = '10'");
        using var visitor = AdminSession.Visitor(_shop.Url);
        using var answer = await visitor.SubmitAsync($"product/{id}", form => form.GetAttribute("action")!.Contains("product", StringComparison.Ordinal), new()
        {
            ["Form.FirstName"] = "Ελένη",
            ["Form.LastName"] = "Παππά",
            ["Form.Email"] = email,
            ["Form.Phone"] = "2100000000",
            ["Form.Address"] = "Ερμού 1",
            ["Form.City"] = "Αθήνα",
            ["Form.ZipPostalCode"] = "10563",
        });
        answer.EnsureSuccessStatusCode();
        return (await _shop.Database.RowsAsync("SELECT MAX(\"Id\") AS \"Id\" FROM \"Order\"")).Single()["Id"]!;
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
