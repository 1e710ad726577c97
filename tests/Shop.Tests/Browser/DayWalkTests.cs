using System.Globalization;
using Marketplaces.Simulators;
using Shop.Tests.Orders;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>
/// A day of an owner in a real browser, from the dashboard to the parcels. Every click and every field is counted. That Skroutz fetches from one of
/// several places was said once, on the page of the rules.
/// </summary>
public sealed class DayWalkTests : ShopFixture
{
    private const int Waiting = 10;
    private const int MostToAccept = 8;
    private const int MostToFind = 3;
    private const int MostToRepair = 11;
    private const int MostToSeeTheParcels = 3;
    private const string Phone = "6971234567";
    private const string Grid = "#marketplaces-orders-grid";
    private const string FirstLine = ".marketplaces-lines tbody tr:nth-child(1)";
    private const string SecondLine = ".marketplaces-lines tbody tr:nth-child(2)";

    private readonly List<string> _codes = [];
    private AdminBrowser _browser = null!;
    private Hand _hand = null!;
    private string _called = "";
    private SkroutzPayload _held = null!;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    /// <summary>Overnight ten orders have come that wait for a decision, one that is held, and one whose buyer will call.</summary>
    protected override async Task ArrangeAsync()
    {
        await _shop.ArrangeAsync("""UPDATE "Product" SET "Gtin" = '5200000000016' WHERE "Sku" = '768'""");
        using (var owner = await AdminSession.SignInAsync(_shop.Url))
        {
            using var saved = await owner.SubmitAsync("Admin/MarketplacesRules/Edit?accountId=1", form => form.Id == "marketplaces-rules-form", new() { ["PickupLocation"] = "Πανεπιστημίου" }, button: "save");
            saved.EnsureSuccessStatusCode();
        }

        for (var number = 0; number < Waiting / 2; number++)
        {
            _codes.Add(_shop.Skroutz.Orders.Place(new SampleOrder { Kind = "core", Skus = ["100"], Quantity = 1 }));
            _codes.Add(_shop.Shopflix.Orders.Place(new SampleOrder { Skus = ["10"], Quantity = 1 }).ToString(CultureInfo.InvariantCulture));
        }

        var calling = ShopflixPayload.Order(9301, "G", 10.00m, ("ABC123", 1, 10.00m));
        (calling["lastname"], calling["phone"]) = ("Αργυροπούλου", Phone);
        _shop.Shopflix.Orders.Place(calling);
        _called = "9301";
        _held = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("LOST-1", null, 1, 59.9m), ("LOST-2", null, 1, 5m)).With("expires_at", "2030-05-12T09:58:00+03:00");
        _held.LineItems[0]!["ean"] = "5200000000016";
        await _shop.ReceiveAsync(_held);
        foreach (var code in _codes.Append(_called))
            await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null, $"order {code} is native");
    }

    [OneTimeSetUp]
    public void OpenBrowser()
    {
        _browser = AdminBrowser.SignIn(_shop.Url);
        _hand = new Hand(_browser);
        _browser.Become("desktop", "en");
    }

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test]
    public async Task A_day_takes_few_clicks_from_the_orders_that_wait_to_the_parcels()
    {
        await AcceptTenAsync();
        FindByPhone();
        await RepairAsync();
        SeeTheParcels();
        Assert.That(_browser.Errors(), Is.Empty);
    }

    private async Task AcceptTenAsync()
    {
        _browser.Open("Admin");
        _hand.Click("#marketplaces-dashboard a[href*='ToAccept']");
        _browser.Wait("the orders that wait", () => _browser.Count($"{Grid} [data-marketplaces-select]") >= Waiting);
        _browser.Screenshot("day-to-accept");
        _browser.Script<bool>("window.confirm = () => window.confirmed = true; return true");
        _hand.Click("[data-marketplaces-select-all]");
        _hand.Click("[data-marketplaces-url*='MarketplacesManyOrders/Accept']");
        _browser.Wait("ten results", () => _browser.Count(".marketplaces-many[data-status=Confirmed]") == Waiting);
        Assert.That(_browser.Script<bool>("return window.confirmed"), Is.True);
        _hand.Elsewhere(1);
        _browser.Screenshot("day-accepted");
        _hand.Click(".modal-footer [data-marketplaces-close]");
        _browser.Wait("the list without them", () => _browser.Count($"{Grid} [data-marketplaces-select]") <= 1);

        foreach (var code in _codes)
            Assert.That(await _shop.Database.NumberAsync("""SELECT "StateId" FROM "MarketplaceOrder" WHERE "ExternalId" = $p0""", code), Is.EqualTo(20), code);
        Took("ten orders accepted", MostToAccept);
    }

    /// <summary>The buyer calls and says the number as people do.</summary>
    private void FindByPhone()
    {
        _browser.Open("Admin");
        _hand.OpenFromMenu("Admin/MarketplacesOrders/List");
        _hand.TypeAndEnter("#Find", "+30 697 123-4567");
        _browser.Wait("the buyer's order alone", () => _browser.Count($"{Grid} tbody tr") == 1 && _browser.Find($"{Grid} tbody tr").Text.Contains(_called, StringComparison.Ordinal));
        _browser.Screenshot("day-found");
        _hand.Click($"{Grid} tbody tr td a");
        _browser.Wait("the order", () => _browser.Count("h1") == 1 && _browser.Find("h1").Text.Contains(_called, StringComparison.Ordinal));
        Took("an order found by phone", MostToFind);
    }

    /// <summary>Of two unknown lines one gets a wrong product, is undone and given the one that is proposed; the other one is looked for.</summary>
    private async Task RepairAsync()
    {
        _browser.Open("Admin");
        _hand.Click("#marketplaces-dashboard a[href*='Problems']");
        _hand.Click($"{Grid} tbody tr td a");
        Pick(FirstLine, "ABC123");
        _browser.Wait("the wrong product", () => _browser.Find($"{FirstLine} .marketplaces-product").Text.Contains("ABC123", StringComparison.Ordinal));
        _browser.Screenshot("day-wrong");
        _hand.Click($"{FirstLine} form[action*=UndoLine] button");
        _browser.Wait("the line without a product", () => _browser.Count(".marketplaces-product") == 0);
        _browser.Screenshot("day-undone");

        _hand.Click($"{FirstLine} .marketplaces-proposal input");
        _hand.Click($"{FirstLine} form[action*=MapLine] button[type=submit]");
        _browser.Wait("the proposed product", () => _browser.Find($"{FirstLine} .marketplaces-product").Text.Contains("768", StringComparison.Ordinal));
        Pick(SecondLine, "213123123");
        _browser.Wait("the order without a problem", () => _browser.Count("#marketplaces-order-problem") == 0 && _browser.Count(".marketplaces-product") == 2);
        _browser.Screenshot("day-repaired");

        var skus = await _shop.Database.RowsAsync(
            """SELECT p."Sku" FROM "OrderItem" i JOIN "Product" p ON p."Id" = i."ProductId" JOIN "MarketplaceOrder" o ON o."OrderId" = i."OrderId" WHERE o."ExternalId" = $p0""", _held.Code);
        Assert.That(skus.Select(row => row["Sku"]), Is.EquivalentTo(new[] { "768", "213123123" }));
        Took("a wrong match undone and a held order repaired", MostToRepair);
    }

    private void Pick(string line, string typed)
    {
        _hand.Type($"{line} input[name=identity]", typed);
        _browser.Wait($"{typed} in the list", () => _browser.Count($"{line} .marketplaces-picks li") == 1 && _browser.Find($"{line} .marketplaces-picks li").Text.Contains(typed, StringComparison.Ordinal));
        _hand.Click($"{line} .marketplaces-picks input[name=pick]");
        _hand.Click($"{line} form[action*=MapLine] button[type=submit]");
    }

    private void SeeTheParcels()
    {
        _hand.OpenFromMenu("Admin/MarketplacesDesk/Index");
        _browser.Find("[data-marketplaces-order]");
        _browser.Screenshot("day-parcels");
        var parcels = _browser.Script<IReadOnlyCollection<object>>("return [...document.querySelectorAll('[data-marketplaces-order]')].map(order => order.dataset.code)").Cast<string>();
        Assert.That(parcels, Is.SupersetOf(_codes));

        _browser.Script<object>("document.getElementById('marketplaces-desk-lists').target = '_self'");
        _hand.Click("#marketplaces-desk-all");
        _hand.Click("button[formaction*='Pick']");
        _browser.Wait("what to fetch from the shelves", () => _browser.Text.Contains("pieces: 11", StringComparison.Ordinal));
        _browser.Screenshot("day-pick-list");
        Took("the day's parcels seen", MostToSeeTheParcels);
    }

    private void Took(string what, int most)
    {
        var acts = _hand.Taken();
        TestContext.Out.WriteLine($"{what}: {acts}");
        Assert.That(acts, Is.LessThanOrEqualTo(most), $"{what}: clicks and fields");
    }
}
