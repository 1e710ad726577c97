using System.Net;
using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public class SkroutzOffersTests
{
    private static readonly Offer _plain = new("ABC123", 10, true, 29.99m, []);
    private static readonly Offer _sized = new("DEF456", 5, true, 49.99m, [new("DEF456-SMALL", 3, true, 49.99m), new("DEF456-LARGE", 2, false, 54.99m)]);

    private StubApi _api = null!;

    private SkroutzOffers Offers => new(new SkroutzCalls(_api.Http, StubApi.Secrets));

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public async Task Batch_is_sent_to_the_byte()
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true}""");

        var answer = await Offers.PushAsync(StubApi.Account, [_plain, _sized], default);

        var sent = _api.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo(OfferOutcome.Accepted));
            Assert.That((sent.Method, sent.Url), Is.EqualTo(("POST", "https://api.example/merchants/products/batch")));
            Assert.That(sent.Body, Is.EqualTo(
                """{"data":[{"product_id":"ABC123","quantity":10,"enabled":true,"price":2999},"""
                + """{"product_id":"DEF456","quantity":5,"enabled":true,"price":4999,"variations":["""
                + """{"variation_id":"DEF456-SMALL","quantity":3,"enabled":true,"price":4999},"""
                + """{"variation_id":"DEF456-LARGE","quantity":2,"enabled":false,"price":5499}]}]}"""));
            Assert.That(sent.Headers["Content-Type"], Is.EqualTo("application/json; charset=utf-8"));
            Assert.That(sent.Headers["Accept"], Is.EqualTo("application/vnd.skroutz+json; version=3.0"));
            Assert.That(sent.Headers["Authorization"], Is.EqualTo("Bearer products-secret"));
        });
    }

    [TestCase("0", 0)]
    [TestCase("0.005", 1)]
    [TestCase("10.5", 1050)]
    [TestCase("10.504", 1050)]
    [TestCase("10.505", 1051)]
    [TestCase("29.99", 2999)]
    [TestCase("99999999.99", 9999999999)]
    public void Price_in_cents(string price, long cents) =>
        Assert.That(SkroutzOffers.Cents(decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(cents));

    [Test]
    public async Task Ids_survive_as_text()
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true}""");

        await Offers.PushAsync(StubApi.Account, [_plain with { ExternalProductId = "ΚΩΔ-\"1\" & <2>" }], default);

        using var body = JsonDocument.Parse(_api.Requests.Single().Body!);
        Assert.That(body.RootElement.GetProperty("data")[0].GetProperty("product_id").GetString(), Is.EqualTo("ΚΩΔ-\"1\" & <2>"));
    }

    [Test]
    public async Task Validation_asks_the_first_address()
    {
        _api.Answers(HttpStatusCode.OK, """{"success":true,"message":"All validations passed successfully."}""");

        Assert.That((await Offers.ValidateAsync(StubApi.Account, [_plain], default)).Outcome, Is.EqualTo(OfferOutcome.Accepted));
        Assert.That(_api.Requests.Single().Url, Is.EqualTo("https://api.example/merchants/products/validate_batch_payload"));
    }

    [TestCase("""{"errors":[{"code":"x","messages":["No such route"]}]}""")]
    [TestCase("<html>Not found</html>")]
    [TestCase("")]
    public async Task Validation_asks_the_other_address_where_the_first_is_not_known(string notFound)
    {
        _api.Answers(HttpStatusCode.NotFound, notFound).Answers(HttpStatusCode.OK, """{"success":true}""");

        Assert.That((await Offers.ValidateAsync(StubApi.Account, [_plain], default)).Outcome, Is.EqualTo(OfferOutcome.Accepted));
        Assert.That(_api.Requests.Select(request => new Uri(request.Url).AbsolutePath), Is.EqualTo(new[]
        {
            "/merchants/products/validate_batch_payload",
            "/merchants/products/batch/validations",
        }));
    }

    [Test]
    public async Task Refusal_names_the_products()
    {
        _api.Answers(HttpStatusCode.BadRequest, """
            {"errors":[{"code":"invalid_format","messages":["Missing required field 'product_id'","Product ABC123: Missing required field 'quantity'",
            "Variation DEF456-LARGE: Field 'enabled' has invalid type","Variation DEF456-RED: Field 'price' has invalid type","Product ABC123: Field 'price' has invalid type"]}]}
            """);

        var answer = await Offers.PushAsync(StubApi.Account, [_plain, _sized], default);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo(OfferOutcome.Refused));
            Assert.That(answer.RefusedProducts, Is.EquivalentTo(new Dictionary<string, string>
            {
                ["ABC123"] = "Product ABC123: Missing required field 'quantity' Product ABC123: Field 'price' has invalid type",
                ["DEF456"] = "Variation DEF456-LARGE: Field 'enabled' has invalid type",
            }));
            Assert.That(answer.Message, Does.StartWith("Missing required field 'product_id' Product ABC123"));
        });
    }

    [Test]
    public async Task Ids_with_colons_are_found()
    {
        _api.Answers(HttpStatusCode.BadRequest, """{"errors":[{"code":"invalid_format","messages":["Product A: B: Field 'price': invalid"]}]}""");

        var answer = await Offers.PushAsync(StubApi.Account, [_plain with { ExternalProductId = "A" }, _plain with { ExternalProductId = "A: B" }], default);

        Assert.That(answer.RefusedProducts.Keys, Is.EqualTo(new[] { "A: B" }));
    }

    [Test]
    public async Task Variation_blames_every_product_that_has_it()
    {
        _api.Answers(HttpStatusCode.BadRequest, """{"errors":[{"code":"invalid_format","messages":["Variation S: Field 'price' has invalid type"]}]}""");
        var first = new Offer("A", 1, true, 1, [new("S", 1, true, 1)]);

        var answer = await Offers.PushAsync(StubApi.Account, [first, first with { ExternalProductId = "B" }, _plain], default);

        Assert.That(answer.RefusedProducts.Keys, Is.EqualTo(new[] { "A", "B" }));
    }

    [TestCase(400, "invalid_format", "Expected an array of product updates.", OfferOutcome.Refused)]
    [TestCase(400, "invalid_batch_size", "Batch size exceeds the maximum limit of 500.", OfferOutcome.Refused)]
    [TestCase(400, "invalid_format", "Product OTHER: Field 'price' has invalid type", OfferOutcome.Refused)]
    [TestCase(422, "invalid_shop_state", "We are currently scanning your XML. Please try again later.", OfferOutcome.Busy)]
    [TestCase(422, "invalid_shop_state", "Shop is not in a valid state to perform this action.", OfferOutcome.NotAllowed)]
    [TestCase(422, "something_new", "Anything", OfferOutcome.Refused)]
    [TestCase(404, "something_new", "Anything", OfferOutcome.Refused)]
    public async Task Refusal_that_names_nobody(int status, string code, string message, OfferOutcome outcome)
    {
        _api.Answers((HttpStatusCode)status, JsonSerializer.Serialize(new { errors = new[] { new { code, messages = new[] { message } } } }));

        var answer = await Offers.PushAsync(StubApi.Account, [_plain], default);

        Assert.That((answer.Outcome, answer.RefusedProducts.Count, answer.Message), Is.EqualTo((outcome, 0, message)));
    }

    [Test]
    public async Task Too_large_a_body_is_a_refusal_of_the_whole()
    {
        _api.Answers(HttpStatusCode.RequestEntityTooLarge, "<html>413</html>", "text/html");

        Assert.That((await Offers.PushAsync(StubApi.Account, [_plain], default)).Outcome, Is.EqualTo(OfferOutcome.Refused));
    }

    [TestCase(400, """{"errors":["Product DEF456: bad"]}""", "Product DEF456: bad")]
    [TestCase(422, """{"errors":"Product DEF456: bad"}""", "Product DEF456: bad")]
    [TestCase(400, """["Product DEF456: bad"]""", "Product DEF456: bad")]
    [TestCase(400, """{"error":"Product DEF456: bad"}""", "Product DEF456: bad")]
    [TestCase(400, """{"error":{"message":"Product DEF456: bad"}}""", "Product DEF456: bad")]
    [TestCase(400, """{"message":"Variation DEF456-SMALL: bad"}""", "Variation DEF456-SMALL: bad")]
    [TestCase(400, """{"errors":{"DEF456":["bad","worse"]}}""", "DEF456: bad DEF456: worse")]
    [TestCase(400, """{"errors":{"Product DEF456":["bad"]}}""", "Product DEF456: bad")]
    [TestCase(400, """{"errors":{"DEF456-LARGE":{"price":["bad"]}}}""", "DEF456-LARGE: price: bad")]
    [TestCase(400, """{"errors":{"products":{"DEF456":["bad"]}}}""", "products: DEF456: bad")]
    [TestCase(400, """{"errors":[{"product_id":"DEF456","message":"bad"}]}""", "bad")]
    [TestCase(422, """{"type":"about:blank","title":"Refused","status":422,"detail":"Product DEF456: bad"}""", "Product DEF456: bad")]
    [TestCase(400, """{"type":"about:blank","title":"One or more errors","errors":{"Product DEF456":["bad"]}}""", "Product DEF456: bad")]
    [TestCase(200, """{"success":true,"errors":["Product DEF456: bad"]}""", "Product DEF456: bad")]
    [TestCase(200, """{"success":false,"error":"Product DEF456: bad"}""", "Product DEF456: bad")]
    [TestCase(200, """{"success":true,"id":"1","results":[{"product_id":"DEF456","status":"failure","message":"bad"},{"product_id":"ABC123","status":"success"}]}""", "bad")]
    public async Task Refusal_in_whatever_shape_names_the_product(int status, string body, string words)
    {
        _api.Answers((HttpStatusCode)status, body);

        var answer = await Offers.PushAsync(StubApi.Account, [_plain, _sized], default);

        Assert.That((answer.Outcome, string.Join(' ', answer.RefusedProducts.Keys)), Is.EqualTo((OfferOutcome.Refused, "DEF456")));
        Assert.That(answer.RefusedProducts["DEF456"], Is.EqualTo(words));
    }

    [TestCase(400, "{}")]
    [TestCase(400, "")]
    [TestCase(422, "[]")]
    [TestCase(422, "\"no\"")]
    [TestCase(400, """{"errors":[]}""")]
    [TestCase(400, """{"errors":["Something is wrong"]}""")]
    [TestCase(400, """{"errors":{"base":["Something is wrong"]}}""")]
    [TestCase(400, """{"errors":[{"code":"invalid"}]}""")]
    [TestCase(409, """{"status":409}""")]
    [TestCase(200, """{"success":false}""")]
    [TestCase(200, """{"success":true,"errors":[{}]}""")]
    [TestCase(200, """{"success":true,"error":"Something is wrong"}""")]
    public async Task Refusal_in_whatever_shape_that_names_nobody(int status, string body)
    {
        _api.Answers((HttpStatusCode)status, body);

        var answer = await Offers.PushAsync(StubApi.Account, [_plain, _sized], default);

        Assert.That((answer.Outcome, answer.RefusedProducts.Count), Is.EqualTo((OfferOutcome.Refused, 0)));
    }

    [TestCase("""{"errors":["We are currently scanning your XML. Please try again later."]}""")]
    [TestCase("""{"error":"We are currently scanning your XML. Please try again later."}""")]
    [TestCase("""{"errors":{"invalid_shop_state":["We are currently scanning your XML. Please try again later."]}}""")]
    [TestCase("""{"title":"invalid_shop_state","detail":"We are currently scanning your XML. Please try again later."}""")]
    public async Task A_scan_is_waited_for_in_whatever_shape(string body)
    {
        _api.Answers(HttpStatusCode.UnprocessableEntity, body);

        Assert.That((await Offers.PushAsync(StubApi.Account, [_plain], default)).Outcome, Is.EqualTo(OfferOutcome.Busy));
    }

    [TestCase("{}")]
    [TestCase("""{"message":"ok"}""")]
    [TestCase("""{"success":null}""")]
    [TestCase("""{"success":"perhaps"}""")]
    [TestCase("""[]""")]
    [TestCase("""true""")]
    [TestCase("")]
    [TestCase("<html><body>We will be back soon</body></html>")]
    [TestCase("""{"order":{"code":"1","state":"open"}}""")]
    [TestCase("""{"success":true,"results":[{"product_id":"OTHER","status":"success"}]}""")]
    public void What_is_no_clear_yes_is_no_answer(string body)
    {
        _api.Answers(HttpStatusCode.OK, body);

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Offers.PushAsync(StubApi.Account, [_plain], default))!;
        Assert.That((failure.IsTransient, failure.MayHaveTakenEffect), Is.EqualTo((true, true)));
    }

    [TestCase("""{"success":true}""")]
    [TestCase("""{"success":true,"id":null}""")]
    [TestCase("""{"success":true,"id":" "}""")]
    [TestCase("""{"success":true,"errors":[]}""")]
    [TestCase("""{"success":true,"errors":{},"error":null,"message":"All is well"}""")]
    [TestCase("""{"success":true,"results":[{"product_id":"ABC123","status":"in_progress"}]}""")]
    public async Task A_clear_yes(string body)
    {
        _api.Answers(HttpStatusCode.OK, body);

        Assert.That(await Offers.PushAsync(StubApi.Account, [_plain], default), Is.SameAs(OfferAnswer.Accepted));
    }

    [TestCase(401, "", true, false, false)]
    [TestCase(500, "", false, true, true)]
    [TestCase(503, "<html>", false, true, true)]
    [TestCase(429, "", false, true, false)]
    [TestCase(200, "{\"success\":", false, true, true)]
    [TestCase(400, "<html>", false, false, false)]
    public void No_answer_is_a_failure(int status, string body, bool isUnauthorized, bool isTransient, bool mayHaveTakenEffect)
    {
        _api.Answers((HttpStatusCode)status, body);

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Offers.PushAsync(StubApi.Account, [_plain], default))!;
        Assert.That(
            (failure.IsUnauthorized, failure.IsTransient, failure.MayHaveTakenEffect, _api.Requests.Count),
            Is.EqualTo((isUnauthorized, isTransient, mayHaveTakenEffect, 1)));
    }
}
