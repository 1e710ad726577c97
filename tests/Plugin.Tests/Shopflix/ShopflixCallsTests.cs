using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Shopflix;

public class ShopflixCallsTests
{
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
    public async Task List_asks_for_full_pages_by_both_names()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text("shopflix/list"));

        var list = await Shopflix.ListOrdersAsync(StubApi.Account, OrderListFilter.None, 3, default);

        Assert.Multiple(() =>
        {
            Assert.That(_api.Requests.Single().Url, Is.EqualTo("https://api.example/orders?page=3&items_per_page=100&itemsPerPage=100"));
            Assert.That((list.TotalOrders, list.Unreadable), Is.EqualTo(((int?)41, 1)), "a row without an id is not passed over in silence");
            Assert.That(list.Orders, Is.EqualTo(new[]
            {
                new ListedOrder("880012", "O", new DateTime(2026, 3, 2, 7, 56, 40, DateTimeKind.Utc), IsFinal: false, IsParent: false, IsUndecided: true),
                new ListedOrder("880011", "C", new DateTime(2026, 3, 2, 7, 55, 0, DateTimeKind.Utc), IsFinal: true, IsParent: true),
            }));
        });
    }

    [Test]
    public async Task List_of_one_state_since_a_day()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text("shopflix/list"));

        await Shopflix.ListOrdersAsync(StubApi.Account, new OrderListFilter("G", new DateTime(2026, 2, 1, 22, 30, 0, DateTimeKind.Utc)), 1, default);

        Assert.That(_api.Requests.Single().Url, Is.EqualTo("https://api.example/orders?page=1&items_per_page=100&itemsPerPage=100&status=G&date_from=2026-02-01"));
    }

    [TestCase("""{"params":{"page":1},"orders":[]}""")]
    [TestCase("""{"params":{"page":1},"orders":{}}""")]
    [TestCase("""{"params":[],"orders":[]}""")]
    public async Task Empty_list(string body)
    {
        _api.Answers(HttpStatusCode.OK, body);

        Assert.That((await Shopflix.ListOrdersAsync(StubApi.Account, OrderListFilter.None, 1, default)).Orders, Is.Empty);
    }

    [TestCase(200, "<html>")]
    [TestCase(200, """{"params":{"pa""")]
    [TestCase(200, """{"something":"else"}""")]
    [TestCase(400, """{"message":"Bad date"}""")]
    [TestCase(404, """{"message":"Not Found"}""")]
    [TestCase(401, """{"message":"Unauthorized"}""")]
    [TestCase(500, "")]
    public void No_list_is_a_failure(int status, string body)
    {
        _api.Answers((HttpStatusCode)status, body);

        Assert.That(() => Shopflix.ListOrdersAsync(StubApi.Account, OrderListFilter.None, 1, default), Throws.InstanceOf<MarketplaceApiException>());
    }

    [Test]
    public async Task Login_is_basic_in_utf8()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text("shopflix/order"));

        await Shopflix.GetOrderAsync(new MarketplaceAccount { BaseUrl = "https://api.example/api/", UserName = "käse", OrdersSecret = "κλειδί" }, "880011", default);

        var sent = _api.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That((sent.Method, sent.Url), Is.EqualTo(("GET", "https://api.example/api/orders/880011")));
            Assert.That(sent.Headers["Authorization"], Is.EqualTo("Basic " + Convert.ToBase64String("käse:κλειδί"u8)));
        });
    }

    [Test]
    public async Task Order_is_handed_over_as_it_came()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text("shopflix/order"));

        Assert.That(await Shopflix.GetOrderAsync(StubApi.Account, "880011", default), Is.EqualTo(Fixture.Text("shopflix/order")));
    }

    [TestCase(400)]
    [TestCase(404)]
    [TestCase(200)]
    public async Task Unknown_order_is_null(int status)
    {
        _api.Answers((HttpStatusCode)status, """{"message":"The order with id 3001 was not found"}""");

        Assert.That(await Shopflix.GetOrderAsync(StubApi.Account, "3001", default), Is.Null);
    }

    [TestCase(404, """{"message":"Not Found"}""")]
    [TestCase(404, "<html>")]
    [TestCase(400, """{"message":"Invalid id"}""")]
    [TestCase(200, """{"order_id":1,"tot""")]
    [TestCase(200, "[]")]
    [TestCase(200, "")]
    public void Anything_else_is_no_answer(int status, string body)
    {
        _api.Answers((HttpStatusCode)status, body);

        Assert.That(() => Shopflix.GetOrderAsync(StubApi.Account, "3001", default), Throws.InstanceOf<MarketplaceApiException>());
    }

    [Test]
    public async Task Accept_is_sent_to_the_byte()
    {
        _api.Answers(HttpStatusCode.OK, """{"message":"success"}""");

        var answer = await Shopflix.AcceptAsync(StubApi.Account, "3001", new AcceptChoice(), default);

        var sent = _api.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(answer, Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));
            Assert.That((sent.Method, sent.Url, sent.Body), Is.EqualTo(("PUT", "https://api.example/orders/3001", """{"status":"G"}""")));
            Assert.That(sent.Headers["Content-Type"], Is.EqualTo("application/json"));
        });
    }

    [TestCase("damaged", """{"status":"D","reason":"damaged"}""")]
    [TestCase(null, """{"status":"D"}""")]
    public async Task Reject_is_sent_to_the_byte(string? reason, string body)
    {
        _api.Answers(HttpStatusCode.OK, """{"message":"Success"}""");

        Assert.That((await Shopflix.RejectAsync(StubApi.Account, "3001", new RejectChoice([], reason), default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        Assert.That(_api.Requests.Single().Body, Is.EqualTo(body));
    }

    [Test]
    public async Task Wrong_choices_are_refused_without_a_call()
    {
        RejectChoice[] choices = [new([new("1", "damaged")]), new([], "broken"), new([], Text: "We are closed")];
        foreach (var choice in choices)
            Assert.That((await Shopflix.RejectAsync(StubApi.Account, "3001", choice, default)).Outcome, Is.EqualTo(CommandOutcome.Refused));

        Assert.That(_api.Requests, Is.Empty);
    }

    [TestCase(400, "Cannot Accept Order", CommandOutcome.AlreadyDecided)]
    [TestCase(200, "Cannot Accept Order", CommandOutcome.AlreadyDecided)]
    [TestCase(400, "Cannot Reject Order", CommandOutcome.AlreadyDecided)]
    [TestCase(400, "Reason Is Not Valid", CommandOutcome.Refused)]
    [TestCase(400, "The order with id 3001 was not found", CommandOutcome.Refused)]
    [TestCase(400, "success", CommandOutcome.Refused)]
    [TestCase(200, "queued", CommandOutcome.Refused)]
    public async Task Message_decides(int status, string message, CommandOutcome outcome)
    {
        _api.Answers((HttpStatusCode)status, $$"""{"message":"{{message}}"}""");

        Assert.That(await Shopflix.AcceptAsync(StubApi.Account, "3001", new AcceptChoice(), default), Is.EqualTo(new CommandAnswer(outcome, OwnerText.QuoteOrNull(message))));
    }

    [Test]
    public async Task Newer_error_shape_is_understood()
    {
        _api.Answers(HttpStatusCode.BadRequest, """{"error":{"errorCode":"10350","message":"The sale order could not be found."}}""");

        Assert.That(await Shopflix.AcceptAsync(StubApi.Account, "1", new AcceptChoice(), default), Is.EqualTo(new CommandAnswer(CommandOutcome.Refused, OwnerText.Quote("The sale order could not be found."))));
    }

    [TestCase(200, "", true, true)]
    [TestCase(200, "<html>", true, true)]
    [TestCase(200, """{"message":"suc""", true, true)]
    [TestCase(500, "", true, true)]
    [TestCase(504, "<html>", true, true)]
    [TestCase(429, "", true, false)]
    [TestCase(400, "", false, false)]
    public void Decision_without_an_answer_is_a_failure(int status, string body, bool isTransient, bool mayHaveTakenEffect)
    {
        _api.Answers((HttpStatusCode)status, body);

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Shopflix.AcceptAsync(StubApi.Account, "1", new AcceptChoice(), default))!;
        Assert.That((failure.IsTransient, failure.MayHaveTakenEffect, _api.Requests.Count), Is.EqualTo((isTransient, mayHaveTakenEffect, 1)));
    }

    [TestCase(null, "key")]
    [TestCase("user", null)]
    [TestCase(" ", " ")]
    public void Login_that_is_incomplete_needs_no_call(string? user, string? secret)
    {
        var account = new MarketplaceAccount { BaseUrl = "https://api.example", UserName = user, OrdersSecret = secret };

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Shopflix.TestConnectionAsync(account, default))!;
        Assert.That((failure.IsUnauthorized, _api.Requests.Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task Connection_test_lists_one_order()
    {
        _api.Answers(HttpStatusCode.OK, Fixture.Text("shopflix/list"));

        await Shopflix.TestConnectionAsync(new MarketplaceAccount { UserName = "u", OrdersSecret = "p" }, default);

        Assert.That(_api.Requests.Single().Url, Is.EqualTo("https://merchant.api.shopflix.gr/api/orders?page=1&items_per_page=1&itemsPerPage=1"));
    }
}
