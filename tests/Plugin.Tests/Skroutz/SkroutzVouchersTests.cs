using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public sealed class SkroutzVouchersTests
{
    private const string Pdf = "%PDF-1.4\n%%EOF";

    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [TestCase("https://b.scdn.gr/vouchers/1.pdf")]
    [TestCase("https://merchants.skroutz.gr/vouchers/1.pdf")]
    [TestCase("https://api.example/vouchers/1.pdf", Description = "the account's own address")]
    [TestCase("https://files.owner.example/1.pdf", Description = "of the owner's choice")]
    public async Task The_file_behind_the_orders_address_is_the_voucher(string address)
    {
        _api.Answers(HttpStatusCode.OK, Pdf, "application/pdf");

        Assert.That((await ReadAsync(Order(address), "files.owner.example")).Pdf, Is.Not.Null);
        Assert.That(_api.Requests.Select(request => request.Url), Is.EqualTo(new[] { address }));
    }

    [Test]
    public void An_address_elsewhere_is_not_asked()
    {
        Assert.That(Assert.ThrowsAsync<MarketplaceApiException>(() => ReadAsync(Order("https://files.example/vouchers/71.pdf")))!.Text.Key, Is.EqualTo(FailureTexts.FileNotAllowed));
        Assert.That(_api.Requests, Is.Empty);
    }

    [Test]
    public async Task An_order_that_knows_no_voucher_is_read_again_once()
    {
        var body = Fixture.Text(SkroutzBody.Invoice39a);
        _api.Answers(HttpStatusCode.OK, body).Answers(HttpStatusCode.OK, Pdf);

        Assert.That((await ReadAsync(Order(null))).Pdf, Is.Not.Null);
        Assert.That(_api.Requests.Select(request => request.Url), Is.EqualTo(new[] { "https://api.example/merchants/ecommerce/orders/260302-7700002", "https://b.scdn.gr/voucher.pdf" }));
    }

    [Test]
    public async Task Where_there_is_none_yet_that_is_said()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text(SkroutzBody.Invoice39a).Replace("\"https://b.scdn.gr/voucher.pdf\"", "null", StringComparison.Ordinal));

        Assert.That(await ReadAsync(Order(null)), Is.EqualTo(new Voucher(null, new(NoVoucherTexts.NotYet))));
    }

    [TestCase(OrderTraits.FulfilledByMerchant, NoVoucherTexts.OwnCourier)]
    [TestCase(OrderTraits.StorePickup, NoVoucherTexts.Collected)]
    public async Task An_order_that_no_courier_of_the_marketplace_takes_has_none(OrderTraits traits, string key)
    {
        var order = Order(null);
        order.Traits = traits;

        Assert.That((await ReadAsync(order)).Missing!.Key, Is.EqualTo(key));
        Assert.That(_api.Requests, Is.Empty);
    }

    private static MarketplaceOrder Order(string? voucherUrl) => new() { AccountId = 7, ExternalId = "260302-7700002", State = MarketplaceOrderState.Accepted, VoucherUrl = voucherUrl };

    private Task<Voucher> ReadAsync(MarketplaceOrder order, string hosts = "") =>
        new SkroutzVouchers(_api.Files, new SkroutzCalls(_api.Http, StubApi.Secrets), new MarketplacesSettings { VoucherHosts = hosts }).ReadAsync(StubApi.Account, order, default);
}
