using System.Text;
using System.Text.RegularExpressions;
using OpenQA.Selenium;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>A day's parcels in a real browser, from the pick list to the last one that is ready: ten orders, one wrong scan, one missing voucher.</summary>
public sealed partial class DispatchDeskTests : ShopFixture
{
    private const string Desk = "Admin/MarketplacesDesk/Index";
    private const string AnOrder = "[data-marketplaces-order]";
    private const int Orders = 10;

    /// <summary>For the tests only: what would be heard.</summary>
    private const string Listen = """
        window.heard = [];
        window.AudioContext = class {
          currentTime = 0;
          destination = {};
          createOscillator() {
            const tone = { frequency: {}, connect: next => next, start: () => window.heard.push(tone.frequency.value < 500 ? "wrong" : "right"), stop: () => {} };
            return tone;
          }
          createGain() { return { gain: {}, connect: next => next }; }
        };
        window.confirm = () => true;
        """;

    private readonly List<string> _codes = [];
    private AdminBrowser _browser = null!;
    private string _withoutVoucher = "";
    private string _mixed = "";

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    /// <summary>One of two products, one in a size, one of two parcels, one without its voucher, one for another window; the others alike.</summary>
    protected override async Task ArrangeAsync()
    {
        for (var number = 0; number < Orders - 4; number++)
            _codes.Add(_shop.PlaceAccepted("set_as_ready", ["100"]));
        _codes.Add(_mixed = _shop.PlaceAccepted("set_as_ready", ["768", "40575312-14"], 2));
        _codes.Add(_shop.PlaceAccepted("set_as_ready", ["DEF456-LARGE"], change: order => order["number_of_parcels"] = 2));
        _codes.Add(_withoutVoucher = _shop.PlaceAccepted("set_as_ready", ["ABC123"], change: order => order["courier_voucher"] = null));
        _codes.Add(_shop.PlaceAccepted("set_as_ready", ["10"], change: order => (order["pickup_window"]!["from"], order["pickup_window"]!["to"]) = ("2030-01-07T09:00:00+02:00", "2030-01-07T12:00:00+02:00")));
        foreach (var code in _codes)
            await _shop.AcceptedAsync(code);
    }

    [OneTimeSetUp]
    public void OpenBrowser() => _browser = AdminBrowser.SignIn(_shop.Url);

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test, Order(1)]
    public void The_desk_is_shown_on_a_desktop_a_tablet_and_a_phone()
    {
        foreach (var (width, language) in new[] { (1366, "en"), (390, "el"), (820, "el"), (1366, "el"), (820, "en"), (390, "en") }.Take(Scale.Of(full: 6, usual: 2)))
        {
            _browser.Become(width == 390 ? "phone" : "desktop", language);
            _browser.Size(width, 900);
            _browser.LookAt($"desk-{width}-{language}", Desk, AnOrder);
            Print("Pick", $"desk-pick-{width}-{language}");
            if (width == 1366)
                Print("Pack", $"desk-pack-{width}-{language}");
        }
    }

    [Test, Order(2)]
    public async Task From_the_pick_list_to_the_last_parcel_that_is_ready()
    {
        _browser.Become("desktop", "en");
        _browser.Open(Desk);
        Assert.That((_browser.Count(AnOrder), _browser.Count("[data-marketplaces-group]")), Is.EqualTo((Orders, 2)));
        Assert.That(Print("Pick", "desk-pick"), Does.Contain("Steam Pod").And.Contain("40575312-14").And.Contain("Orders: 10 · pieces: 13"));

        Pack();
        await ReadyAsync(_mixed);
        await VouchersAsync();
        await TellTheRestAsync();
    }

    /// <summary>The reader types and presses Enter: the first scan finds the order, a wrong item and one too many are refused, the last piece completes it.</summary>
    private void Pack()
    {
        _browser.Open(Desk);
        _browser.Script<object>(Listen);

        Scan("768", "right", "1 of 2");
        Assert.That(_browser.Find("#marketplaces-current").Text, Does.Contain(_mixed));
        Scan("DEF456-LARGE", "wrong", "Wrong item: DEF456-LARGE does not belong to order");
        _browser.Screenshot("desk-wrong-1366-en");
        Scan("NO-SUCH-CODE", "wrong", "Wrong item: NO-SUCH-CODE");
        Scan("768", "right", "2 of 2");
        Scan("768", "wrong", "Too many");
        Scan("405753", "wrong", "Wrong item", "the product's own SKU is that of every size");
        Scan("40575312-14", "right", "1 of 2");

        _browser.Open(Desk);
        _browser.Script<object>(Listen);
        Assert.That(_browser.Find("#marketplaces-current").Text, Does.Contain("1 of 2").And.Contain("2 of 2"), "it is kept until the tab is closed");
        Assert.That(_browser.Count("#marketplaces-current-ready"), Is.Zero);
        Scan("40575312-14", "right", "is complete");
        _browser.Screenshot("desk-complete-1366-en");
    }

    private async Task ReadyAsync(string code)
    {
        _browser.Find("#marketplaces-current-ready").Click();
        _browser.Wait("the order leaves the list", () => _browser.Count(AnOrder) == Orders - 1 && _browser.Count("#marketplaces-current") == 0);
        Assert.That(Told(code), Is.EqualTo(1));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceCommand\" WHERE \"KindId\" = 30 AND \"StateId\" = 20"), Is.EqualTo(1));
    }

    /// <summary>One file with a page for each parcel, in the order of the page; the one that has none is named.</summary>
    private async Task VouchersAsync()
    {
        _browser.Find("#marketplaces-desk-all").Click();
        _browser.Find("#marketplaces-desk-vouchers").Click();
        var open = _browser.Find("#marketplaces-vouchers");
        _browser.Screenshot("desk-vouchers-1366-en");

        Assert.That(_browser.Find("#marketplaces-desk-results").Text, Does.Contain(_withoutVoucher).And.Contain("no voucher yet"));
        Assert.That(open.Text, Does.Contain("8 orders, 9 pages"));
        var file = Encoding.Latin1.GetString(Convert.FromBase64String(_browser.Script<string>("""
            return fetch(document.getElementById("marketplaces-vouchers").href).then(file => file.arrayBuffer())
              .then(bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))));
            """)));
        await File.WriteAllTextAsync(Path.Combine(Repository.Screenshots, "desk-vouchers.pdf"), file, Encoding.Latin1);
        Assert.That(file, Does.StartWith("%PDF-"));
        Assert.That(APage().Count(file), Is.EqualTo(9));
        var shown = _browser.Script<IReadOnlyCollection<object>>($"return [...document.querySelectorAll('{AnOrder}')].map(order => order.dataset.code)").Cast<string>().ToList();
        Assert.That(Merged(file).Distinct(), Is.EqualTo(shown.Where(code => code != _withoutVoucher)), "in the desk's order");
        Assert.That(_codes.Select(Fetched), Is.All.LessThanOrEqualTo(1));
    }

    private async Task TellTheRestAsync()
    {
        _browser.Find("#marketplaces-desk-ready").Click();
        _browser.Wait("every order has left the list", () => _browser.Count(AnOrder) == 0);
        _browser.Wait("how many", () => _browser.Text.Contains("Ready: 9 of 9", StringComparison.Ordinal));

        Assert.That(_codes.Select(Told), Is.All.EqualTo(1), "by the marketplace's log");
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceCommand\" WHERE \"KindId\" = 30 AND \"StateId\" = 20"), Is.EqualTo(Orders));
        _browser.LookAt("desk-done-1366-en", Desk, "#marketplaces-desk-empty");
        _browser.LookAt("desk-ready-1366-en", $"{Desk}?ready=true", AnOrder);
        Assert.That(_browser.Count(AnOrder), Is.EqualTo(Orders));
    }

    /// <summary>All orders on paper: in this tab, for a picture of it.</summary>
    private string Print(string action, string name)
    {
        _browser.Open(Desk);
        _browser.Find("#marketplaces-desk-all").Click();
        _browser.Script<object>("document.getElementById('marketplaces-desk-lists').target = '_self'");
        _browser.Find($"button[formaction*='{action}']").Click();
        _browser.Find(".bar button");
        _browser.Screenshot(name);
        Assert.That(_browser.Errors(), Is.Empty, name);
        Assert.That(_browser.Text, Does.Not.Contain("Plugins.Misc.Marketplaces").IgnoreCase, name);
        Assert.That(_browser.Script<long>("return document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(1), $"{name}: wider than the device");
        return _browser.Text;
    }

    private void Scan(string code, string heard, string said, string? why = null)
    {
        _browser.Find("#marketplaces-scan").SendKeys(code + Keys.Enter);
        Assert.That(_browser.Find("#marketplaces-scan-answer").Text, Does.Contain(said), why);
        Assert.That(_browser.Script<string>("return window.heard.pop()"), Is.EqualTo(heard), code);
        Assert.That(_browser.Find("#marketplaces-scan").GetAttribute("value"), Is.Empty);
    }

    private static IEnumerable<string> Merged(string file) => VoucherOf().Matches(file).Select(match => match.Groups[1].Value);

    private int Told(string code) => _shop.Skroutz.Log.Count(entry => entry.Path.EndsWith($"{code}/set_as_ready", StringComparison.Ordinal));

    private int Fetched(string code) => _shop.Skroutz.Log.Count(entry => entry.Path.StartsWith($"/vouchers/{code}", StringComparison.Ordinal));

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex APage();

    [GeneratedRegex(@"\(Order ([0-9-]+)\)")]
    private static partial Regex VoucherOf();
}
