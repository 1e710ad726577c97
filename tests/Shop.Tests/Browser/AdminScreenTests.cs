using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>The admin screens in a real browser, on a desktop and a phone, in English and Greek. The screenshots are kept.</summary>
public sealed class AdminScreenTests : ShopFixture
{
    /// <summary>In the owner's guide, see build/screenshots.</summary>
    private static readonly string[] _pictured = ["orders", "held-order", "listings", "listing-history", "native-product", "configuration"];

    private AdminBrowser _browser = null!;
    private long _orderId;
    private long _nativeId;
    private long _heldId;
    private long _invoiceId;
    private long _handledId;
    private long _mouseId;
    private long _failedId;
    private long _sizedId;
    private long _sizeId;
    private string _code = "";

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    protected override async Task ArrangeAsync()
    {
        _code = _shop.Skroutz.Orders.Place();
        _shop.Shopflix.Orders.Place();
        var held = SkroutzPayload.NewCode();
        var handled = SkroutzPayload.NewCode();
        string[] bodies =
        [
            SkroutzPayload.Order(held, ("NO-SUCH-SKU", null, 1, 5m)).ToJson(),
            SkroutzPayload.Order(handled, ("100", null, 2, 10.4m)).With("created_at", "1999-05-11T09:58:00+03:00").Updated("dispatched", TimeSpan.Zero).ToJson(),
            SkroutzFixtures.Read("invoice-39a-documents").ToJsonString(),
            SkroutzFixtures.Read("unreadable-price").ToJsonString(),
        ];
        foreach (var body in bodies)
        {
            using var answer = await _shop.PostWebhookAsync(body);
        }

        await Eventually.IsAsync(
            async () => await _shop.Database.OrdersAsync() >= 2 && await _shop.Database.NativeOrderAsync(_code) is not null && await _shop.Database.IsQuietAsync(),
            "every order is native or held");
        _orderId = await IdAsync(_code);
        _heldId = await IdAsync(held);
        _handledId = await IdAsync(handled);
        _invoiceId = await IdAsync(SkroutzFixtures.Code("invoice-39a-documents")!);
        _nativeId = (long)(await _shop.Database.NativeOrderAsync(_code))!["Id"]!;
        await ArrangeListingsAsync();
        await ArrangeRulesAsync();
    }

    /// <summary>One that has failed, one that is sent and not yet applied, and the others.</summary>
    private async Task ArrangeListingsAsync()
    {
        await Eventually.IsAsync(async () => await CountAsync("\"UnansweredSend\" IS NOT NULL OR \"DirtySinceUtc\" IS NOT NULL") == 0, "everything is applied");
        using var owner = await AdminSession.SignInAsync(_shop.Url);
        _shop.Skroutz.Faults.FailProducts = ["768"];
        await RestockAsync(owner, "768");
        await Eventually.IsAsync(async () => await CountAsync("\"LastError\" IS NOT NULL AND \"Attempts\" > 0") == 1, "one has failed");
        _shop.Skroutz.Faults.ApplyDelay = TimeSpan.FromHours(1);
        await RestockAsync(owner, "10");
        await Eventually.IsAsync(async () => await CountAsync("\"BatchId\" <> 0") == 1, "one is sent");
        await ValidateAsync(owner);
    }

    /// <summary>One listing to which Skroutz objects, and one to which it does not.</summary>
    private async Task ValidateAsync(AdminSession owner)
    {
        _shop.Skroutz.Faults.RejectProducts = ["100"];
        var ids = await _shop.Database.RowsAsync("SELECT \"Id\" FROM \"MarketplaceListing\" WHERE \"ExternalProductId\" IN ('100', 'ABC123')");
        foreach (var id in ids)
        {
            using var answer = await owner.PostAsync("Admin/MarketplacesListings/List", "Admin/MarketplacesValidation/Selected", new() { ["ids"] = $"{id["Id"]}" });
            answer.EnsureSuccessStatusCode();
        }

        Assert.That(await CountAsync("\"ValidatedOnUtc\" IS NOT NULL"), Is.EqualTo(2));
        Assert.That(await CountAsync("\"ValidationError\" IS NOT NULL"), Is.EqualTo(1));
        _shop.Skroutz.Faults.RejectProducts = [];
    }

    private async Task RestockAsync(AdminSession owner, string sku)
    {
        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", sku);
        using var answer = await owner.SubmitAsync($"Admin/Product/Edit/{id}", form => form.Id == "product-form", new() { ["StockQuantity"] = "77" }, button: "save");
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A fixed price, an id that was typed, and one new id that waits to be confirmed.</summary>
    private async Task ArrangeRulesAsync()
    {
        using var owner = await AdminSession.SignInAsync(_shop.Url);
        _mouseId = await ProductIdAsync("ABC123");
        _sizedId = await ProductIdAsync("DEF456");
        _failedId = await ProductIdAsync("768");
        _sizeId = await SizeIdAsync("DEF456-LARGE");
        await SubmitAsync(owner, $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_mouseId}", "marketplaces-override-form", new() { ["Own.FixedPrice"] = "27,90", ["Own.StockStopAt"] = "2" });
        await SubmitAsync(owner, $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_sizedId}&combinationId={_sizeId}", "marketplaces-map-form", new() { ["Mapping.ExternalVariationId"] = "JACKET-L" });
        await SwitchOffAsync(owner, "DEF456-SMALL");
        await SubmitAsync(owner, "Admin/MarketplacesConfiguration/Configure", null, new() { ["Accounts[0].OffersWait"] = "true" });
        await SubmitAsync(owner, $"Admin/Product/Edit/{await ProductIdAsync("213123123")}", "product-form", new() { ["Sku"] = "CABLE-1M" });
        await Eventually.IsAsync(async () => await CountAsync("\"LastError\" LIKE '%ToBeConfirmed'") == 1, "one waits");
    }

    private static async Task SubmitAsync(AdminSession owner, string path, string? form, Dictionary<string, string> changes)
    {
        using var answer = await owner.SubmitAsync(path, one => form is null ? one.QuerySelector("[name='Accounts[0].OffersWait']") is not null : one.Id == form, changes, button: "save");
        answer.EnsureSuccessStatusCode();
    }

    private async Task SwitchOffAsync(AdminSession owner, string sku)
    {
        using var answer = await owner.PostAsync(
            $"Admin/Product/Edit/{_sizedId}", $"Admin/MarketplacesNativeProduct/Switch/{_sizedId}", new() { ["accountId"] = "1", ["combinationId"] = $"{await SizeIdAsync(sku)}", ["sold"] = "false" });
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("taken off sale"));
    }

    private async Task<long> SizeIdAsync(string sku) => (long)await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"ProductAttributeCombination\" WHERE \"Sku\" = $p0", sku);

    private async Task<long> ProductIdAsync(string sku) => (long)await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", sku);

    private Task<decimal> CountAsync(string which) => _shop.Database.NumberAsync($"SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE {which}");

    [OneTimeSetUp]
    public void OpenBrowser() => _browser = AdminBrowser.SignIn(_shop.Url);

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [TestCaseSource(typeof(Ways), nameof(Ways.Cases))]
    public void Every_screen_opens_without_an_error_and_fits_its_width(string device, string language)
    {
        _browser.Become(device, language);
        foreach (var (name, path, waitFor) in Screens())
        {
            _browser.LookAt($"{name}-{device}-{language}", path, waitFor);
            if (device == "desktop" && _pictured.Contains(name))
                _browser.Picture($"{name}-{language}", waitFor);
        }
    }

    [TestCase("desktop", "en")]
    [TestCase("phone", "el")]
    public void Rules_are_tried_on_the_last_orders(string device, string language)
    {
        _browser.Become(device, language);
        _browser.Open("Admin/MarketplacesRules/Edit?accountId=1");
        _browser.Find("input[type=checkbox][name=AcceptByRule]").Click();
        _browser.Find("button[formaction*='MarketplacesRules/Try']").Click();

        _browser.Find("#marketplaces-dry-run tbody tr");
        _browser.Screenshot($"tried-rules-{device}-{language}");
        _browser.CanBeUsedByEverybody("tried-rules");
        Assert.That(_browser.Script<long>("return document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(1));
    }

    [TestCase("desktop", "en")]
    [TestCase("phone", "el")]
    public void A_checked_file_names_its_bad_rows(string device, string language)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("rules-").FullName, "rules.csv");
        File.WriteAllText(file, $"product_id;own_id;fixed_price\r\n{_mouseId};;19,90\r\n999999;;2\r\n{_sizedId};768;δύο\r\n");
        _browser.Become(device, language);
        _browser.Open("Admin/MarketplacesListings/List");
        _browser.Find("input[type=file]").SendKeys(file);
        _browser.Find("form[action*='MarketplacesOverrideFiles/Check'] button").Click();

        _browser.Find("#marketplaces-import-counts");
        _browser.Screenshot($"checked-file-{device}-{language}");
        _browser.CanBeUsedByEverybody("checked-file");
        Assert.That((_browser.Count(".marketplaces-bad-rows tbody tr"), _browser.Count(".marketplaces-bad-rows .text-danger")), Is.EqualTo((2, 3)));
        Assert.That(_browser.Script<long>("return document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(1));
    }

    private async Task<long> IdAsync(string code) => (long)(await _shop.Database.MarketplaceOrderAsync(code))!["Id"]!;

    private IEnumerable<(string Name, string Path, string WaitFor)> Screens()
    {
        yield return ("dashboard", "Admin", "#marketplaces-dashboard");
        yield return ("orders", "Admin/MarketplacesOrders/List", "table tbody tr td a");
        yield return ("order", $"Admin/MarketplacesOrders/Details/{_orderId}", "h1");
        yield return ("held-order", $"Admin/MarketplacesOrders/Details/{_heldId}", "#marketplaces-order-problem");
        yield return ("handled-order", $"Admin/MarketplacesOrders/Details/{_handledId}", "#marketplaces-order-handled");
        yield return ("invoice-order", $"Admin/MarketplacesOrders/Details/{_invoiceId}", "h1");
        yield return ("listings", "Admin/MarketplacesListings/List", "table tbody tr td a");
        yield return ("listing-rules", $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_mouseId}", "#marketplaces-override-form");
        yield return ("listing-rules-sizes", $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_sizedId}", "#marketplaces-map-form");
        yield return ("listing-rules-size", $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_sizedId}&combinationId={_sizeId}", "#marketplaces-override-form");
        yield return ("listing-history", $"Admin/MarketplacesHistory/Show?accountId=1&productId={_failedId}", "#marketplaces-history li[data-level=error]");
        yield return ("native-product", $"Admin/Product/Edit/{_sizedId}", "#marketplaces-product-card .marketplaces-badge");
        yield return ("proposals", "Admin/MarketplacesProposals/List?accountId=1", "#marketplaces-proposals-form");
        yield return ("rules", "Admin/MarketplacesRules/Edit?accountId=1", "#marketplaces-rules-form");
        yield return ("activity", "Admin/MarketplacesActivity/Index", "h1");
        yield return ("configuration", "Admin/MarketplacesConfiguration/Configure", "form");
        yield return ("native-order", $"Admin/Order/Edit/{_nativeId}", "#order-form");
    }
}
