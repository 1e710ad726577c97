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
