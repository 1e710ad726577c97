using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public class SkroutzBatchesTests
{
    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [TestCase("""{"success":true,"id":"6a98"}""", "6a98")]
    [TestCase("""{"success":true,"id":"6a98","results":[{"product_id":"ABC123","status":"in_progress"}]}""", "6a98")]
    [TestCase("""{"success":true,"id":17}""", "17")]
    public async Task Taken_with_an_id_is_not_yet_applied(string body, string id)
    {
        _api.Answers(HttpStatusCode.OK, body);

        var answer = await new SkroutzOffers(new SkroutzCalls(_api.Http, StubApi.Secrets)).PushAsync(StubApi.Account, [new Offer("ABC123", 10, true, 29.99m, [])], default);

        Assert.That((answer.Outcome, answer.BatchId), Is.EqualTo((OfferOutcome.Accepted, id)));
    }

    [Test]
    public void An_id_that_has_no_place_in_an_address_is_no_answer()
    {
        _api.Answers(HttpStatusCode.OK, $$"""{"success":true,"id":"{{new string('x', 1001)}}"}""");

        Assert.ThrowsAsync<MarketplaceApiException>(() => new SkroutzOffers(new SkroutzCalls(_api.Http, StubApi.Secrets)).PushAsync(StubApi.Account, [new Offer("ABC123", 10, true, 29.99m, [])], default));
    }

    [Test]
    public async Task A_status_says_what_became_of_each_product_and_variation()
    {
        _api.Answers(HttpStatusCode.OK, """
            {"id":"6a98","status":"in_progress","created_at":"2026-11-20T10:00:00Z","results":[
              {"product_id":"A","status":"success","message":null,"executed_at":"2026-11-20T10:00:01Z","variations":[]},
              {"product_id":"B","status":"no_change"},
              {"product_id":"C","status":"failure","message":"Product was not found"},
              {"product_id":"D","status":"in_progress"},
              {"product_id":"E","status":"success","variations":[{"variation_id":"S","status":"success"},{"variation_id":"M","status":"failure","message":"no"}]},
              {"product_id":"F","status":"something new"},
              {"status":"success"}]}
            """);

        var status = (await StatusAsync("6a98"))!;

        Assert.Multiple(() =>
        {
            Assert.That(status.IsCompleted, Is.False);
            Assert.That(status.Products.Select(product => $"{product.Key} {product.Value.State}"), Is.EqualTo(new[] { "A Applied", "B Applied", "C Failed", "D Pending", "E Applied", "F Pending" }));
            Assert.That(status.Products["C"].Message, Is.EqualTo("Product was not found"));
            Assert.That(status.Products["E"].Variations.Select(variation => $"{variation.Key} {variation.Value.State} {variation.Value.Message}"), Is.EqualTo(new[] { "S Applied ", "M Failed no" }));
            Assert.That((_api.Requests.Single().Method, _api.Requests.Single().Url), Is.EqualTo(("GET", "https://api.example/merchants/products/batch/6a98/status")));
            Assert.That(_api.Requests.Single().Headers["Authorization"], Is.EqualTo("Bearer products-secret"));
        });
    }

    [TestCase("success", "failure", OfferState.Failed)]
    [TestCase("success", "in_progress", OfferState.Pending)]
    public async Task Of_what_is_told_twice_the_worse_counts(string first, string second, OfferState state)
    {
        _api.Answers(HttpStatusCode.OK, $$"""{"id":"1","status":"completed","results":[{"product_id":"A","status":"{{first}}"},{"product_id":"A","status":"{{second}}"}]}""");

        var status = (await StatusAsync("1"))!;

        Assert.That((status.IsCompleted, status.Products["A"].State), Is.EqualTo((true, state)));
    }

    [Test]
    public async Task A_batch_that_is_not_found_is_unknown()
    {
        _api.Answers(HttpStatusCode.NotFound, """{"errors":[{"code":"not_found","messages":["Batch not found."]}]}""");

        Assert.That(await StatusAsync("1"), Is.Null);
    }

    [TestCase(404, "<html>Not found</html>")]
    [TestCase(404, "")]
    [TestCase(200, "<html>Maintenance</html>")]
    [TestCase(200, "[]")]
    [TestCase(200, """{"id":"another","status":"completed","results":[{"product_id":"A","status":"success"}]}""")]
    [TestCase(200, """{"id":"1","errors":["no"],"results":[{"product_id":"A","status":"success"}]}""")]
    [TestCase(422, """{"errors":["no"]}""")]
    [TestCase(500, "")]
    public void What_is_no_status_is_no_answer(int status, string body)
    {
        _api.Answers((HttpStatusCode)status, body);

        Assert.ThrowsAsync<MarketplaceApiException>(() => StatusAsync("1"));
    }

    [TestCase("a/b?c=d#e %2F", "/merchants/products/batch/a%2Fb%3Fc%3Dd%23e%20%252F/status")]
    [TestCase("ίδ😀", "/merchants/products/batch/%CE%AF%CE%B4%F0%9F%98%80/status")]
    public async Task An_id_is_one_segment_of_the_address(string id, string path)
    {
        _api.Answers(HttpStatusCode.OK, """{"status":"in_progress","results":[]}""");

        await StatusAsync(id);

        Assert.That(new Uri(_api.Requests.Single().Url).AbsolutePath, Is.EqualTo(path));
    }

    [Test]
    public void An_id_of_dots_is_asked_nowhere() => Assert.ThrowsAsync<MarketplaceApiException>(() => StatusAsync(".."));

    private Task<OfferStatus?> StatusAsync(string id) => new SkroutzBatches(new SkroutzCalls(_api.Http, StubApi.Secrets)).StatusAsync(StubApi.Account, id, default);
}
