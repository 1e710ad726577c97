using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public class SkroutzCallsTests
{
    private const string AlreadyAccepted = """{"errors":[{"code":"order_status","messages":["Order already accepted."]}]}""";
    private const string AlreadyRejected = """{"errors":[{"code":"order_status","messages":["Order already rejected."]}]}""";

    private StubApi _api = null!;

    private SkroutzMarketplace Skroutz
    {
        get
        {
            var calls = new SkroutzCalls(_api.Http, StubApi.Secrets);
            return new SkroutzMarketplace(calls, new SkroutzDecisions(calls), new SkroutzDispatch(calls), new SkroutzDocuments(calls), new SkroutzPickups(calls), new SkroutzVouchers(_api.Files, calls, new MarketplacesSettings()), new SkroutzOffers(calls), new SkroutzBatches(calls));
        }
    }

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public async Task Get_sends_the_documented_headers()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text(SkroutzBody.Invoice39a));

        var body = await Skroutz.GetOrderAsync(StubApi.Account, "260302-7700002", default);

        var sent = _api.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(body, Is.EqualTo(Fixture.Text(SkroutzBody.Invoice39a)));
            Assert.That((sent.Method, sent.Url), Is.EqualTo(("GET", "https://api.example/merchants/ecommerce/orders/260302-7700002")));
            Assert.That(sent.Headers["Accept"], Is.EqualTo("application/vnd.skroutz+json; version=3.0"));
            Assert.That(sent.Headers["Authorization"], Is.EqualTo("Bearer orders-secret"));
            Assert.That(sent.Body, Is.Null);
        });
    }

    [TestCase("a/b?c#d", "https://api.example/merchants/ecommerce/orders/a%2Fb%3Fc%23d")]
    [TestCase("Κ 1", "https://api.example/merchants/ecommerce/orders/%CE%9A%201")]
    public async Task Code_stays_one_segment(string code, string url)
    {
        _api.Answers(HttpStatusCode.NotFound, """{"errors":[{"code":"order_error","messages":["Order not found"]}]}""");

        Assert.That(await Skroutz.GetOrderAsync(StubApi.Account, code, default), Is.Null);
        Assert.That(_api.Requests.Single().Url, Is.EqualTo(url));
    }

    [Test]
    public void Code_cannot_climb()
    {
        Assert.That(() => Skroutz.GetOrderAsync(StubApi.Account, "..", default), Throws.InstanceOf<MarketplaceApiException>());
        Assert.That(_api.Requests, Is.Empty);
    }

    [Test]
    public void Not_found_of_another_server_is_no_answer()
    {
        _api.Answers(HttpStatusCode.NotFound, "<html><title>Not here</title></html>", "text/html");

        Assert.That(() => Skroutz.GetOrderAsync(StubApi.Account, "A-1", default), Throws.InstanceOf<MarketplaceApiException>().With.Message.Contains("Not here"));
    }

    [TestCase("""{"order":{"code":"A-1","custom""")]
    [TestCase("<html>Login</html>")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("""{"success":true}""")]
    public void Success_that_is_no_order_is_no_answer(string body)
    {
        _api.Answers(HttpStatusCode.OK, body);

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Skroutz.GetOrderAsync(StubApi.Account, "A-1", default))!;
        Assert.That((failure.IsTransient, failure.MayHaveTakenEffect), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task Accept_sends_what_was_chosen()
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true}""");

        var answer = await Skroutz.AcceptAsync(StubApi.Account, "A-1", new AcceptChoice("YlpD0KROym", "2", 1), default);

        var sent = _api.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(answer, Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));
            Assert.That((sent.Method, sent.Url), Is.EqualTo(("POST", "https://api.example/merchants/ecommerce/orders/A-1/accept")));
            Assert.That(sent.Body, Is.EqualTo("""{"pickup_location":"YlpD0KROym","pickup_window":2,"number_of_parcels":1}"""));
            Assert.That(sent.Headers["Content-Type"], Is.EqualTo("application/json; charset=utf-8"));
        });
    }

    [TestCase("L", "7", null, """{"pickup_location":"L","pickup_window":7}""")]
    [TestCase("L", null, null, """{"pickup_location":"L"}""")]
    [TestCase("L", "", 3, """{"pickup_location":"L","number_of_parcels":3}""")]
    [TestCase(null, null, null, "{}")]
    public async Task Accept_leaves_out_what_was_not_chosen(string? location, string? window, int? parcels, string body)
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true}""");

        await Skroutz.AcceptAsync(StubApi.Account, "A-1", new AcceptChoice(location, window, parcels), default);

        Assert.That(_api.Requests.Single().Body, Is.EqualTo(body));
    }

    [Test]
    public async Task Window_that_is_no_id_is_refused_without_a_call()
    {
        var answer = await Skroutz.AcceptAsync(StubApi.Account, "A-1", new AcceptChoice("L", "tomorrow"), default);

        Assert.That(answer.Outcome, Is.EqualTo(CommandOutcome.Refused));
        Assert.That(_api.Requests, Is.Empty);
    }

    [Test]
    public async Task Reject_by_line()
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true}""");

        await Skroutz.RejectAsync(StubApi.Account, "A-1", new RejectChoice([new("jn231kb12u", "2"), new("opaoe8M3pZ", "4", 1)]), default);

        Assert.Multiple(() =>
        {
            Assert.That(_api.Requests.Single().Url, Does.EndWith("/A-1/reject"));
            Assert.That(_api.Requests.Single().Body, Is.EqualTo("""{"line_items":[{"id":"jn231kb12u","reason_id":2},{"id":"opaoe8M3pZ","reason_id":4,"available_quantity":1}]}"""));
        });
    }

    [Test]
    public async Task Reject_the_whole_order_in_own_words()
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true}""");

        await Skroutz.RejectAsync(StubApi.Account, "A-1", new RejectChoice([], Text: "Κλειστά \"σήμερα\""), default);

        Assert.That(_api.Requests.Single().Body, Is.EqualTo("""{"rejection_reason_other":"Κλειστά \"σήμερα\""}"""));
    }

    [TestCase("", null)]
    [TestCase(null, null)]
    public async Task Reject_without_a_reason_is_refused_without_a_call(string? text, string? reason)
    {
        Assert.That((await Skroutz.RejectAsync(StubApi.Account, "A-1", new RejectChoice([], reason, text), default)).Outcome, Is.EqualTo(CommandOutcome.Refused));
        Assert.That(_api.Requests, Is.Empty);
    }

    [Test]
    public async Task Reason_that_is_no_id_is_refused_without_a_call()
    {
        Assert.That((await Skroutz.RejectAsync(StubApi.Account, "A-1", new RejectChoice([new("x", "no stock")]), default)).Outcome, Is.EqualTo(CommandOutcome.Refused));
        Assert.That(_api.Requests, Is.Empty);
    }

    [TestCase(422, AlreadyAccepted, CommandOutcome.AlreadyDecided, "Order already accepted.")]
    [TestCase(422, AlreadyRejected, CommandOutcome.AlreadyDecided, "Order already rejected.")]
    [TestCase(200, AlreadyAccepted, CommandOutcome.AlreadyDecided, "Order already accepted.")]
    [TestCase(404, """{"errors":[{"code":"order_error","messages":["Order not found"]}]}""", CommandOutcome.Refused, "Order not found")]
    [TestCase(422, """{"errors":[{"code":"order_error","messages":["Pickup window is invalid","Try another"]}]}""", CommandOutcome.Refused, "Pickup window is invalid Try another")]
    [TestCase(400, """{"errors":[{"code":"bad","messages":"one text"}]}""", CommandOutcome.Refused, "one text")]
    [TestCase(200, """{"success":false,"errors":[{"code":"x","messages":["No"]}]}""", CommandOutcome.Refused, "No")]
    [TestCase(200, """{"success":true,"errors":[{"code":"x","messages":["No"]}]}""", CommandOutcome.AlreadyDecided, "No")]
    [TestCase(200, """{"success":true,"errors":"No"}""", CommandOutcome.AlreadyDecided, "No")]
    [TestCase(200, """{"success":true,"errors":[{}]}""", CommandOutcome.AlreadyDecided, null)]
    [TestCase(200, """{"success":true,"message":"Order accepted"}""", CommandOutcome.Confirmed, null)]
    [TestCase(409, """{"errors":{"base":["Order was already accepted"]}}""", CommandOutcome.AlreadyDecided, "Order was already accepted")]
    [TestCase(200, """{"success":true,"errors":[]}""", CommandOutcome.Confirmed, null)]
    [TestCase(200, """{"success":true,"order":{"code":"A-1"}}""", CommandOutcome.Confirmed, null)]
    [TestCase(200, """{"success":"true"}""", CommandOutcome.Confirmed, null)]
    public async Task Decision_is_answered(int status, string body, CommandOutcome outcome, string? message)
    {
        _api.Answers((HttpStatusCode)status, body);

        Assert.That(await Skroutz.AcceptAsync(StubApi.Account, "A-1", new AcceptChoice("L", "1"), default), Is.EqualTo(new CommandAnswer(outcome, OwnerText.QuoteOrNull(message))));
    }

    [TestCase(200, "<html>ok</html>", true, true)]
    [TestCase(200, """{"succ""", true, true)]
    [TestCase(200, "", true, true)]
    [TestCase(200, "{}", true, true)]
    [TestCase(200, """{"order":{"code":"A-1","state":"accepted"}}""", true, true)]
    [TestCase(200, """{"success":true,"order":{"code":"B-2"}}""", true, true)]
    [TestCase(409, "", false, false)]
    [TestCase(302, "", false, false)]
    [TestCase(403, """{"errors":[{"code":"order_status","messages":["Order already accepted."]}]}""", false, false)]
    [TestCase(500, "", true, true)]
    [TestCase(502, "<html>", true, true)]
    [TestCase(429, "", true, false)]
    [TestCase(400, "<html>", false, false)]
    [TestCase(401, "", false, false)]
    public void Decision_without_an_answer_is_a_failure(int status, string body, bool isTransient, bool mayHaveTakenEffect)
    {
        _api.Answers((HttpStatusCode)status, body);

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Skroutz.AcceptAsync(StubApi.Account, "A-1", new AcceptChoice("L", "1"), default))!;
        Assert.That((failure.IsTransient, failure.MayHaveTakenEffect, _api.Requests.Count), Is.EqualTo((isTransient, mayHaveTakenEffect, 1)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    [TestCase("two words")]
    [TestCase("κλειδί")]
    public void Token_that_cannot_be_one_needs_no_call(string? secret)
    {
        var account = new MarketplaceAccount { BaseUrl = "https://api.example", OrdersSecret = secret };

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Skroutz.TestConnectionAsync(account, default))!;
        Assert.That((failure.IsUnauthorized, _api.Requests.Count), Is.EqualTo((true, 0)));
    }

    [TestCase("nonsense")]
    [TestCase("ftp://api.example")]
    [TestCase("api.example")]
    public void Base_url_that_is_none_is_a_failure(string url) => Assert.That(
        () => Skroutz.TestConnectionAsync(new MarketplaceAccount { BaseUrl = url, OrdersSecret = "x" }, default),
        Throws.InstanceOf<MarketplaceApiException>());

    [Test]
    public async Task Connection_test_reads_the_demo_order_at_the_default_address()
    {
        _api.Answers(HttpStatusCode.OK, """{"order":{"code":"DEMO-OPEN"}}""");

        await Skroutz.TestConnectionAsync(new MarketplaceAccount { BaseUrl = " ", OrdersSecret = "x" }, default);

        Assert.That(_api.Requests.Single().Url, Is.EqualTo("https://api.skroutz.gr/merchants/ecommerce/orders/DEMO-OPEN"));
    }

    [Test]
    public void Connection_test_fails_where_the_demo_order_is_not_known()
    {
        _api.Answers(HttpStatusCode.NotFound, """{"errors":[{"code":"order_error","messages":["Order not found"]}]}""");

        Assert.That(() => Skroutz.TestConnectionAsync(StubApi.Account, default), Throws.InstanceOf<MarketplaceApiException>());
    }
}
