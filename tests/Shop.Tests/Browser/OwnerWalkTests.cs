using OpenQA.Selenium;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>
/// An owner gives the products other ids, confirms them, types one, brings a file, validates, sends, and sees what became of it: in a real browser, each
/// step kept as pictures of a desktop and a phone in both languages. The push is the button's: nothing is sent by itself.
/// </summary>
public sealed class OwnerWalkTests() : ShopFixture("--products", "60", "--tick", "3600", "--setting", "marketplacessettings.lookseconds=1", "--setting", "marketplacessettings.instantpush=False")
{
    private const string Configuration = "Admin/MarketplacesConfiguration/Configure";
    private const string Check = "Admin/MarketplacesGoLive/Check/1";
    private const string Listings = "Admin/MarketplacesListings/List";
    private const string Proposals = "Admin/MarketplacesProposals/List?accountId=1";
    private const string Card = "#Accounts_0_-card";
    private const string Field = "#Accounts_0__";
    private const int Confirmed = 50;
    private const string Typed = "MOUSE-1";
    private const string Hidden = "return Math.max(0, ...[...document.querySelectorAll('.marketplaces-grid .dt-scroll-body')].map(body => body.scrollWidth - body.clientWidth))";


    /// <summary>The browser answers no question while it waits for a page.</summary>
    private const string RememberProgress = """
        new MutationObserver(() => sessionStorage.progress = (sessionStorage.progress ?? '') + '|' + (document.querySelector('.marketplaces-progress:not([hidden])')?.textContent.trim() ?? ''))
          .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        return true;
        """;

    private AdminBrowser _browser = null!;
    private long _mouseId;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    protected override async Task ArrangeAsync()
    {
        _mouseId = await IdAsync("ABC123");
        await SettledAsync();
    }

    [OneTimeSetUp]
    public void OpenBrowser() => _browser = AdminBrowser.SignIn(_shop.Url);

    [TearDown]
    public void EndFaults() => _shop.Skroutz.Faults.Clear();

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test, Order(1)]
    public async Task From_new_ids_to_what_is_applied_and_what_is_not()
    {
        await SetAPrefixAsync();
        await ConfirmAsync();
        MapByHand();
        await ImportAsync();
        await ValidateAsync();
        GoLive();
        await PushAsync();
    }

    [Test, Order(2)]
    public async Task Colours_become_products_of_their_own_and_are_found_again_in_an_order()
    {
        _browser.Become("desktop", "en");
        _browser.Open(Configuration);
        _browser.Find($"{Field}OffersWait").Click();
        _browser.Find($"{Field}ColourAttributeId option:nth-child(2)").Click();
        Save();
        await ComparedAsync("\"ExternalProductId\" LIKE 'GR-DEF456-%'", 2);
        Look("separate", Configuration, $"{Field}ColourAttributeId");
        GoLive();
        Push();
        await SettledAsync();

        var large = await _shop.Database.NumberAsync("SELECT v.\"Id\" FROM \"ProductAttributeValue\" v WHERE v.\"Name\" = 'LARGE'");
        var id = $"GR-DEF456-{large}";
        Assert.That((_shop.Skroutz.Products.Find(id)!.Enabled, _shop.Skroutz.Products.Find(id)!.Quantity, _shop.Skroutz.Products.Find(id)!.Variations.Count), Is.EqualTo((true, 10L, 0)));
        LookFor("separate-listings", "DEF456", "LARGE");

        var native = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), (id, null, 2, 54.99m)));
        Assert.That(
            await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"OrderItem\" i JOIN \"ProductAttributeCombination\" c ON c.\"AttributesXml\" = i.\"AttributesXml\" WHERE i.\"OrderId\" = $p0 AND c.\"Sku\" = 'DEF456-LARGE'", native["Id"]!),
            Is.EqualTo(1));
        Assert.That(await _shop.Database.NumberAsync("SELECT \"StockQuantity\" FROM \"ProductAttributeCombination\" WHERE \"Sku\" = 'DEF456-LARGE'"), Is.EqualTo(8));
    }

    /// <summary>All ids become others, and wait.</summary>
    private async Task SetAPrefixAsync()
    {
        _browser.Become("desktop", "en");
        _browser.Open(Configuration);
        _browser.Find($"{Field}OffersWait").Click();
        _browser.Find($"{Field}IdentityPrefix").SendKeys("G R");
        Save();
        _browser.Wait("the objection", () => _browser.Text.Contains("without blanks", StringComparison.Ordinal));
        _browser.Screenshot("walk-prefix-refused-desktop-en");
        Assert.That(await CountAsync("\"ExternalProductId\" LIKE 'GR-%'"), Is.Zero);

        _browser.Find($"{Field}IdentityPrefix").Clear();
        _browser.Find($"{Field}IdentityPrefix").SendKeys("GR-");
        Save();
        await ComparedAsync("\"GivenUp\" = 0 AND \"ExternalProductId\" LIKE 'GR-%'", 60);
        Look("configuration", Configuration, $"{Field}IdentityPrefix");
    }

    /// <summary>Other ids are sent when the owner has seen what they find.</summary>
    private void GoLive()
    {
        _browser.Become("desktop", "en");
        Push();
        _browser.Wait("why nothing is sent", () => _browser.Text.Contains("not confirmed yet", StringComparison.Ordinal));
        Look("check", Check, "#marketplaces-confirm-offers");
        _browser.Become("desktop", "en");
        _browser.Open(Check);
        _browser.Find("#marketplaces-confirm-offers button").Click();
        _browser.Wait("that it is confirmed", () => _browser.Text.Contains("sent from now on", StringComparison.Ordinal));
    }

    private async Task ConfirmAsync()
    {
        Look("proposals", Proposals, "#marketplaces-proposals-form");
        _browser.Become("desktop", "en");
        _browser.Open(Proposals);
        _browser.Script<object>($"document.querySelectorAll('#marketplaces-proposals-form input[name=listingIds]').forEach((box, at) => {{ if (at >= {Confirmed}) box.click(); }})");
        _browser.Find("#marketplaces-proposals-form button[name=confirm]").Click();

        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListingOverride\" WHERE \"Offered\" IS NOT NULL") == Confirmed, "they are confirmed");
        _browser.Wait("their number", () => _browser.Text.Contains($": {Confirmed}", StringComparison.Ordinal));
        _browser.Screenshot("walk-confirmed-desktop-en");
    }

    private void MapByHand()
    {
        _browser.Open(Listings);
        _browser.Find("form[action*='MarketplacesOverrides/Find'] input[name=identity]").SendKeys("ABC123" + Keys.Enter);
        _browser.Find("#Mapping_ExternalProductId").SendKeys(Typed);
        _browser.Find("#marketplaces-map-form button[name=map]").Click();
        _browser.Wait("the id", () => _browser.Text.Contains(Typed, StringComparison.Ordinal) && _browser.Count("#marketplaces-unmap-form") == 1);
        Look("mapped", $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_mouseId}", "#marketplaces-unmap-form");
    }

    /// <summary>Two rows can be used and two cannot; looking at it changes nothing.</summary>
    private async Task ImportAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("rules-").FullName, "rules.csv");
        await File.WriteAllTextAsync(file, $"product_id;own_id;cap;fixed_price\r\n{_mouseId};{Typed};;27,90\r\n999999;;;2\r\n{await IdAsync("768")};;;δύο\r\n{await IdAsync("10")};;3;\r\n");
        foreach (var (device, language) in Ways.All)
        {
            _browser.Become(device, language);
            Check();
            _browser.Screenshot($"walk-file-{device}-{language}");
            Assert.That((_browser.Count(".marketplaces-bad-rows tbody tr"), _browser.Count(".marketplaces-bad-rows .text-danger")), Is.EqualTo((2, 2)));
        }

        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListingOverride\" WHERE \"FixedPrice\" IS NOT NULL"), Is.Zero);
        _browser.Become("desktop", "en");
        Check();
        _browser.Find("#marketplaces-apply-file button").Click();
        _browser.Wait("what was applied", () => _browser.Text.Contains("Rows applied: 2", StringComparison.Ordinal));
        Look("rules", $"Admin/MarketplacesOverrides/Edit?accountId=1&productId={_mouseId}", "#marketplaces-override-form");
        Assert.That(_browser.Find("#Own_FixedPrice").GetAttribute("value"), Is.EqualTo("27,90"));

        void Check()
        {
            _browser.Open(Listings);
            _browser.Find("input[type=file]").SendKeys(file);
            _browser.Find("form[action*='MarketplacesOverrideFiles/Check'] button").Click();
            _browser.Find("#marketplaces-import-counts");
        }
    }

    private async Task ValidateAsync()
    {
        _shop.Skroutz.Faults.RejectProducts = [Typed];
        _browser.Become("desktop", "en");
        _browser.Open(Listings);
        _browser.Find("[data-marketplaces-post*='MarketplacesValidation/Unsent']").Click();
        await Eventually.IsAsync(async () => await CountAsync("\"ValidationError\" IS NOT NULL") == 1, "one would be refused");
        _browser.Wait("the result", () => _browser.Text.Contains("with an objection: 1", StringComparison.Ordinal));
        LookFor("validated", "ABC123", "Product was not found");
        _shop.Skroutz.Faults.RejectProducts = [];
        Assert.That(_shop.Skroutz.Products.Find(Typed), Is.Null, "nothing was sent");
    }

    private async Task PushAsync()
    {
        _shop.Skroutz.Faults.ApplyDelay = TimeSpan.FromHours(1);
        _shop.Skroutz.Faults.FailProducts = [Typed];
        _shop.Skroutz.Faults.Delay("/merchants/products/batch", TimeSpan.FromSeconds(3), times: 1);
        Push();
        _browser.Wait("how many were sent", () => _browser.Text.Contains("Products sent:", StringComparison.Ordinal));
        Assert.That(_browser.Script<string>("return sessionStorage.progress ?? ''"), Does.Match(@"Still to be sent: \d\d"), "while it was sent");
        _browser.Screenshot("walk-pushed-desktop-en");
        await Eventually.IsAsync(async () => await CountAsync("\"BatchId\" <> 0") > Confirmed, "all are sent");
        Look("sent", Listings, "table tbody tr td a");

        _shop.Skroutz.Products.ApplyWaiting();
        await Eventually.IsAsync(async () => await CountAsync("\"BatchId\" <> 0") == 0, "the batches are read");
        Look("applied", Listings, "table tbody tr td a");
        LookFor("failed", "ABC123", "lower than allowed");

        Assert.That(_shop.Skroutz.Products.Find("GR-10")!.Quantity, Is.EqualTo(3), "as the file says");
        Assert.That((_shop.Skroutz.Products.Find("10")!.Enabled, _shop.Skroutz.Products.Find("ABC123")!.Enabled), Is.EqualTo((false, false)), "the ids before are off sale");
    }

    private void Push()
    {
        _browser.Become("desktop", "en");
        _browser.Open(Listings);
        _browser.Script<bool>(RememberProgress);
        _browser.Find("form[action*='MarketplacesListings/Push'] button.btn-primary").Click();
    }

    private void Save() => _browser.Find($"{Card} button[name=save]").Click();

    private void Look(string step, string path, string waitFor)
    {
        foreach (var (device, language) in Ways.All)
        {
            _browser.Become(device, language);
            _browser.LookAt($"walk-{step}-{device}-{language}", path, waitFor);
            Assert.That(_browser.Script<long>(Hidden), Is.LessThanOrEqualTo(1), $"{step}, {device}, {language}: pixels of a table that do not fit its box");
        }
    }

    /// <summary>The listings of a product, when they show a text.</summary>
    private void LookFor(string step, string product, string text)
    {
        foreach (var (device, language) in Ways.All)
        {
            _browser.Become(device, language);
            _browser.Open(Listings);
            _browser.Find("table tbody tr td a");
            _browser.Find("#Product").SendKeys(product);
            _browser.Find("#search-marketplaces-listings").Click();
            _browser.Wait(text, () => _browser.Text.Contains(text, StringComparison.Ordinal) && _browser.Script<bool>("return window.jQuery.active === 0"));
            _browser.Screenshot($"walk-{step}-{device}-{language}");
            Assert.That(_browser.Script<long>(Hidden), Is.LessThanOrEqualTo(1), $"{step}, {device}, {language}: pixels of a table that do not fit its box");
        }
    }

    /// <summary>Both devices and both languages; each of them with each of the others in a full run.</summary>

    /// <summary>The comparison that follows a change of the configuration has been all over the catalogue.</summary>
    private async Task ComparedAsync(string which, int count) => await Eventually.IsAsync(
        async () => await CountAsync(which) >= count && await _shop.Database.NumberAsync("SELECT \"ComparePosition\" FROM \"MarketplaceAccount\" WHERE \"Id\" = 1") == 0, "the comparison is over");

    private Task SettledAsync() => Eventually.IsAsync(
        async () => await CountAsync("\"AcknowledgedOnUtc\" IS NOT NULL") > 0 && await CountAsync("\"BatchId\" <> 0 OR (\"DirtySinceUtc\" IS NOT NULL AND \"Attempts\" = 0)") == 0, "everything is sent and applied");

    private Task<decimal> CountAsync(string which) => _shop.Database.NumberAsync($"SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE {which}");

    private async Task<long> IdAsync(string sku) => (long)await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", sku);
}
