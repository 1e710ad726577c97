using System.Text;
using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Contract;

/// <summary>Documents and pickups of accepted orders: exact method, path, headers and body of each call, and each documented error.</summary>
public sealed class SkroutzDispatchContractTests : ContractTests<SkroutzSimulator>
{
    private static readonly OrderDocument _pdf = new("A-1-0a0b0c0d.pdf", "application/pdf", [.. "%PDF-1.4 content"u8]);

    [Test]
    public async Task An_invoice_is_one_file_of_a_form()
    {
        var code = await AcceptedAsync("core");

        var answer = await Http.SkroutzDocuments.SendInvoiceAsync(Account, code, _pdf, default);

        Assert.That(answer, Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));
        AssertIsForm(code, "invoices", "invoice_file");
        Assert.That((await ReadAsync(code)).InvoiceUrl, Does.EndWith("A-1-0a0b0c0d.pdf"));
    }

    [Test]
    public async Task A_credit_invoice_is_one_file_of_a_form()
    {
        var code = await AcceptedAsync("core");

        Assert.That(await Http.SkroutzDocuments.SendCreditInvoiceAsync(Account, code, _pdf, default), Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));
        AssertIsForm(code, "credit_invoices", "credit_invoice_file");
    }

    [TestCase("a.docx", "application/pdf", 10, "must be a pdf")]
    [TestCase("a.pdf", "application/pdf", 7 * 1024 * 1024 + 1, "larger than 7 MB")]
    public async Task An_invoice_that_is_refused_says_what_is_taken(string name, string contentType, int size, string words)
    {
        var answer = await Http.SkroutzDocuments.SendInvoiceAsync(Account, await AcceptedAsync("core"), new(name, contentType, new byte[size]), default);

        AssertRefused(answer, "Refusal.Skroutz.Invoice", words);
    }

    [Test]
    public async Task A_credit_invoice_of_an_order_that_was_not_accepted_is_refused() =>
        AssertRefused(await Http.SkroutzDocuments.SendCreditInvoiceAsync(Account, Simulator.Orders.Place(), _pdf, default), "Refusal.Skroutz.CreditInvoice", "has not been accepted yet");

    [Test]
    public async Task A_credit_invoice_of_another_kind_is_refused() =>
        AssertRefused(await Http.SkroutzDocuments.SendCreditInvoiceAsync(Account, await AcceptedAsync("core"), _pdf with { ContentType = "text/plain" }, default), "Refusal.Skroutz.CreditInvoice", "Invalid mime type");

    [Test]
    public async Task A_missing_credit_invoice_is_refused()
    {
        var code = await AcceptedAsync("core");
        Simulator.Faults.Answer($"*{code}/credit_invoices", 400, """{"errors":[{"code":"order_error","messages":["Missing credit invoice file"]}]}""");

        AssertRefused(await Http.SkroutzDocuments.SendCreditInvoiceAsync(Account, code, _pdf, default), "Refusal.Skroutz.CreditInvoice", "Missing credit invoice file");
    }

    [TestCase("", ExpectedResult = CommandOutcome.Confirmed)]
    [TestCase("{}", ExpectedResult = CommandOutcome.Confirmed)]
    [TestCase("""{"uploaded_invoice_file":"https://x/a.pdf"}""", ExpectedResult = CommandOutcome.Confirmed)]
    [TestCase("""{"success":false}""", ExpectedResult = CommandOutcome.Refused)]
    [TestCase("""{"success":true,"errors":[{"code":"order_error","messages":["No"]}]}""", ExpectedResult = CommandOutcome.AlreadyDecided)]
    public async Task<CommandOutcome> What_is_answered_to_a_file_is_not_documented(string body)
    {
        Simulator.Faults.Answer("*/invoices", 200, body);
        return (await Http.SkroutzDocuments.SendInvoiceAsync(Account, "DEMO-ACCEPTED", _pdf, default)).Outcome;
    }

    [TestCase("<html><title>Login</title></html>")]
    [TestCase("[]")]
    [TestCase("""{"order":{"code":"OTHER"}}""")]
    public void What_nobody_of_the_API_answers_is_no_answer(string body)
    {
        Simulator.Faults.Answer("*/invoices", 200, body);

        Assert.That(() => Http.SkroutzDocuments.SendInvoiceAsync(Account, "DEMO-ACCEPTED", _pdf, default), Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
    }

    [Test]
    public async Task Options_are_asked_for_and_a_day_is_sent_back_as_it_was_offered()
    {
        var code = await AcceptedAsync("core");
        Assert.That((await ReadAsync(code)).PickupOptions, Is.Null, "nobody asked");
        var before = (await Http.SkroutzPickups.ReadPickupAsync(Account, code, default))!;
        Assert.That(Simulator.Log.Entries[0].Target, Is.EqualTo($"/merchants/ecommerce/orders/{code}?action_options=1"));
        var day = before.PickupOptions!.Days![^1];

        Assert.That(await Http.SkroutzPickups.RescheduleAsync(Account, code, day.Id, default), Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));

        AssertIsJson(code, "reschedule_pickup", $$"""{"reschedule_date":"{{day.Id}}"}""");
        Assert.That((await ReadAsync(code)).PickupFromUtc, Is.GreaterThan(before.PickupFromUtc!.Value));
    }

    [Test]
    public async Task A_place_is_sent_back_as_it_was_offered()
    {
        var code = await AcceptedAsync("core");
        var place = (await Http.SkroutzPickups.ReadPickupAsync(Account, code, default))!.PickupOptions!.Locations![0];

        Assert.That(await Http.SkroutzPickups.RelocateAsync(Account, code, place.Id, default), Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));

        AssertIsJson(code, "relocate_pickup", $$"""{"pickup_location":"{{place.Id}}"}""");
        Assert.That((await ReadAsync(code)).PickupAddress, Is.EqualTo(place.Label));
    }

    [Test]
    public async Task A_move_that_is_not_offered_is_refused_in_words()
    {
        var code = await AcceptedAsync("core");
        AssertRefused(await Http.SkroutzPickups.RescheduleAsync(Account, code, "2020-01-01", default), "Refusal.Skroutz.Day", "not available");
        AssertRefused(await Http.SkroutzPickups.RelocateAsync(Account, code, "nowhere", default), "Refusal.Skroutz.Place", "not available");

        var own = await AcceptedAsync("fbm");
        AssertRefused(await Http.SkroutzPickups.RescheduleAsync(Account, own, "2020-01-01", default), "Refusal.Skroutz.Pickup", "not eligible");
        AssertRefused(await Http.SkroutzPickups.RelocateAsync(Account, own, "nowhere", default), "Refusal.Skroutz.Pickup", "not eligible");
    }

    [Test]
    public async Task A_preorder_asks_for_its_voucher_without_a_body()
    {
        var code = await AcceptedAsync("preorder");
        var order = await ReadAsync(code);
        Assert.That((order.VoucherUrl, order.Dispatch.RequestVoucher), Is.EqualTo(((string?)null, true)));

        Assert.That(await Http.SkroutzPickups.RequestVoucherAsync(Account, code, default), Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));

        Assert.That(Sent(code, "request_voucher").Body, Is.Empty);
        order = await ReadAsync(code);
        Assert.That((order.VoucherUrl is null, order.Dispatch.RequestVoucher), Is.EqualTo((false, false)));
        AssertRefused(await Http.SkroutzPickups.RequestVoucherAsync(Account, code, default), "Refusal.Skroutz.Voucher", "not eligible");
    }

    [Test]
    public async Task What_may_not_be_live_is_not_offered()
    {
        var code = await AcceptedAsync("preorder");
        Simulator.Faults.OffersWrittenCalls = false;

        Assert.That((await Http.SkroutzPickups.ReadPickupAsync(Account, code, default))!.PickupOptions, Is.Null);
        foreach (var answer in new[]
        {
            await Http.SkroutzPickups.RescheduleAsync(Account, code, "2026-01-01", default),
            await Http.SkroutzPickups.RelocateAsync(Account, code, "x", default),
            await Http.SkroutzPickups.RequestVoucherAsync(Account, code, default),
            await Http.SkroutzDocuments.SendCreditInvoiceAsync(Account, code, _pdf, default),
        })
        {
            Assert.That((answer.Outcome, answer.Message!.Key), Is.EqualTo((CommandOutcome.Refused, $"{MarketplacesDefaults.Resources}.Refusal.Skroutz.NotOffered")));
        }
    }

    [TestCase("core", true, true, false)]
    [TestCase("fbs", true, false, false)]
    [TestCase("fbm", true, false, false)]
    [TestCase("store_pickup", true, false, false)]
    [TestCase("preorder", true, true, true)]
    public async Task What_an_accepted_order_takes(string kind, bool invoice, bool move, bool voucher)
    {
        var offered = (await ReadAsync(kind == "fbs" ? Simulator.Orders.Place(new SampleOrder { Kind = kind }) : await AcceptedAsync(kind))).Dispatch;

        Assert.That((offered.Invoice, offered.CreditInvoice, offered.MovePickup, offered.RequestVoucher), Is.EqualTo((invoice, false, move, voucher)));
    }

    [Test]
    public async Task A_credit_invoice_takes_back_the_document_of_an_order_that_was_called_off_or_came_back([Values("cancelled", "for_return", "returned", "partially_returned")] string state)
    {
        var code = await AcceptedAsync("core");
        Simulator.Orders.Advance(code, state);
        Assert.That((await ReadAsync(code)).Dispatch.CreditInvoice, Is.False, "no document was sent");

        await Http.SkroutzDocuments.SendInvoiceAsync(Account, code, _pdf, default);

        Assert.That((await ReadAsync(code)).Dispatch.CreditInvoice, Is.True);
    }

    protected override Task<SkroutzSimulator> StartAsync() => SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions());

    protected override Uri UrlOf(SkroutzSimulator simulator) => simulator.Url;

    private static void AssertRefused(CommandAnswer answer, string key, string words) => Assert.Multiple(() =>
    {
        Assert.That(answer.Outcome, Is.EqualTo(CommandOutcome.Refused));
        Assert.That(answer.Message!.Key, Is.EqualTo($"{MarketplacesDefaults.Resources}.{key}"), "what it means");
        Assert.That(answer.Message.Arguments[0].Words, Does.Contain(words), "the marketplace's own words");
    });

    private void AssertIsForm(string code, string action, string field)
    {
        var sent = Sent(code, action);
        var boundary = sent.Headers["Content-Type"].Split("boundary=")[1];
        Assert.Multiple(() =>
        {
            AssertHeaders(sent);
            Assert.That(sent.Headers["Content-Type"], Does.StartWith("multipart/form-data; boundary="));
            Assert.That(
                sent.Body.ReplaceLineEndings("\n"),
                Is.EqualTo($"--{boundary}\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{_pdf.Name}\"\nContent-Type: application/pdf\n\n{Encoding.UTF8.GetString(_pdf.Content)}\n--{boundary}--\n"));
        });
    }

    private void AssertIsJson(string code, string action, string body)
    {
        var sent = Sent(code, action);
        Assert.Multiple(() =>
        {
            AssertHeaders(sent);
            Assert.That(sent.Headers["Content-Type"], Is.EqualTo("application/json; charset=utf-8"));
            Assert.That(sent.Body, Is.EqualTo(body));
        });
    }

    private static void AssertHeaders(LoggedRequest sent)
    {
        Assert.That(sent.Method, Is.EqualTo("POST"));
        Assert.That(sent.Authorization, Is.EqualTo("Bearer, right"));
        Assert.That(sent.Headers["Accept"], Is.EqualTo("application/vnd.skroutz+json; version=3.0"));
    }

    private LoggedRequest Sent(string code, string action) => Simulator.Log.Entries.Single(entry => entry.Path == $"/merchants/ecommerce/orders/{code}/{action}" && entry.Query.Length == 0);

    private async Task<string> AcceptedAsync(string kind)
    {
        var order = await ReadAsync(Simulator.Orders.Place(new SampleOrder { Kind = kind }));
        var options = order.AcceptOptions!;
        var choice = new AcceptChoice(options.PickupLocations[0].Id, options.PickupWindows.Count > 0 ? options.PickupWindows[0].Id : null, options.Parcels[0]);
        Assert.That((await Http.Skroutz.AcceptAsync(Account, order.ExternalId, choice, default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        return order.ExternalId;
    }

    private async Task<RemoteOrder> ReadAsync(string code) => ((ReadResult.Understood)Http.Skroutz.Read((await Http.Skroutz.GetOrderAsync(Account, code, default))!)).Order;
}
