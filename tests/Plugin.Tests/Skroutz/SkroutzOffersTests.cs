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
