using System.Text;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Receipts, invoices and credit invoices, from the order page.</summary>
public sealed class DocumentTests : ShopFixture
{
    private static readonly byte[] _pdf = [.. "%PDF-1.4 a document"u8];

    private AcceptedOrders Orders => new(_shop, _admin);

    [Test]
    public async Task A_file_is_sent_and_shown_and_asked_for_before_it_is_replaced()
    {
        var (code, id) = await Orders.AcceptedAsync("invoice");
        var page = await UploadAsync(id, "Τιμολόγιο Παπαδόπουλος.pdf", _pdf);
        Assert.That(page, Does.Contain("confirmed"));

        var shown = (await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("#marketplaces-order-documents")!;
        Assert.That(shown.QuerySelector("a")!.GetAttribute("href"), Does.StartWith("https://").And.Contain(code));
        Assert.That(shown.TextContent, Does.Contain("takes its place"));
        Assert.That(shown.QuerySelectorAll("input[name=replaces][required]"), Has.Length.EqualTo(2));

        Assert.That(await UploadAsync(id, "second.pdf", [.. _pdf, 2]), Does.Contain("has a file already"));
        Assert.That(Orders.Writes(code).Count(write => write == "invoices"), Is.EqualTo(1), "not sent without being asked for");

        await UploadAsync(id, "second.pdf", [.. _pdf, 2], replaces: true);
        Assert.That(Orders.Writes(code).Count(write => write == "invoices"), Is.EqualTo(2));
        Assert.That(_shop.Skroutz.Log.Entries.Where(entry => entry.Path.EndsWith("/invoices", StringComparison.Ordinal)).Select(entry => entry.Body), Has.None.Contains("Παπαδόπουλος"), "the name on somebody's machine stays there");
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceCommandFile"), Is.Zero);
    }

    [Test]
    public async Task A_file_that_a_provider_has_sent_meanwhile_is_not_replaced_unseen()
    {
        var (code, id) = await Orders.AcceptedAsync();
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("input[name=replaces]"), Is.Null);
        var order = _shop.Skroutz.Orders.Find(code)!;
        order["uploaded_invoice_file"] = "https://b.scdn.gr/provider.pdf";
        _shop.Skroutz.Orders.Store(order);

        Assert.That(await UploadAsync(id, "mine.pdf", _pdf), Does.Contain("has a file already"));

        Assert.That(Orders.Writes(code), Has.None.EqualTo("invoices"));
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("#marketplaces-order-documents a")!.GetAttribute("href"), Is.EqualTo("https://b.scdn.gr/provider.pdf"), "it is shown now");
    }

    [TestCase("invoice.pdf", "PK zipped words", "is no pdf, png or jpg")]
    [TestCase("invoice.pdf", "", "Choose a file")]
    public async Task What_the_marketplace_would_not_take_is_not_sent(string name, string content, string said)
    {
        var (code, id) = await Orders.AcceptedAsync();

        Assert.That(await UploadAsync(id, name, Encoding.ASCII.GetBytes(content)), Does.Contain(said));
        Assert.That(Orders.Writes(code), Has.None.EqualTo("invoices"));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceCommand WHERE MarketplaceOrderId = $p0 AND KindId = 60", id), Is.Zero);
    }

    [Test]
    public async Task A_file_of_more_than_seven_megabytes_is_not_sent()
    {
        var (code, id) = await Orders.AcceptedAsync();

        Assert.That(await UploadAsync(id, "large.pdf", [.. _pdf, .. new byte[7 * 1024 * 1024]]), Does.Contain("takes up to 7 MB"));
        Assert.That(Orders.Writes(code), Has.None.EqualTo("invoices"));
    }

    [Test]
    public async Task The_shops_own_pdf_is_sent()
    {
        var (code, id) = await Orders.AcceptedAsync();

        using var answer = await _admin.SubmitAsync(AcceptedOrders.Details(id), form => form.Action.Contains("/ShopInvoice/", StringComparison.Ordinal), []);

        var sent = _shop.Skroutz.Log.Entries.Single(entry => entry.Path.EndsWith($"{code}/invoices", StringComparison.Ordinal));
        Assert.That(sent.Body, Does.Contain("%PDF-1.4").And.Contain($"Order {(await _shop.Database.NativeOrderAsync(code))!["CustomOrderNumber"]}"));
    }

    [Test]
    public async Task A_credit_invoice_is_offered_when_a_document_has_to_be_taken_back_and_may_be_unknown_there()
    {
        var (code, id) = await Orders.AcceptedAsync();
        await UploadAsync(id, "invoice.pdf", _pdf);
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("form[action*='CreditInvoice']"), Is.Null);
        _shop.Skroutz.Orders.Advance(code, "cancelled");
        await Eventually.IsAsync(async () => (long)(await _shop.Database.MarketplaceOrderAsync(code))!["StateId"]! != 20 && await _shop.Database.IsQuietAsync(), "the order is called off");

        _shop.Skroutz.Faults.OffersWrittenCalls = false;
        Assert.That(await UploadAsync(id, "credit.pdf", _pdf, action: "CreditInvoice"), Does.Contain("does not offer this to your shop"));
        _shop.Skroutz.Faults.OffersWrittenCalls = true;
        Assert.That(await UploadAsync(id, "credit.pdf", _pdf, action: "CreditInvoice"), Does.Contain("confirmed"));

        Assert.That(Orders.Writes(code).Count(write => write == "credit_invoices"), Is.EqualTo(2));
    }

    private async Task<string> UploadAsync(long id, string name, byte[] file, bool replaces = false, string action = "Invoice") =>
        (await _admin.UploadAsync(AcceptedOrders.Details(id), form => form.Action.Contains($"MarketplacesDocuments/{action}/", StringComparison.Ordinal), name, file, replaces ? new() { ["replaces"] = "true" } : [])).Body!.TextContent;
}
