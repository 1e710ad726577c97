using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>What the screens show when a person is needed, on a desktop and a phone, in English and Greek. The screenshots are kept.</summary>
public sealed class TroubleScreenTests : ShopFixture
{
    private AdminBrowser _browser = null!;
    private long _doubtfulId;
    private long _soldOtherwiseId;
    private long _unmatchedId;
    private long _undecidedId;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    protected override Task ArrangeAsync() => _shop.ArrangeAsync("""UPDATE "Product" SET "Gtin" = '5200000000016' WHERE "Sku" = '768'""");

    [OneTimeSetUp]
    public async Task MakeTroubleAsync()
    {
        _shop.Shopflix.Orders.Place(ShopflixPayload.Order(9201, "G", 9.00m, ("ABC123", 1, 10.00m)));
        var undecided = $"{_shop.Shopflix.Orders.Place()}";
        _shop.Shopflix.Faults.Add(new Fault { Path = $"/api/orders/{undecided}", Method = "PUT", Status = 502, Times = Fault.Always });

        var sold = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 2, 10.4m), ("213123123", null, 1, 25m));
        await _shop.ReceiveAsync(sold);
        sold.LineItems.RemoveAt(1);
        await _shop.ReceiveAsync(sold.Updated("accepted", TimeSpan.FromMinutes(10)));

        var unmatched = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("OLD-1", null, 1, 59.9m), ("OLD-2", null, 1, 5m), ("OLD-3", null, 1, 5m));
        unmatched.LineItems[0]!["ean"] = "5200000000016";
        await _shop.ReceiveAsync(unmatched);

        await Eventually.IsAsync(
            async () => await _shop.Database.MarketplaceOrderAsync("9201") is not null && await _shop.Database.NativeOrderAsync(undecided) is not null && await _shop.Database.IsQuietAsync(),
            "every order is native or held");
        _doubtfulId = await IdAsync("9201");
        _soldOtherwiseId = await IdAsync(sold.Code);
        _unmatchedId = await IdAsync(unmatched.Code);
        _undecidedId = await IdAsync(undecided);

        await MatchSecondLineAsync();
        using var decided = await _admin.PostAsync(Details(_undecidedId), "Admin/MarketplacesDecisions/Accept", new() { ["Id"] = $"{_undecidedId}" });
        await GiveUpAnIdAsync();
        _browser = AdminBrowser.SignIn(_shop.Url);
    }

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [TestCaseSource(typeof(Ways), nameof(Ways.Cases))]
    public void Every_screen_opens_without_an_error_and_fits_its_width(string device, string language)
    {
        _browser.Become(device, language);
        _browser.LookAt($"doubtful-order-{device}-{language}", Details(_doubtfulId), "form[action*=TakeOverAsItIs] button");
        _browser.LookAt($"sold-otherwise-order-{device}-{language}", Details(_soldOtherwiseId), "#marketplaces-order-sold-otherwise");
        _browser.LookAt($"unmatched-order-{device}-{language}", Details(_unmatchedId), ".marketplaces-proposal");
        Assert.That((_browser.Count("form[action*=UndoLine]"), _browser.Count("form[action*=ForgetLine]")), Is.EqualTo((1, 1)));
        _browser.LookAt($"open-decision-order-{device}-{language}", Details(_undecidedId), "#marketplaces-order-open-decision form button");
        Assert.That(_browser.Count(".content .callout"), Is.EqualTo(1), "the order waits for nobody while a decision is under way");
        _browser.LookAt($"troubled-orders-{device}-{language}", "Admin/MarketplacesOrders/List", "table tbody tr td a");
        _browser.LookAt($"troubled-listings-{device}-{language}", "Admin/MarketplacesListings/List", "table tbody tr td a");
        Assert.That(_browser.Text, Does.Contain(language == "en" ? "to be taken off sale" : "προς απόσυρση"));
        _browser.LookAt($"troubled-activity-{device}-{language}", "Admin/MarketplacesActivity/Index", "h1");
    }

    /// <summary>What is wrong is seen, undone and chosen anew; the order goes on by itself. Names of products are text, whatever they look like.</summary>
    [TestCaseSource(typeof(Ways), nameof(Ways.Cases))]
    public async Task A_wrong_product_is_undone_and_a_held_order_repaired_with_the_picker(string device, string language)
    {
        await _shop.ArrangeAsync("""UPDATE "Product" SET "Name" = 'Lamp <b>"bright"</b>' WHERE "Sku" = '100'""");
        var held = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("LOST-1", null, 1, 59.9m));
        await _shop.ReceiveAsync(held);
        var id = await IdAsync(held.Code);
        var twoLines = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("LOST-1", null, 1, 59.9m), ("LOST-2", null, 1, 5m));
        await _shop.ReceiveAsync(twoLines);
        var wrongId = await IdAsync(twoLines.Code);
        _browser.Become(device, language);

        _browser.Open(Details(wrongId));
        Pick("ABC123", "ABC123");
        _browser.Find(".marketplaces-lines tbody tr:first-child .marketplaces-product");
        _browser.Screenshot($"picked-order-{device}-{language}");
        _browser.Find("form[action*=UndoLine] button").Click();
        _browser.Wait("the line without a product", () => _browser.Count(".marketplaces-product") == 0);

        _browser.Open(Details(id));
        Pick("bright", "Lamp <b>\"bright\"</b>", $"picker-{device}-{language}");
        _browser.Wait("the order without a problem", () => _browser.Count("#marketplaces-order-problem") == 0 && _browser.Count(".marketplaces-product") == 1);
        _browser.Screenshot($"repaired-order-{device}-{language}");

        Assert.That(_browser.Errors(), Is.Empty);
        Assert.That(
            await _shop.Database.NumberAsync("""SELECT COUNT(*) FROM "OrderItem" i JOIN "Product" p ON p."Id" = i."ProductId" JOIN "MarketplaceOrder" o ON o."OrderId" = i."OrderId" WHERE o."Id" = $p0 AND p."Sku" = '100'""", id),
            Is.EqualTo(1));

        void Pick(string typed, string name, string? screenshot = null)
        {
            _browser.Find(".marketplaces-lines tbody tr:first-child input[name=identity]").SendKeys(typed);
            _browser.Wait($"{typed} in the list", () => _browser.Count(".marketplaces-picks li") == 1 && _browser.Find(".marketplaces-picks li").Text.Contains(name, StringComparison.Ordinal));
            _browser.Find(".marketplaces-picks input[name=pick]").Click();
            if (screenshot is not null)
                _browser.Screenshot(screenshot);
            _browser.Find(".marketplaces-lines tbody tr:first-child form[action*=MapLine] button[type=submit]").Click();
        }
    }

    private async Task MatchSecondLineAsync()
    {
        var line = (await _shop.Database.RowsAsync("""SELECT "Id" FROM "MarketplaceOrderLine" WHERE "MarketplaceOrderId" = $p0 ORDER BY "Id" """, _unmatchedId))[1]["Id"];
        using var answer = await _admin.SubmitAsync(
            Details(_unmatchedId),
            form => form.Action.Contains("/MapLine/", StringComparison.Ordinal),
            new() { ["lineId"] = $"{line}", ["identity"] = "10", ["remember"] = "true" });
        answer.EnsureSuccessStatusCode();
    }

    private async Task GiveUpAnIdAsync()
    {
        await Eventually.IsAsync(async () => await DirtyAsync() == 0, "everything is pushed");
        _shop.Skroutz.Faults.RejectProducts = ["10"];
        var id = await _shop.Database.NumberAsync("""SELECT "Id" FROM "Product" WHERE "Sku" = '10'""");
        using var answer = await _admin.SubmitAsync($"Admin/Product/Edit/{id}", form => form.Id == "product-form", new() { ["Sku"] = "10-NEW" }, button: "save");
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(
            async () => await _shop.Database.NumberAsync("""SELECT COUNT(*) FROM "MarketplaceListing" WHERE "GivenUp" <> 0 AND "LastError" IS NOT NULL""") == 1, "the former id is refused");
    }

    private Task<decimal> DirtyAsync() => _shop.Database.NumberAsync("""SELECT COUNT(*) FROM "MarketplaceListing" WHERE "DirtySinceUtc" IS NOT NULL""");

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private async Task<long> IdAsync(string code) => (await _shop.Database.MarketplaceOrderAsync(code))!.Long("Id");
}
