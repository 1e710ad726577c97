using System.Globalization;
using AngleSharp.Html.Dom;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What a marketplace says that cannot be, or says otherwise later: held or told, with a way out for the owner.</summary>
public sealed class ImpossibleOrderTests : ShopFixture
{
    protected override Task ArrangeAsync() => _shop.ArrangeAsync(
        """UPDATE "Product" SET "ManufacturerPartNumber" = 'N/A', "Gtin" = '5200000000016' WHERE "Sku" = '768'""",
        """UPDATE "ProductAttributeCombination" SET "NotifyAdminForQuantityBelow" = 100 WHERE "Sku" = 'DEF456-SMALL'""");

    [TestCase(9101, 9.00, "9.00", TestName = "A total below the lines is held and can be taken over as it is")]
    [TestCase(9102, 1010.00, "1,000.00", TestName = "Shipping of a thousand is held and can be taken over as it is")]
    [TestCase(9103, -5.00, "-5.00", TestName = "A total below zero is held and can be taken over as it is")]
    public async Task Money_that_cannot_be(long id, decimal total, string shown)
    {
        var stock = await _shop.Database.StockAsync("ABC123");
        _shop.Shopflix.Orders.Place(ShopflixPayload.Order(id, "G", total, ("ABC123", 1, 10.00m)));
        var order = await HeldAsync($"{id}");
        Assert.That(await _shop.Database.NativeOrderAsync($"{id}"), Is.Null);

        var page = await _admin.PageAsync(Details(order));
        Assert.That(page.QuerySelector("#marketplaces-order-problem")!.TextContent, Does.Contain("10.00").And.Contain(shown).And.Contain("Take over as it is"));

        using var bare = await _admin.PostBareAsync("Admin/MarketplacesOrderRepairs/TakeOverAsItIs", new() { ["id"] = $"{order}", ["shown"] = Shown(page) });
        Assert.That(await _shop.Database.NativeOrderAsync($"{id}"), Is.Null, "without the antiforgery token nothing happens");

        await SubmitAsync(order, "TakeOverAsItIs");

        var native = (await _shop.Database.NativeOrderAsync($"{id}"))!;
        Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(total));
        Assert.That(await _shop.Database.StockAsync("ABC123"), Is.EqualTo(stock - 1));
        Assert.That(await NotesAsync(native), Has.Exactly(1).Contains("admin@shop.test"));
        Assert.That((await _admin.PageAsync(Details(order))).QuerySelector("#marketplaces-order-as-it-is")!.TextContent, Does.Contain("admin@shop.test").And.Contain(shown));
    }

    [Test]
    public async Task VAT_rates_that_the_marketplace_names_are_booked_and_told_on_both_pages()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("768", null, 1, 11.3m), ("100", null, 1, 10.6m));
        order.LineItems[0]!["vat_ratio"] = 13;
        order.LineItems[1]!["vat_ratio"] = 6;

        var native = await _shop.ReceiveAsync(order);

        Assert.That((native.Decimal("OrderTax"), native.Text("TaxRates").Trim()), Is.EqualTo((1.90m, "6:0.60;   13:1.30;")));
        foreach (var page in await PagesAsync(order.Code, native))
            Assert.That(page, Does.Contain("names 13 % VAT, the shop has 24 %").And.Contain("names 6 % VAT"));
    }

    [Test]
    public async Task A_line_that_disappears_is_told_on_both_pages_until_it_is_back()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 2, 10.4m), ("10", null, 1, 25m));
        var native = await _shop.ReceiveAsync(order);
        var all = order.LineItems.DeepClone();

        order.LineItems.RemoveAt(1);
        await _shop.ReceiveAsync(order.Updated("accepted", TimeSpan.FromMinutes(10)));
        foreach (var page in await PagesAsync(order.Code, native))
            Assert.That(page, Does.Contain("the item \"Product 10\" is gone").And.Contain("told 20.80 €"));

        await _shop.ReceiveAsync(order.With("line_items", all).Updated("dispatched", TimeSpan.FromMinutes(10)));
        foreach (var page in await PagesAsync(order.Code, native))
            Assert.That(page, Does.Not.Contain("is gone"));
    }

    [Test]
    public async Task A_part_number_that_was_just_filled_in_matches_nothing()
    {
        var order = Unknown("OLD-900", ("mpn", "N/A"), ("ean", "0000000000000"));

        await _shop.ReceiveAsync(order);

        var row = (await _shop.Database.MarketplaceOrderAsync(order.Code))!;
        Assert.That(row.Text("ProblemKey"), Does.EndWith("LineUnknown"));
        Assert.That((await _admin.PageAsync(Details(row.Long("Id")))).QuerySelector(".marketplaces-proposal"), Is.Null);
    }

    [Test]
    public async Task A_bar_code_is_a_proposal_to_confirm()
    {
        var order = Unknown("OLD-901", ("ean", "5200000000016"));
        await _shop.ReceiveAsync(order);
        var id = (await _shop.Database.MarketplaceOrderAsync(order.Code))!.Long("Id");
        var proposal = (await _admin.PageAsync(Details(id))).QuerySelector(".marketplaces-proposal")!;
        Assert.That(proposal.TextContent, Does.Contain("768"));

        await SubmitAsync(id, "MapLine", new() { ["pick"] = proposal.QuerySelector("input[name=pick]")!.GetAttribute("value")! });

        Assert.That(await _shop.Database.NativeOrderAsync(order.Code), Is.Not.Null);
        Assert.That((await _admin.PageAsync(Details(id))).QuerySelector("#marketplaces-order-lines")!.TextContent, Does.Contain("Matched by a person"));

        var next = Unknown("OLD-901", ("ean", "5200000000016"));
        Assert.That(await _shop.ReceiveAsync(next), Is.Null, "nobody asked for it to be remembered");
    }

    [Test]
    public async Task A_match_by_hand_counts_for_its_order_alone_unless_it_is_to_be_remembered([Values] bool remember)
    {
        var goods = remember ? "STEAM-1" : "STEAM-2";
        var order = Unknown(goods);
        await _shop.ReceiveAsync(order);
        var id = (await _shop.Database.MarketplaceOrderAsync(order.Code))!.Long("Id");

        await SubmitAsync(id, "MapLine", Matched(remember));

        Assert.That(await _shop.Database.NativeOrderAsync(order.Code), Is.Not.Null);
        await LinesTellAsync(id, matched: true, remember);
        Assert.That(await _shop.ReceiveAsync(Unknown(goods)), remember ? Is.Not.Null : Is.Null);
    }

    [Test]
    public async Task A_match_can_be_taken_back_while_the_order_is_held([Values] bool remember)
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), (remember ? "OLD-902" : "OLD-904", null, 1, 5m), ("OLD-903", null, 1, 5m));
        await _shop.ReceiveAsync(order);
        var id = (await _shop.Database.MarketplaceOrderAsync(order.Code))!.Long("Id");

        await SubmitAsync(id, "MapLine", Matched(remember));
        await LinesTellAsync(id, matched: true, remember);

        await SubmitAsync(id, "UndoLine");
        await LinesTellAsync(id, matched: false, remembered: false);
        Assert.That((await _shop.Database.MarketplaceOrderAsync(order.Code))!.Text("ProblemKey"), Does.EndWith("LineUnknown"));
    }

    [Test]
    public async Task Figures_with_separators_are_read()
    {
        var json = ShopflixPayload.Order(9110, "G", 2472.50m, ("213123123", 2, 1234.50m));
        (json["total"], json["subtotal"]) = ("2,472.50", "2,469.00");
        var line = json["products"]!.AsObject().Single().Value!;
        (line["price"], line["total_price"]) = ("1,234.50", "2.469,00");
        _shop.Shopflix.Orders.Place(json);

        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync("9110") is not null, "the order is native");
        Assert.That((await _shop.Database.NativeOrderAsync("9110"))!.Decimal("OrderTotal"), Is.EqualTo(2472.50m));
    }

    [Test]
    public async Task The_owner_is_told_of_a_size_that_runs_low()
    {
        await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("DEF456", "DEF456-SMALL", 1, 9m)));

        var stock = await _shop.Database.CombinationStockAsync("DEF456-SMALL");
        var mails = await _shop.Database.RowsAsync("""SELECT * FROM "QueuedEmail" WHERE "To" = 'shop@shop.test'""");
        Assert.That(mails.Select(mail => mail.Text("Body")), Is.EqualTo([string.Create(CultureInfo.InvariantCulture, $"DEF456-SMALL: {stock:0}")]));
    }

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private static string Shown(IHtmlDocument page) => page.QuerySelector("input[name=shown]")!.GetAttribute("value")!;

    private static SkroutzPayload Unknown(string sku, params (string Name, string Value)[] codes)
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), (sku, null, 1, 59.9m));
        foreach (var (name, value) in codes)
            order.LineItems[0]![name] = value;

        return order;
    }

    private static Dictionary<string, string> Matched(bool remember) => remember
        ? new() { ["identity"] = "768", ["remember"] = "true" }
        : new() { ["identity"] = "768" };

    private async Task LinesTellAsync(long id, bool matched, bool remembered)
    {
        var lines = (await _admin.PageAsync(Details(id))).QuerySelector("#marketplaces-order-lines")!.TextContent;
        Assert.That(
            (lines.Contains("Matched by a person", StringComparison.Ordinal), lines.Contains("Also used for later orders", StringComparison.Ordinal)),
            Is.EqualTo((matched, remembered)));
    }

    private async Task<long> HeldAsync(string code)
    {
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))?["ProblemKey"] is string, "the order is held");
        return (await _shop.Database.MarketplaceOrderAsync(code))!.Long("Id");
    }

    private async Task SubmitAsync(long id, string action, Dictionary<string, string>? changes = null)
    {
        using var answer = await _admin.SubmitAsync(Details(id), form => form.Action.Contains($"/{action}/", StringComparison.Ordinal), changes ?? []);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<string[]> PagesAsync(string code, Dictionary<string, object?> native) =>
    [
        (await _admin.PageAsync(Details((await _shop.Database.MarketplaceOrderAsync(code))!.Long("Id")))).QuerySelector("section.content")!.TextContent.Split("Timeline")[0],
        (await _admin.PageAsync($"Admin/Order/Edit/{native["Id"]}")).Body!.TextContent,
    ];

    private async Task<IEnumerable<string>> NotesAsync(Dictionary<string, object?> native) =>
        (await _shop.Database.RowsAsync("""SELECT "Note" FROM "OrderNote" WHERE "OrderId" = $p0""", native["Id"]!)).Select(note => note.Text("Note"));
}
