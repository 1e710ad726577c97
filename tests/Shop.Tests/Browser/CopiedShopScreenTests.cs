using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>A copy of the shop whose marketplaces got another address, and with a store that was added to it, on a desktop and a phone, in English and Greek. The screenshots are kept.</summary>
public sealed class CopiedShopScreenTests : ShopFixture
{
    private const string Configuration = "Admin/MarketplacesConfiguration/Configure";
    private AdminBrowser _browser = null!;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    protected override async Task ArrangeAsync()
    {
        await _shop.KillAsync();
        await _shop.Database.ExecuteAsync("""
            INSERT INTO "Store" ("Name", "Url", "SslEnabled", "Hosts", "DefaultLanguageId", "DisplayOrder", "Deleted")
            VALUES ('Second store', 'https://second.shop.example/', 1, 'second.shop.example', 0, 2, 0)
            """);
        await _shop.Database.ExpireLeasesAsync();
        await _shop.RestartAsync("--store-url", "https://staging.shop.example/");
    }

    [OneTimeSetUp]
    public async Task ChangeAddressesAsync()
    {
        var changes = new Dictionary<string, string> { ["Accounts[0].BaseUrl"] = "https://api.skroutz.example/", ["Accounts[1].BaseUrl"] = "https://api.shopflix.example/" };
        using var saved = await _admin.SubmitAsync(Configuration, form => form.Id == "marketplaces-configuration-form", changes);
        saved.EnsureSuccessStatusCode();
        using var stored = await _shop.PostWebhookAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.4m)).ToJson());
        stored.EnsureSuccessStatusCode();
        _browser = AdminBrowser.SignIn(_shop.Url);
    }

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [TestCaseSource(typeof(Ways), nameof(Ways.Cases)), Order(1)]
    public void Every_screen_opens_without_an_error_and_fits_its_width(string device, string language)
    {
        _browser.Become(device, language);
        _browser.LookAt($"copied-configuration-{device}-{language}", Configuration, "#marketplaces-confirm-shop button");
        Assert.That(_browser.Count(".marketplaces-no-accounts"), Is.EqualTo(1), "the store that was added");
        Assert.That(_browser.Count(".marketplaces-secret .text-danger"), Is.EqualTo(3));
        Assert.That(_browser.Count(".marketplaces-readiness li.open"), Is.EqualTo(6), "three secrets, and no answer of any address yet");
        _browser.LookAt($"copied-orders-{device}-{language}", "Admin/MarketplacesOrders/List", ".marketplaces-other-shop");
        _browser.LookAt($"copied-activity-{device}-{language}", "Admin/MarketplacesActivity/Index", ".marketplaces-other-shop");
    }

    [Test, Order(2)]
    public async Task A_store_that_was_added_gets_its_accounts_switched_off()
    {
        using var answer = await _admin.SubmitAsync(Configuration, form => form.Action.Contains("AddStoreAccounts", StringComparison.Ordinal), []);
        answer.EnsureSuccessStatusCode();

        Assert.That((await _admin.PageAsync(Configuration)).QuerySelectorAll(".marketplaces-no-accounts"), Is.Empty);
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"StoreId\" <> 1"), Is.EqualTo(2));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"StoreId\" <> 1 AND \"Enabled\" = 1"), Is.Zero);
    }
}
