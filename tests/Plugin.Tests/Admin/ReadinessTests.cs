using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Plugin.Tests.Admin;

/// <summary>What an account still needs, and when nothing is missing.</summary>
public sealed class ReadinessTests
{
    private static readonly ReadinessFacts _ready = new()
    {
        Marketplace = "Skroutz",
        Enabled = true,
        OrdersSecret = true,
        ProductsSecret = true,
        OrdersAnswered = true,
        OffersAnswered = true,
        Webhook = new WebhookFacts { HasToken = true, IsPublic = true, IsCalled = true, LastOn = "1/12/2026 10:00" },
        Vat = true,
        OffersConfirmed = true,
        Listings = true,
        WorkerEnabled = true,
        ServersAtWork = 1,
    };

    [Test]
    public void An_account_that_lacks_nothing_is_ready() => Assert.That(Readiness.Of(_ready).Select(line => line.State), Is.All.EqualTo(ReadinessState.Done));

    private static IEnumerable<TestCaseData> Missing =>
    [
        Case("the orders token", _ready with { OrdersSecret = false }, ReadinessStep.OrdersSecret),
        Case("the products token", _ready with { ProductsSecret = false }, ReadinessStep.ProductsSecret),
        Case("the switch", _ready with { Enabled = false }, ReadinessStep.Enabled),
        Case("an answer about orders", _ready with { OrdersAnswered = false }, ReadinessStep.Test),
        Case("an answer about products", _ready with { OffersAnswered = false }, ReadinessStep.Test),
        Case("https", _ready with { Webhook = _ready.Webhook! with { IsPublic = false } }, ReadinessStep.Store),
        Case("the address of the webhook", _ready with { Webhook = _ready.Webhook! with { HasToken = false } }, ReadinessStep.WebhookToken),
        Case("a message", _ready with { Webhook = _ready.Webhook! with { LastOn = null } }, ReadinessStep.Webhook),
        Case("an answer of the shop itself", _ready with { Webhook = _ready.Webhook! with { CallError = OwnerText.Quote("no such host") } }, ReadinessStep.CallShop),
        Case("VAT", _ready with { Vat = false }, ReadinessStep.Tax),
        Case("the word that offers may leave", _ready with { OffersConfirmed = false, Listings = null }, ReadinessStep.CheckProducts),
        Case("products", _ready with { Listings = false }, ReadinessStep.CheckProducts),
        Case("the word that orders may come in", _ready with { OrdersConfirmed = false }, ReadinessStep.CheckOrders),
        Case("the worker", _ready with { ServersAtWork = 0 }, ReadinessStep.Log),
    ];

    [TestCaseSource(nameof(Missing))]
    public void One_thing_that_is_missing_is_the_one_open_task(ReadinessFacts facts, ReadinessStep step) =>
        Assert.That(Readiness.Of(facts).Where(line => line.State != ReadinessState.Done).Select(line => (line.State, line.Step)), Is.EqualTo(new[] { (ReadinessState.Open, step) }));

    private static IEnumerable<TestCaseData> Notes =>
    [
        Case("the shop was not called", _ready with { Webhook = _ready.Webhook! with { IsCalled = false } }, ReadinessStep.CallShop),
        Case("it does not answer itself, but messages arrive", _ready with { Webhook = _ready.Webhook! with { CallError = OwnerText.Quote("refused"), CameSince = true } }, ReadinessStep.CallShop),
        Case("the worker is switched off on purpose", _ready with { WorkerEnabled = false, ServersAtWork = 0 }, ReadinessStep.WorkerSetting),
        Case("one server of two", _ready with { SilentServers = [("web-2", "1/12/2026 9:00")] }, ReadinessStep.Log),
        Case("another time zone", _ready with { OtherTimeZone = "UTC" }, ReadinessStep.TimeZone),
    ];

    [TestCaseSource(nameof(Notes))]
    public void What_may_be_meant_holds_nothing_up(ReadinessFacts facts, ReadinessStep step) =>
        Assert.That(Readiness.Of(facts).Where(line => line.State != ReadinessState.Done).Select(line => (line.State, line.Step)), Is.EqualTo(new[] { (ReadinessState.Advice, step) }));

    [Test]
    public void A_marketplace_that_sends_no_webhooks_and_takes_no_offers_asks_for_neither() =>
        Assert.That(
            Readiness.Of(_ready with { UserName = true, ProductsSecret = null, OffersAnswered = null, Webhook = null, OffersConfirmed = null, Listings = null, OrdersConfirmed = true }).Select(line => line.Step),
            Is.EqualTo(new[] { ReadinessStep.UserName, ReadinessStep.OrdersSecret, ReadinessStep.Enabled, ReadinessStep.Test, ReadinessStep.Tax, ReadinessStep.CheckOrders, ReadinessStep.Log }));

    [TestCase("Europe/Athens", true)]
    [TestCase("Europe/Bucharest", true)]
    [TestCase("UTC", false)]
    [TestCase("Africa/Cairo", false)]
    public void The_clock_is_right_where_it_shows_Greek_time_in_winter_and_in_summer(string zone, bool isRight) =>
        Assert.That(GreekClock.IsGreekTime(TimeZoneInfo.FindSystemTimeZoneById(zone), 2022), Is.EqualTo(isRight));

    private static TestCaseData Case(string what, ReadinessFacts facts, ReadinessStep step) => new TestCaseData(facts, step).SetArgDisplayNames(what);
}
