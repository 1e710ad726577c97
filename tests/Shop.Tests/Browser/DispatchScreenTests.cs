using Shop.Tests.Orders;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>Documents, pickups, rejections and the panel on the shop's own order page, on a desktop and a phone, in English and Greek. The screenshots are kept.</summary>
public sealed class DispatchScreenTests : ShopFixture
{
    private AdminBrowser _browser = null!;
    private long _acceptedId;
    private long _calledOffId;
    private long _ownCourierId;
    private long _cancelledId;
    private long _cancelledNativeId;
    private long _ownCourierNativeId;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    [OneTimeSetUp]
    public async Task PlaceAsync()
    {
        var orders = new AcceptedOrders(_shop, _admin);
        (_, _acceptedId) = await orders.AcceptedAsync("preorder");
        await UploadAsync(_acceptedId);
        var (calledOff, calledOffId) = await orders.AcceptedAsync();
        _calledOffId = calledOffId;
        await UploadAsync(calledOffId);
        _shop.Skroutz.Orders.Advance(calledOff, "returned");

        var (own, ownId) = await orders.AcceptedAsync("fbm");
        (_ownCourierId, _ownCourierNativeId) = (ownId, await orders.NativeIdAsync(own));
        await _shop.Database.ExecuteAsync("INSERT INTO \"Shipment\" (\"OrderId\", \"TrackingNumber\", \"CreatedOnUtc\") VALUES ($p0, '224085551', '2026-01-01 00:00:00')", _ownCourierNativeId);

        var (cancelled, cancelledId) = await orders.OpenAsync(sku: "768", quantity: 3);
        (_cancelledId, _cancelledNativeId) = (cancelledId, await orders.NativeIdAsync(cancelled));
        using var answer = await _admin.SubmitAsync($"Admin/Order/Edit/{_cancelledNativeId}", form => form.Id == "order-form", [], "cancelorder");
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "everything is known");
        _browser = AdminBrowser.SignIn(_shop.Url);
    }

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [TestCaseSource(typeof(Ways), nameof(Ways.Cases))]
    public void Every_screen_opens_without_an_error_and_fits_its_width(string device, string language)
    {
        _browser.Become(device, language);
        _browser.LookAt($"documents-order-{device}-{language}", AcceptedOrders.Details(_acceptedId), "#marketplaces-order-documents form");
        _browser.LookAt($"credit-order-{device}-{language}", AcceptedOrders.Details(_calledOffId), "form[action*=CreditInvoice]");
        _browser.LookAt($"own-courier-order-{device}-{language}", AcceptedOrders.Details(_ownCourierId), "#marketplaces-order-new-tracking");
        _browser.LookAt($"cancelled-here-order-{device}-{language}", AcceptedOrders.Details(_cancelledId), "#marketplaces-order-difference button");
        _browser.LookAt($"panel-reject-{device}-{language}", $"Admin/Order/Edit/{_cancelledNativeId}", "#marketplaces-panel-reject");
        _browser.LookAt($"panel-tracking-{device}-{language}", $"Admin/Order/Edit/{_ownCourierNativeId}", "#marketplaces-panel-tracking");
    }

    [TestCaseSource(typeof(Ways), nameof(Ways.Cases))]
    public void The_pickup_dialog_offers_days_and_places(string device, string language)
    {
        _browser.Become(device, language);
        _browser.Open(AcceptedOrders.Details(_acceptedId));
        _browser.Find("#marketplaces-order-pickup [data-marketplaces-dialog]").Click();
        _browser.Find("form[action*=Reschedule] input[name=choice], form[action*=Reschedule] label");

        Assert.That((_browser.Count("form[action*=Reschedule] label"), _browser.Count("form[action*=Relocate] label")), Is.EqualTo((3, 2)));
        _browser.Screenshot($"pickup-dialog-{device}-{language}");
        _browser.CanBeUsedByEverybody("pickup-dialog");
    }

    [TestCaseSource(typeof(Ways), nameof(Ways.Cases))]
    public void The_link_from_the_shops_order_opens_the_rejection_and_what_was_said_of_one_choice_is_not_said_of_the_next(string device, string language)
    {
        _browser.Become(device, language);
        _browser.Open($"Admin/Order/Edit/{_cancelledNativeId}");
        _browser.Find("#marketplaces-panel-reject").Click();
        _browser.Find("#marketplaces-reject-cost");
        _browser.Screenshot($"reject-dialog-{device}-{language}");

        _browser.Find(".marketplaces-decision form .btn-danger[type=submit]").Click();
        _browser.Find(".marketplaces-decision-answer[data-status=NotPossible]");
        _browser.Find("select[name='Lines[0].Reason'] option[data-needs-quantity=true]").Click();

        Assert.That(_browser.Count(".marketplaces-decision-answer"), Is.Zero, "a reason is chosen now");
        Assert.That(_browser.Find("#marketplaces-quantity-0").GetDomProperty("value"), Is.Not.Empty);
        _browser.Screenshot($"reject-part-dialog-{device}-{language}");
    }

    private async Task UploadAsync(long id) => await _admin.UploadAsync(
        AcceptedOrders.Details(id), form => form.Action.Contains("MarketplacesDocuments/Invoice/", StringComparison.Ordinal), "a.pdf", [.. "%PDF-1.4 a document"u8]);
}
