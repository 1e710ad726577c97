using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzProductsTests : SkroutzFixture
{
    private const string Good = """
        {"data":[
          {"product_id":"ABC123","quantity":10,"enabled":true,"price":2999},
          {"product_id":"DEF456","quantity":5,"enabled":false,"price":4999,"variations":[
            {"variation_id":"DEF456-SMALL","quantity":3,"enabled":true,"price":4999},
            {"variation_id":"DEF456-LARGE","quantity":2,"enabled":true,"price":5499}]}]}
        """;

    private static readonly string[] AllPaths = [BatchPath, "/merchants/products/validate_batch_payload", "/merchants/products/batch/validations"];

    /// <summary>The API's older form.</summary>
    [SetUp]
    public void WithoutIds() => Simulator.Faults.BatchIds = false;

    [Test]
    public async Task A_batch_updates_the_book()
    {
        AssertSuccess(await PostAsync(BatchPath, Good));

        var (plain, sized) = (Simulator.Products.Find("ABC123")!, Simulator.Products.Find("DEF456")!);
        Assert.Multiple(() =>
        {
            Assert.That(Simulator.Products.Batches, Is.EqualTo(1));
            Assert.That((plain.Quantity, plain.Enabled, plain.PriceCents), Is.EqualTo((10, true, 2999)));
            Assert.That(plain.Variations, Is.Empty);
            Assert.That(sized.Enabled, Is.False);
            Assert.That(sized.Variations, Is.EqualTo(new[]
            {
                new PushedVariation("DEF456-SMALL", 3, true, 4999),
                new PushedVariation("DEF456-LARGE", 2, true, 5499)
            }));
        });
    }

    [TestCase("/merchants/products/validate_batch_payload")]
    [TestCase("/merchants/products/batch/validations")]
    public async Task Validating_changes_nothing(string path)
    {
        var reply = await PostAsync(path, Good);

        Assert.That((int)reply.Status, Is.EqualTo(200));
        Assert.That(reply.Body, Is.EqualTo("""{"success":true,"message":"All validations passed successfully."}"""));
        Assert.That(Simulator.Products.All, Is.Empty);
    }

    [TestCase("""{"data":{"product_id":"ABC123","quantity":10,"enabled":true,"price":2999}}""")]
    [TestCase("""{"data":null}""")]
    [TestCase("""{"data":["ABC123"]}""")]
    [TestCase("""{}""")]
    [TestCase("""[]""")]
    [TestCase("""not json""")]
    public Task Anything_but_an_array_of_products_is_refused(string body) =>
        AssertRefusedAsync(body, 400, "invalid_format", "Expected an array of product updates.");

    [Test]
    public Task All_missing_fields_are_named_at_once() => AssertRefusedAsync(
        """{"data":[{"quantity":1,"enabled":true,"price":1},{"product_id":"ABC123","enabled":true,"variations":[{"variation_id":"V1","enabled":true},{}]}]}""",
        400,
        "invalid_format",
        "Missing required field 'product_id'",
        "Product ABC123: Missing required field 'quantity'",
        "Product ABC123: Missing required field 'price'",
        "Variation V1: Missing required field 'quantity'",
        "Variation V1: Missing required field 'price'",
        "Product ABC123: Missing required field 'variation_id'",
        "Product ABC123: Missing required field 'quantity'",
        "Product ABC123: Missing required field 'enabled'",
        "Product ABC123: Missing required field 'price'");

    [TestCase("price", "29.99")]
    [TestCase("price", "2999.0")]
    [TestCase("price", "\"2999\"")]
    [TestCase("price", "null")]
    [TestCase("quantity", "\"10\"")]
    [TestCase("quantity", "1.5")]
    [TestCase("quantity", "true")]
    [TestCase("enabled", "1")]
    [TestCase("enabled", "\"true\"")]
    [TestCase("variations", "{}")]
    [TestCase("variations", "[1]")]
    public async Task Types_are_strict(string field, string value)
    {
        var product = Product("ABC123");
        product[field] = JsonNode.Parse(value);

        await AssertRefusedAsync(Batch(product), 400, "invalid_format", $"Product ABC123: Field '{field}' has invalid type");
    }

    [Test]
    public Task A_number_is_no_product_id() => AssertRefusedAsync(
        """{"data":[{"product_id":100,"quantity":1,"enabled":true,"price":1}]}""", 400, "invalid_format", "Field 'product_id' has invalid type");

    [Test]
    public Task Types_of_variations_are_strict() => AssertRefusedAsync(
        """{"data":[{"product_id":"P","quantity":1,"enabled":true,"price":1,"variations":[{"variation_id":"DEF456-RED","quantity":1,"enabled":"yes","price":1}]}]}""",
        400,
        "invalid_format",
        "Variation DEF456-RED: Field 'enabled' has invalid type");

    [Test]
    public async Task Five_hundred_products_fit_and_one_more_does_not()
    {
        AssertSuccess(await PostAsync(BatchPath, Batch([.. Enumerable.Range(1, 500).Select(number => Product($"P{number}"))])));
        Assert.That(Simulator.Products.Count, Is.EqualTo(500));
        Simulator.Products.Clear();

        await AssertRefusedAsync(
            Batch([.. Enumerable.Range(1, 501).Select(number => Product($"P{number}"))]), 400, "invalid_batch_size", "Batch size exceeds the maximum limit of 500.");
    }

    [Test]
    public async Task A_scan_of_the_feed_refuses_everything()
    {
        Simulator.Faults.ScanningXml = true;

        await AssertRefusedAsync(Good, 422, "invalid_shop_state", "We are currently scanning your XML. Please try again later.");
    }

    [Test]
    public async Task A_shop_in_a_wrong_state_is_refused()
    {
        Simulator.Faults.InvalidShopState = true;

        await AssertRefusedAsync(Good, 422, "invalid_shop_state", "Shop is not in a valid state to perform this action.");
    }

    [Test]
    public async Task Rejected_products_are_named_and_the_batch_is_not_applied()
    {
        Simulator.Faults.RejectProducts = ["DEF456", "ABC123"];

        var reply = await PostAsync(BatchPath, Good);

        AssertError(reply, 400, "invalid_format");
        Assert.That(reply.Messages, Has.Length.EqualTo(2).And.Some.StartsWith("Product ABC123: ").And.Some.StartsWith("Product DEF456: "));
        Assert.That(Simulator.Products.All, Is.Empty);
    }

    [TestCase(RefusalShape.Texts, 400, """{"errors":["Product ABC123: Product was not found"]}""")]
    [TestCase(RefusalShape.Map, 400, """{"errors":{"ABC123":["Product was not found"]}}""")]
    [TestCase(RefusalShape.Error, 400, """{"error":"Product ABC123: Product was not found"}""")]
    [TestCase(RefusalShape.Problem, 400, """{"type":"about:blank","title":"Unprocessable","status":400,"detail":"Product ABC123: Product was not found"}""")]
    [TestCase(RefusalShape.Silent, 400, "{}")]
    [TestCase(RefusalShape.Success, 200, """{"success":true,"errors":["Product ABC123: Product was not found"]}""")]
    public async Task A_refusal_may_come_in_a_shape_that_is_not_documented(RefusalShape shape, int status, string body)
    {
        (Simulator.Faults.RejectProducts, Simulator.Faults.RefusalShape) = (["ABC123"], shape);

        var reply = await PostAsync(BatchPath, Good);

        Assert.That(((int)reply.Status, reply.Body), Is.EqualTo((status, body)));
        Assert.That(Simulator.Products.All, Is.Empty);
    }

    [Test]
    public async Task A_refusal_may_name_nobody()
    {
        (Simulator.Faults.RejectProducts, Simulator.Faults.NamesProducts) = (["ABC123"], false);

        AssertError(await PostAsync(BatchPath, Good), 400, "invalid_format", "The request could not be processed");
    }

    [Test]
    public async Task A_batch_that_was_taken_may_be_answered_with_anything()
    {
        Simulator.Faults.BatchAnswer = "{}";

        var reply = await PostAsync(BatchPath, Good);

        Assert.That(((int)reply.Status, reply.Body, Simulator.Products.Count), Is.EqualTo((200, "{}", 2)));
    }

    private async Task AssertRefusedAsync(string body, int status, string code, params string[] messages)
    {
        foreach (var path in AllPaths)
            AssertError(await PostAsync(path, body), status, code, messages);
        Assert.That(Simulator.Products.Batches, Is.Zero);
    }

    private static JsonObject Product(string id) => new() { ["product_id"] = id, ["quantity"] = 1, ["enabled"] = true, ["price"] = 100 };

    private static string Batch(params JsonNode[] products) => new JsonObject { ["data"] = new JsonArray(products) }.ToJsonString();
}
