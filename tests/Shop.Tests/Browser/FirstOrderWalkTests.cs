using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>
/// An owner goes from the uploaded zip to the first accepted order in a real browser. Every click and every field is counted, those of the shop's own
/// installation of plugins apart; what an owner does in the marketplace's own pages, the test does in its place, and counts too.
/// </summary>
public sealed class FirstOrderWalkTests() : ShopFixture("--without-plugin")
{
    private const int Most = 25;
    private const int OfTheInstallation = 7;
    private const string Plugins = "Admin/Plugin/List";
    private const string Skroutz = "#Accounts_0_";
    private const string Shopflix = "#Accounts_1_";

    private AdminBrowser _browser = null!;
    private Hand _hand = null!;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    [OneTimeSetUp]
    public void OpenBrowser() => _hand = new Hand(_browser = AdminBrowser.SignIn(_shop.Url));

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test]
    public async Task From_the_uploaded_zip_to_the_first_accepted_order_nothing_leaves_before_it_is_confirmed()
    {
        await InstallAsync();
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

    /// <summary>As nopCommerce does it, with its two restarts; at the second one the accounts get the addresses of the simulators.</summary>
    private async Task InstallAsync()
    {
        _browser.Become("desktop", "en");
        _hand.OpenFromMenu(Plugins);
        Assert.That(_browser.Count("button[name=install-plugin]"), Is.Zero, "it is not there yet");
        _hand.Click("button[name=uploadplugin]");
        _hand.Type("#archivefile", Repository.Package);
        _hand.Click("#upload-plugin");
        _browser.Wait("that it is uploaded", () => _browser.Text.Contains("Uploaded plugins: 1", StringComparison.Ordinal));
        Assert.That(_browser.Count("button[name=install-plugin]"), Is.Zero, "it is found when the shop starts again");
        _hand.Click("button[name=plugin-reload-grid]");
        _hand.Click("button[name=install-plugin]");
        _hand.Click("button[name=plugin-apply-changes]");
        _browser.Wait("that it is installed", () => _browser.Count("button[name=uninstall-plugin]") == 1);
        await _shop.ArrangeAsync();
        _ = _browser.Errors(); // While the shop was down, its page asked in vain whether it is back.

        TestContext.Out.WriteLine($"Clicks and fields of the shop's own installation: {_hand.Acts}");
        Assert.That(_hand.Taken(), Is.EqualTo(OfTheInstallation));
    }

    private void FindTheWay()
    {
        SeeThePlugins();
        Look("dashboard", "Admin", "#marketplaces-not-connected a");
        _browser.Become("desktop", "en");
        _browser.Open(Plugins);
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
            _browser.Open(Plugins);
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
}
