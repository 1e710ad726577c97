using System.Net;
using System.Text;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Shopflix;

public sealed class ShopflixVoucherTests
{
    private const string Made = """{"voucher":{"ShipmentNumber":"T1","TrackingNumbers":["T1","T2"],"ShipmentMasterId":"5","ShipmentAlreadyExists":false,"Result":"Success"}}""";
    private const string Order = """{"order_id":3001,"status":"G","timestamp":1700000000,"total":"22.00","shipment_ids":[41,42],"shipping":{"name":"Diakinisis"},"products":{}}""";
    private const string Pdf = "JVBERi0xLjQK";

    private StubApi _api = null!;

    private ShopflixMarketplace Shopflix
    {
        get
        {
            var calls = new ShopflixCalls(_api.Http, StubApi.Secrets);
            var shipments = new ShopflixShipments(calls);
            return new ShopflixMarketplace(calls, new ShopflixDecisions(calls), shipments, new ShopflixVouchers(calls, shipments), new ShopflixLabels(calls));
        }
    }

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public async Task A_voucher_is_made_for_a_shipment_and_a_number_of_packages()
    {
        _api.Answers(HttpStatusCode.OK, Made);

        var answer = await CreateAsync();

        Assert.That(answer, Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));
        Assert.That(Sent, Is.EqualTo(new[] { "GET https://api.example/courier/41?number_of_packages=2" }));
        Assert.That(_api.Requests[0].Headers["Authorization"], Does.StartWith("Basic "));
    }

    [TestCase("""{"error":"The courier does not answer"}""", "The courier does not answer")]
    [TestCase("""{"message":"Voucher cannot be created"}""", "Voucher cannot be created")]
    [TestCase("""{"voucher":{"ShipmentNumber":"T1","TrackingNumbers":["T1"],"Result":"Success"},"error":"Half done"}""", "Half done")]
    public async Task A_success_with_words_of_an_error_is_a_refusal(string body, string words)
    {
        _api.Answers(HttpStatusCode.OK, body);

        var answer = await CreateAsync();

        Assert.That((answer.Outcome, answer.Message?.Words), Is.EqualTo((CommandOutcome.Refused, words)));
        Assert.That(Sent, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_voucher_that_was_there_already_is_looked_up()
    {
        _api.Answers(HttpStatusCode.OK, """{"voucher":{"ShipmentNumber":"T1","TrackingNumbers":["T1"],"ShipmentAlreadyExists":true,"Result":"Success"}}""");

        Assert.That((await CreateAsync()).Outcome, Is.EqualTo(CommandOutcome.AlreadyDecided));
    }

    [Test]
    public async Task An_error_of_a_server_may_mean_that_it_was_there_already_so_the_shipment_is_read()
    {
        _api.Answers(HttpStatusCode.InternalServerError, """{"message":"Already exists"}""").Answers(HttpStatusCode.OK, Shipments("""{"shipment_id":41,"order_id":3001,"status":"A","tracking_number":"T1"}"""));

        Assert.That((await CreateAsync()).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        Assert.That(Sent, Is.EqualTo(new[] { "GET https://api.example/courier/41?number_of_packages=2", "GET https://api.example/shipments?shipment_id=41" }));
    }

    [TestCase("""{"shipment_id":41,"order_id":3001,"status":"P","tracking_number":null}""")]
    [TestCase("""{"shipment_id":99,"order_id":1,"status":"A","tracking_number":"OTHER"}""")]
    public void An_error_of_a_server_stays_one_when_the_shipment_has_no_voucher(string shipment)
    {
        _api.Answers(HttpStatusCode.InternalServerError, "").Answers(HttpStatusCode.OK, Shipments(shipment));

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(CreateAsync)!;

        Assert.That((failure.StatusCode, failure.MayHaveTakenEffect), Is.EqualTo((HttpStatusCode.InternalServerError, true)));
        Assert.That(Sent.Count(sent => sent.Contains("/courier/", StringComparison.Ordinal)), Is.EqualTo(1), "not made a second time");
    }

    [TestCase(429)]
    [TestCase(503)]
    public void A_get_that_makes_something_is_never_repeated(int status)
    {
        _api.Answers((HttpStatusCode)status, "");

        Assert.ThrowsAsync<MarketplaceApiException>(CreateAsync);
        Assert.That(Sent.Count(sent => sent.Contains("/courier/", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void A_lost_answer_may_have_taken_effect()
    {
        _api.Fails(new HttpRequestException(HttpRequestError.ResponseEnded));

        Assert.That(CreateAsync, Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
        Assert.That(Sent, Has.Length.EqualTo(1));
    }

    [TestCase("<html><title>Maintenance</title></html>", "text/html")]
    [TestCase("{}", "application/json")]
    [TestCase("""{"voucher":{"TrackingNumbers":[],"Result":"Success"}}""", "application/json")]
    [TestCase("""{"voucher":{"ShipmentNumber":"T1","TrackingNumbers":["T1"],"Result":"Failure"}}""", "application/json")]
    public void What_does_not_say_that_a_voucher_was_made_is_no_answer(string body, string type)
    {
        _api.Answers(HttpStatusCode.OK, body, type);

        Assert.That(CreateAsync, Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
    }

    [TestCase("""{"Result":"Success","Errors":[]}""", CommandOutcome.Confirmed, null)]
    [TestCase("""{"Result":"Success"}""", CommandOutcome.Confirmed, null)]
    [TestCase("""{"Result":"Failure","Errors":[{"Code":"E1","Severity":"Error","Message":"Already picked up"}]}""", CommandOutcome.Refused, "Already picked up")]
    [TestCase("""{"Result":"Failure"}""", CommandOutcome.Refused, "Failure")]
    [TestCase("""{"Result":"Success","Errors":[{"Code":"E1"}]}""", CommandOutcome.Refused, "E1")]
    public async Task Whether_a_voucher_was_cancelled_its_result_says(string body, CommandOutcome outcome, string? words)
    {
        _api.Answers(HttpStatusCode.OK, body);

        var answer = await Shopflix.CancelVoucherAsync(Account(), new("41", "T 1"), default);

        Assert.That((answer.Outcome, answer.Message?.Words), Is.EqualTo((outcome, words)));
        Assert.That(Sent, Is.EqualTo(new[] { "GET https://api.example/courier?cancel=T%201" }));
    }

    [TestCase("{}")]
    [TestCase("<html>")]
    public void A_cancellation_without_a_result_is_no_answer(string body)
    {
        _api.Answers(HttpStatusCode.OK, body);

        Assert.That(() => Shopflix.CancelVoucherAsync(Account(), new("41", "T1"), default), Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
    }

    [Test]
    public async Task One_label_and_several_are_printed_as_pdf()
    {
        _api.Answers(HttpStatusCode.OK, $$"""{"Voucher":"{{Pdf}}","VoucherFormat":"pdf","Result":"Success","Errors":[]}""").Answers(HttpStatusCode.OK, $$"""[{"Voucher":"{{Pdf}}"}]""");

        var one = await PrintAsync("T1");
        var two = await PrintAsync("T1, T2");

        Assert.That((Text(one), Text(two)), Is.EqualTo(("%PDF-1.4\n", "%PDF-1.4\n")));
        Assert.That(Sent, Is.EqualTo(new[] { "GET https://api.example/courier?print=T1&labelFormat=pdf", "GET https://api.example/courier?printmass=T1,T2&labelFormat=pdf" }));
    }

    [TestCase("""{"Voucher":"","Result":"Failure","Errors":[{"Code":"E2","Message":"Not ready"}]}""", "Not ready")]
    [TestCase("""{"Voucher":null,"Success":"Success"}""", "Plugins.Misc.Marketplaces.Voucher.Shopflix.NotPrintable")]
    [TestCase("""{"message":"Unknown voucher"}""", "Unknown voucher")]
    public async Task A_label_that_is_not_there_is_told(string body, string why)
    {
        _api.Answers(HttpStatusCode.OK, body);

        var voucher = await PrintAsync("T1");

        Assert.That((voucher.Pdf, voucher.Missing?.ToString()), Is.EqualTo(((byte[]?)null, why)));
    }

    [TestCase("""{"Voucher":"PGh0bWw+"}""", TestName = "a page instead of a PDF")]
    [TestCase("""{"Voucher":"no base64!"}""", TestName = "no base64")]
    [TestCase("<html>", TestName = "a page instead of an answer")]
    [TestCase("", TestName = "nothing")]
    public void What_is_no_pdf_is_not_handed_on(string body)
    {
        _api.Answers(HttpStatusCode.OK, body);

        Assert.That(() => PrintAsync("T1"), Throws.InstanceOf<MarketplaceApiException>());
    }

    [Test]
    public void A_file_that_is_too_large_is_not_handed_on()
    {
        var large = Convert.ToBase64String([.. Encoding.ASCII.GetBytes("%PDF-1.4\n"), .. new byte[13 * 1024 * 1024]]);
        _api.Answers(HttpStatusCode.OK, $$"""{"Voucher":"{{large}}"}""");

        Assert.That(() => PrintAsync("T1"), Throws.InstanceOf<MarketplaceApiException>());
    }

    [Test]
    public async Task Labels_are_larger_than_other_answers_may_be()
    {
        var large = Convert.ToBase64String([.. Encoding.ASCII.GetBytes("%PDF-1.4\n"), .. new byte[5 * 1024 * 1024]]);
        _api.Answers(HttpStatusCode.OK, $$"""{"Voucher":"{{large}}"}""");

        Assert.That((await PrintAsync("T1")).Pdf, Has.Length.EqualTo(9 + (5 * 1024 * 1024)));
    }

    [Test]
    public async Task Nothing_is_asked_without_a_voucher_or_for_more_parcels_than_one_call_takes() => Assert.Multiple(async () =>
    {
        Assert.That((await PrintAsync("")).Missing?.Key, Does.EndWith("None"));
        Assert.That((await PrintAsync(string.Join(", ", Enumerable.Range(1, 21)))).Missing?.Key, Does.EndWith("TooMany"));
        Assert.That(Sent, Is.Empty);
    });

    [Test]
    public async Task Nothing_is_asked_while_vouchers_are_off() => Assert.Multiple(async () =>
    {
        var off = Account(enabled: false);
        Assert.That((await Shopflix.ReadVoucherAsync(off, new MarketplaceOrder { Id = 5, TrackingCodes = "T1" }, default)).Missing?.Key, Does.EndWith("Off"));
        Assert.That((await Shopflix.ReadManifestAsync(off, [], default)).Missing?.Key, Does.EndWith("Off"));
        Assert.That(Sent, Is.Empty);
    });

    [Test]
    public async Task The_order_on_trial_is_printed_and_no_other()
    {
        _api.Answers(HttpStatusCode.OK, $$"""{"Voucher":"{{Pdf}}"}""");
        var trial = Account(enabled: false);
        trial.VoucherTrialOrderId = 5;

        Assert.That((await Shopflix.ReadVoucherAsync(trial, new MarketplaceOrder { Id = 6, TrackingCodes = "T1" }, default)).Pdf, Is.Null);
        Assert.That((await Shopflix.ReadVoucherAsync(trial, new MarketplaceOrder { Id = 5, TrackingCodes = "T1" }, default)).Pdf, Is.Not.Null);
    }

    [Test]
    public async Task A_manifest_is_of_chosen_shipments_or_of_the_day()
    {
        _api.Answers(HttpStatusCode.OK, $$"""{"status":"success","manifest":"{{Pdf}}"}""");

        var chosen = await Shopflix.ReadManifestAsync(Account(), ["41", "42"], default);
        var day = await Shopflix.ReadManifestAsync(Account(), [], default);

        Assert.That((Text(chosen), Text(day)), Is.EqualTo(("%PDF-1.4\n", "%PDF-1.4\n")));
        Assert.That(Sent, Is.EqualTo(new[] { "GET https://api.example/courier?custom_manifest=1&shipments=41,42", "GET https://api.example/courier?manifest=1" }));
    }

    [TestCase("""{"status":"error","message":"No vouchers"}""", "No vouchers")]
    [TestCase("""{"status":"error","manifest":"No vouchers today"}""", "No vouchers today")]
    [TestCase("""{"status":"ERROR"}""", FailureTexts.SilentRefusal)]
    public async Task A_manifest_that_cannot_be_made_is_told(string body, string why)
    {
        _api.Answers(HttpStatusCode.OK, body);

        Assert.That((await Shopflix.ReadManifestAsync(Account(), [], default)).Missing?.ToString(), Is.EqualTo(why));
    }

    [Test]
    public async Task The_shipments_of_an_accepted_order_are_read_with_it()
    {
        _api.Answers(HttpStatusCode.OK, Order).Answers(HttpStatusCode.OK, Shipments(
            """{"shipment_id":41,"order_id":3001,"status":"A","tracking_number":"T1","s_firstname":"Maria","carrier_info":{"name":"Courier Center"}}""",
            """{"shipment_id":42,"order_id":"3001","status":"P","tracking_number":null,"shipment_timestamp":false}""",
            """{"shipment_id":99,"order_id":1,"status":"A","tracking_number":"OTHER"}"""));

        var body = (await Shopflix.GetOrderAsync(Account(), "3001", default))!;
        var order = ((ReadResult.Understood)Shopflix.Read(body)).Order;

        Assert.Multiple(() =>
        {
            Assert.That(Sent, Is.EqualTo(new[] { "GET https://api.example/orders/3001", "GET https://api.example/shipments?order_id=3001" }));
            Assert.That(order.Shipments.Select(shipment => (shipment.Id, shipment.HasVoucher, string.Join("+", shipment.TrackingCodes))), Is.EqualTo(new[] { ("41", (bool?)true, "T1"), ("42", (bool?)false, "") }));
            Assert.That((string.Join("+", order.TrackingCodes), order.TellsTracking, order.Courier), Is.EqualTo(("T1", true, "Courier Center")));
            Assert.That(body, Does.Not.Contain("Maria"), "what is not needed of the shipments is not kept");
        });
    }

    [Test]
    public async Task Shipments_of_an_order_in_an_envelope_are_read_too()
    {
        _api.Answers(HttpStatusCode.OK, $$"""{"order":{{Order}}}""").Answers(HttpStatusCode.OK, Shipments("""{"shipment_id":41,"order_id":3001,"tracking_number":"T1"}"""));

        Assert.That(((ReadResult.Understood)Shopflix.Read((await Shopflix.GetOrderAsync(Account(), "3001", default))!)).Order.TrackingCodes, Is.EqualTo(new[] { "T1" }));
    }

    [TestCase(500, "")]
    [TestCase(404, """{"message":"Not Found"}""")]
    [TestCase(200, "<html>")]
    [TestCase(200, "{}")]
    public async Task An_order_whose_shipments_cannot_be_read_is_told_without_them(int status, string shipments)
    {
        _api.Answers(HttpStatusCode.OK, Order).Answers((HttpStatusCode)status, shipments);

        var order = ((ReadResult.Understood)Shopflix.Read((await Shopflix.GetOrderAsync(Account(), "3001", default))!)).Order;

        Assert.That((order.TellsTracking, order.Shipments.Select(shipment => shipment.HasVoucher).Distinct().Single()), Is.EqualTo((false, (bool?)null)));
    }

    [TestCase("O")]
    [TestCase("D")]
    [TestCase("I")]
    [TestCase("C")]
    public async Task Shipments_are_not_asked_for_before_an_order_is_accepted_nor_when_it_is_over(string status)
    {
        _api.Answers(HttpStatusCode.OK, Order.Replace("\"G\"", $"\"{status}\"", StringComparison.Ordinal));

        await Shopflix.GetOrderAsync(Account(), "3001", default);

        Assert.That(Sent, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Shipments_are_not_asked_for_while_vouchers_are_off()
    {
        _api.Answers(HttpStatusCode.OK, Order);

        Assert.That(await Shopflix.GetOrderAsync(Account(enabled: false), "3001", default), Is.EqualTo(Order));
        Assert.That(Sent, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_cancelled_shipment_has_no_voucher()
    {
        var body = Order.Replace("\"products\"", "\"shipments\":[{\"shipment_id\":41,\"status\":\"D\",\"tracking_number\":\"T1\"}],\"products\"", StringComparison.Ordinal);

        var order = ((ReadResult.Understood)Shopflix.Read(body)).Order;

        Assert.That(order.Shipments.Select(shipment => shipment.HasVoucher), Is.EqualTo(new bool?[] { false, null }));
    }

    private string[] Sent => [.. _api.Requests.Select(request => $"{request.Method} {request.Url}")];

    private static MarketplaceAccount Account(bool enabled = true) =>
        new() { Id = 7, BaseUrl = "https://api.example/", UserName = "merchant@example.com", OrdersSecret = "orders-secret", Enabled = true, VouchersEnabled = enabled };

    private static string Shipments(params string[] shipments) => $$"""{"params":{"page":1},"shipments":[{{string.Join(',', shipments)}}]}""";

    private static string? Text(Voucher voucher) => voucher.Pdf is null ? null : Encoding.ASCII.GetString(voucher.Pdf);

    private Task<CommandAnswer> CreateAsync() => Shopflix.CreateVoucherAsync(Account(), new VoucherChoice("41", 2), default);

    private Task<Voucher> PrintAsync(string codes) => Shopflix.ReadVoucherAsync(Account(), new MarketplaceOrder { Id = 5, TrackingCodes = codes }, default);
}
