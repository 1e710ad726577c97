using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>
/// An owner who has just installed the plugin and restarted the shop goes to the first accepted order in a real browser. Every click and every field is
/// counted; what an owner does in the marketplace's own pages, the test does in its place, and counts too.
/// </summary>
public sealed class FirstOrderWalkTests : ShopFixture
{
    private const int Most = 25;
    private const string Skroutz = "#Accounts_0_";
    private const string Shopflix = "#Accounts_1_";

    private AdminBrowser _browser = null!;
    private Hand _hand = null!;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    /// <summary>The embedded shop comes with accounts that are at work. Installed anew they are as an owner finds them, but for the addresses of the simulators.</summary>
    protected override async Task ArrangeAsync()
    {
        using (var admin = await AdminSession.SignInAsync(_shop.Url))
        {
            await PressAsync(admin, "uninstall-plugin", "Misc.Marketplaces");
            await PressAsync(admin, "plugin-apply-changes", "apply");
            await PressAsync(admin, "install-plugin", "Misc.Marketplaces");
            await PressAsync(admin, "plugin-apply-changes", "apply");
        }

        // Installed in the process that has uninstalled it, the plugin finds nop's settings as they were before.
        await _shop.ArrangeAsync("UPDATE \"Setting\" SET \"Value\" = 'Misc.Marketplaces' WHERE \"Name\" = 'widgetsettings.activewidgetsystemnames'");
        _shop.Skroutz.Log.Clear();
        _shop.Shopflix.Log.Clear();
    }

    [OneTimeSetUp]
    public void OpenBrowser() => _hand = new Hand(_browser = AdminBrowser.SignIn(_shop.Url));

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test]
    public async Task From_the_installation_to_the_first_accepted_order_nothing_leaves_before_it_is_confirmed()
    {
        _shop.Shopflix.Orders.Place();
        FindTheWay();
        Connect();
        await LetAMessageComeAsync();
        Assert.That((Pushes, await _shop.Database.OrdersAsync()), Is.EqualTo((0, 0m)), "nothing is sent and nothing fetched before");

        Confirm();
        await AcceptAsync();
        Assert.That(_hand.Acts, Is.LessThanOrEqualTo(Most), "clicks and fields");
        TestContext.Out.WriteLine($"Clicks and fields: {_hand.Acts}");
    }

    private void FindTheWay()
    {
        SeeThePlugins();
        Look("dashboard", "Admin", "#marketplaces-not-connected a");
        _browser.Become("desktop", "en");
        _browser.Open("Admin/Plugin/List");
        _hand.Click("#marketplaces-configure-now");
        Look("configuration", "Admin/MarketplacesConfiguration/Configure", $"{Skroutz}-standing [data-marketplaces-field]");
    }

    private void Connect()
    {
        _browser.Become("desktop", "en");
        _browser.Open("Admin/MarketplacesConfiguration/Configure");
        _hand.Type($"{Skroutz}_OrdersSecret", "demo");
        _hand.Type($"{Skroutz}_ProductsSecret", "demo");
        _hand.Click($"{Skroutz}_Enabled");
        _hand.Type($"{Shopflix}_UserName", "demo");
        _hand.Type($"{Shopflix}_OrdersSecret", "demo");
        _hand.Click($"{Shopflix}_Enabled");
        _hand.Click($"{Skroutz}-card button[name=save]");
        _browser.Wait("that it is saved", () => _browser.Text.Contains("has been saved", StringComparison.Ordinal));
        foreach (var card in new[] { Skroutz, Shopflix })
        {
            _hand.Click($"{card}-standing [data-marketplaces-post*=TestConnection]");
            _browser.Wait("that the tokens are tested", () => _browser.Count($"{card}-standing [data-marketplaces-post*=TestConnection]") == 0);
        }
    }

    /// <summary>The owner copies the address into the panel of the marketplace, and saves there.</summary>
    private async Task LetAMessageComeAsync()
    {
        _hand.Click($"{Skroutz}-standing [data-marketplaces-copy]");
        _shop.Skroutz.WebhookUrl = new Uri(_browser.Find($"{Skroutz}-webhook").GetAttribute("value")!);
        _hand.Elsewhere(2);
        _hand.Click($"{Skroutz}-standing [data-marketplaces-post*=TestMessage]");
        _browser.Wait("that a message has come", () => _browser.Count($"{Skroutz}-standing [data-marketplaces-post*=TestMessage]") == 0);
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceInboxMessage\""), Is.EqualTo(1));
        Look("message", "Admin/MarketplacesConfiguration/Configure", $"{Skroutz}-standing a[href*='MarketplacesGoLive/Check']");
    }

    private void Confirm()
    {
        _browser.Become("desktop", "en");
        _browser.Open("Admin/MarketplacesConfiguration/Configure");
        _hand.Click($"{Skroutz}-standing a[href*='MarketplacesGoLive/Check']");
        _hand.Click("#marketplaces-confirm-offers button");
        _hand.Click($"{Shopflix}-standing a[href*='MarketplacesGoLive/Check']");
        _hand.Click("#marketplaces-confirm-orders input[value=now]");
        _hand.Click("#marketplaces-confirm-orders button");
        Assert.That(
            _browser.Script<string>($"return [...document.querySelectorAll('{Skroutz}-standing li.open, {Shopflix}-standing li.open')].map(line => line.querySelector('span').textContent).join()"),
            Does.Contain("starts with https").And.Not.Contain(","),
            "the embedded shop has no public address; all else is done");
    }

    private async Task AcceptAsync()
    {
        var code = _shop.Skroutz.Orders.Place();
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && Pushes > 0, "the order is in the shop, and stock and prices have left it");
        _browser.Open("Admin");
        _hand.OpenFromMenu("Admin/MarketplacesOrders/List");
        _hand.Click("#marketplaces-orders-grid [data-marketplaces-url*=AcceptDialog]");
        _hand.Click(".marketplaces-decision form button[type=submit]");
        await Eventually.IsAsync(
            async () => await _shop.Database.NumberAsync("SELECT \"StateId\" FROM \"MarketplaceOrder\" WHERE \"ExternalId\" = $p0", code) == 20, "the order is accepted");
    }

    private int Pushes => _shop.Skroutz.Log.Entries.Count(entry => entry.Method == "POST" && entry.Path == "/merchants/products/batch");

    /// <summary>The page is the shop's own: only the button on it is the plugin's.</summary>
    private void SeeThePlugins()
    {
        foreach (var (device, language) in Ways.All)
        {
            _browser.Become(device, language);
            _browser.Open("Admin/Plugin/List");
            _browser.Find("#marketplaces-configure-now");
            _browser.Screenshot($"first-plugins-{device}-{language}");
        }
    }

    private void Look(string step, string path, string waitFor)
    {
        foreach (var (device, language) in Ways.All)
        {
            _browser.Become(device, language);
            _browser.LookAt($"first-{step}-{device}-{language}", path, waitFor);
        }
    }

    private static async Task PressAsync(AdminSession admin, string button, string value)
    {
        using var answer = await admin.SubmitAsync("Admin/Plugin/List", form => form.QuerySelector($"button[name={button}]") is not null, new() { [button] = value });
        answer.EnsureSuccessStatusCode();
    }
}
