using System.Text.Json.Nodes;
using Marketplaces.Simulators;
using OpenQA.Selenium;
using Shop.Tests.Orders;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>
/// A morning's decisions in a real browser, on a desktop in English and on a phone in Greek, seen by what the marketplaces have received. The screenshots are kept.
/// </summary>
public sealed class DecisionWalkTests : ShopFixture
{
    private const string Dialog = ".marketplaces-decision form";

    private AdminBrowser _browser = null!;
    private AcceptedOrders _orders = null!;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    [OneTimeSetUp]
    public void OpenBrowser()
    {
        _orders = new AcceptedOrders(_shop, _admin);
        _browser = AdminBrowser.SignIn(_shop.Url);
    }

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [TestCase("desktop", "en")]
    [TestCase("phone", "el")]
    public async Task One_is_accepted_two_are_rejected_and_ten_accepted_at_once(string device, string language)
    {
        _browser.Become(device, language);
        await AcceptAsync(device, language);
        await RejectLinesAsync(device, language);
        await RejectAtShopflixAsync(device, language);
        await AcceptTenAsync(device, language);
    }

    /// <summary>With the last of the offered places and windows, and two parcels.</summary>
    private async Task AcceptAsync(string device, string language)
    {
        var (code, id) = await _orders.OpenAsync();
        Open(id, "AcceptDialog");
        _browser.Find($"{Dialog} [data-marketplaces-close]").SendKeys(Keys.Escape);
        _browser.Wait("the keyboard is back where it was, and seen there", () => _browser.Script<bool>(
            "return document.activeElement.matches('[data-marketplaces-url*=AcceptDialog]') && getComputedStyle(document.activeElement).outlineStyle === 'solid'"));
        _browser.Find("[data-marketplaces-url*=AcceptDialog]").SendKeys(Keys.Enter);
        _browser.Find(Dialog);
        _browser.Find($"{Dialog} fieldset label:last-of-type input[name=PickupLocation]").Click();
        _browser.Find($"{Dialog} fieldset label:last-of-type input[name=PickupWindow]").Click();
        _browser.Find($"{Dialog} input[name=Parcels][value='2']").Click();
        _browser.Screenshot($"decide-accept-{device}-{language}");
        _browser.CanBeUsedByEverybody("decide-accept");
        var (place, window) = (Chosen("PickupLocation"), Chosen("PickupWindow"));
        _browser.Find($"{Dialog} button[type=submit]").Click();

        await StateAsync(id, 20);
        var sent = JsonNode.Parse(Sent(code, "accept"))!;
        Assert.That(((string?)sent["pickup_location"], $"{sent["pickup_window"]}", (int?)sent["number_of_parcels"]), Is.EqualTo((place, window, 2)));
    }

    /// <summary>Of one product there is nothing, of the other one piece.</summary>
    private async Task RejectLinesAsync(string device, string language)
    {
        var code = _shop.Skroutz.Orders.Place(new SampleOrder { Skus = ["100", "768"], Quantity = 3 });
        var id = await _orders.KnownAsync(code);
        Open(id, "RejectDialog");
        _browser.Find("select[name='Lines[0].Reason'] option[value='1']").Click();
        _browser.Find("select[name='Lines[1].Reason'] option[value='4']").Click();
        var available = _browser.Find("#marketplaces-quantity-1");
        available.Clear();
        available.SendKeys("1");
        _browser.Screenshot($"decide-reject-{device}-{language}");
        _browser.CanBeUsedByEverybody("decide-reject");
        _browser.Find($"{Dialog} .btn-danger[type=submit]").Click();

        await StateAsync(id, 100);
        var lines = await _shop.Database.RowsAsync("SELECT ExternalLineId FROM MarketplaceOrderLine WHERE MarketplaceOrderId = $p0 ORDER BY Id", id);
        var (none, one) = ((string)lines[0]["ExternalLineId"]!, (string)lines[1]["ExternalLineId"]!);
        Assert.That(
            JsonNode.DeepEquals(
                JsonNode.Parse(Sent(code, "reject")),
                JsonNode.Parse($$"""{"line_items":[{"id":"{{none}}","reason_id":1},{"id":"{{one}}","reason_id":4,"available_quantity":1}]}""")),
            Is.True,
            Sent(code, "reject"));
    }

    private async Task RejectAtShopflixAsync(string device, string language)
    {
        var (number, id) = await _orders.OpenAtShopflixAsync();
        Open(id, "RejectDialog");
        _browser.Find("#marketplaces-reason option[value=damaged]").Click();
        _browser.Screenshot($"decide-reject-shopflix-{device}-{language}");
        _browser.Find($"{Dialog} .btn-danger[type=submit]").Click();

        await StateAsync(id, 100);
        Assert.That(SentToShopflix(number), Is.EqualTo(new[] { """{"status":"D","reason":"damaged"}""" }));
    }

    /// <summary>From the menu: a day of ten orders takes no more than eight clicks.</summary>
    private async Task AcceptTenAsync(string device, string language)
    {
        var numbers = Enumerable.Range(0, 10).Select(_ => $"{_shop.Shopflix.Orders.Place(new SampleOrder { Skus = ["10"], Quantity = 1 })}").ToList();
        foreach (var number in numbers)
            await _orders.KnownAsync(number);

        _browser.Open("Admin/MarketplacesOrders/List");
        _browser.Wait("ten orders that can be selected", () => _browser.Count("#marketplaces-orders-grid [data-marketplaces-select]") >= numbers.Count);
        _browser.Screenshot($"orders-to-accept-{device}-{language}");
        _browser.Script<bool>("window.clicks = 1; document.addEventListener('click', event => window.clicks += event.isTrusted ? 1 : 0, true); window.confirm = () => { window.clicks++; return true; }; return true");
        _browser.Find("[data-marketplaces-select-all]").Click();
        _browser.Find("[data-marketplaces-url*='MarketplacesManyOrders/Accept']").Click();
        _browser.Wait("ten results", () => _browser.Count(".marketplaces-many[data-status=Confirmed]") >= numbers.Count);
        Assert.That(_browser.Script<long>("return window.clicks"), Is.EqualTo(4), "the menu, all, accept, yes; closing is the fifth");
        _browser.Screenshot($"decide-many-{device}-{language}");
        _browser.CanBeUsedByEverybody("decide-many");

        Assert.That(numbers.SelectMany(SentToShopflix), Is.EqualTo(Enumerable.Repeat("""{"status":"G"}""", numbers.Count)));
    }

    private void Open(long id, string dialog)
    {
        _browser.Open(AcceptedOrders.Details(id));
        _browser.Find($"[data-marketplaces-url*={dialog}]").Click();
        _browser.Find(Dialog);
    }

    private string Chosen(string name) => _browser.Script<string>($"return document.querySelector('{Dialog} input[name={name}]:checked').value");

    private Task StateAsync(long id, int state) => Eventually.IsAsync(
        async () => await _shop.Database.NumberAsync("SELECT StateId FROM MarketplaceOrder WHERE Id = $p0", id) == state, $"order {id} is in state {state}");

    /// <summary>The only body that came.</summary>
    private string Sent(string code, string action) =>
        _shop.Skroutz.Log.Entries.Single(entry => entry.Method == "POST" && entry.Path.EndsWith($"{code}/{action}", StringComparison.Ordinal)).Body!;

    private string[] SentToShopflix(string number) =>
        [.. _shop.Shopflix.Log.Entries.Where(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{number}").Select(entry => entry.Body!)];
}
