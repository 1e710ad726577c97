using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>Vouchers from the first trial on, the manifest, and the figures of fulfilment, in a real browser. The screenshots are kept.</summary>
public sealed class VoucherScreenTests : ShopFixture
{
    private AdminBrowser _browser = null!;
    private long _first;
    private long _second;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    protected override async Task ArrangeAsync()
    {
        (_first, _second) = (await AcceptedAsync(), await AcceptedAsync());
        foreach (var (state, updates) in (IEnumerable<(string, int)>)[("accepted", 3), ("rejected", 1), ("cancelled", 1)])
        {
            for (var number = 0; number < updates; number++)
            {
                var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 8.9m)).With("commission", 1.6).With("created_at", DateTimeOffset.UtcNow.AddDays(-number - 1).ToString("O"));
                using var placed = await _shop.PostWebhookAsync(order.ToJson());
                using var updated = await _shop.PostWebhookAsync(order.Updated(state, TimeSpan.FromMinutes(5)).ToJson());
            }
        }

        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "everything is worked off");
    }

    [OneTimeSetUp]
    public void OpenBrowser() => _browser = AdminBrowser.SignIn(_shop.Url);

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test]
    public void From_the_trial_to_the_manifest()
    {
        LookEverywhere("voucher-off", Details(_first), "#marketplaces-order-vouchers");

        _browser.Become("desktop", "en");
        _browser.Open(Details(_first));
        _browser.Script<object>("window.confirm = () => true");
        _browser.Find("#marketplaces-order-vouchers form[action*='/Try/'] button").Click();
        _browser.Wait("the voucher", () => _browser.Count("#marketplaces-order-vouchers form[action*='/Print/']") == 1);
        LookEverywhere("voucher-trial", Details(_first), "#marketplaces-order-vouchers form[action*='/Print/']");

        _browser.Open(Details(_first));
        var address = _browser.Script<string>("return document.querySelector(\"form[action*='/Print/']\").getAttribute('action')");
        Assert.That(
            _browser.Script<string>($"const answer = new XMLHttpRequest(); answer.open('POST', '{address}', false); answer.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); answer.send(new URLSearchParams(new FormData(document.querySelector(\"form[action*='/Print/']\"))).toString()); return answer.getResponseHeader('Content-Type')"),
            Is.EqualTo("application/pdf"));
        LookEverywhere("voucher-proven", Details(_first), "#marketplaces-order-vouchers form[action*='/SwitchOn/']");

        _browser.Become("desktop", "en");
        _browser.Open(Details(_first));
        _browser.Find("#marketplaces-order-vouchers form[action*='/SwitchOn/'] button").Click();
        _browser.Wait("the switch", () => _browser.Count("#marketplaces-order-vouchers form[action*='/SwitchOn/']") == 0);
        LookEverywhere("voucher-on", Details(_second), "#marketplaces-order-vouchers form[action*='/Create/']");
        LookEverywhere("manifest", "Admin/MarketplacesManifest/Index", "input[name=ids]");
    }

    [Test]
    public void The_figures_of_fulfilment() => LookEverywhere("fulfilment", "Admin/MarketplacesFulfilment/Index", ".marketplaces-fulfilment");

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private void LookEverywhere(string name, string path, string waitFor)
    {
        foreach (var (device, language) in Ways.All)
        {
            _browser.Become(device, language);
            _browser.LookAt($"{name}-{device}-{language}", path, waitFor);
        }
    }

    private async Task<long> AcceptedAsync()
    {
        var order = _shop.Shopflix.Orders.Place(new SampleOrder { Skus = ["100"], Quantity = 1 });
        _shop.Shopflix.Orders.Advance(order, "G");
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync($"{order}") is not null && await _shop.Database.IsQuietAsync(), $"order {order} is native");
        return (await _shop.Database.MarketplaceOrderAsync($"{order}"))!.Long("Id");
    }
}
