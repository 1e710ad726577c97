using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

/// <summary>Batches that are taken first and applied later.</summary>
internal sealed class SkroutzBatchTests : SkroutzFixture
{
    private const string Good = """
        {"data":[
          {"product_id":"ABC123","quantity":10,"enabled":true,"price":2999},
          {"product_id":"DEF456","quantity":5,"enabled":true,"price":4999,"variations":[
            {"variation_id":"DEF456-SMALL","quantity":3,"enabled":true,"price":4999},
            {"variation_id":"DEF456-LARGE","quantity":2,"enabled":true,"price":5499}]}]}
        """;

    [Test]
    public async Task A_batch_is_in_progress_until_its_time_has_come()
    {
        Simulator.Faults.ApplyDelay = TimeSpan.FromHours(1);

        var (id, status) = await TakeAsync(Good);

        Assert.Multiple(() =>
        {
            Assert.That(((string?)status["id"], (string?)status["status"]), Is.EqualTo((id, "in_progress")));
            Assert.That(status["created_at"], Is.Not.Null);
            Assert.That(States(status), Is.EqualTo("ABC123 in_progress, DEF456 in_progress (DEF456-SMALL in_progress, DEF456-LARGE in_progress)"));
            Assert.That(Simulator.Products.All, Is.Empty);
        });
    }

    [Test]
    public async Task An_applied_batch_is_completed_and_in_the_book()
    {
        Simulator.Faults.ApplyDelay = TimeSpan.Zero;

        var (_, status) = await TakeAsync(Good);

        Assert.Multiple(() =>
        {
            Assert.That((string?)status["status"], Is.EqualTo("completed"));
            Assert.That(States(status), Is.EqualTo("ABC123 success, DEF456 success (DEF456-SMALL success, DEF456-LARGE success)"));
            Assert.That(status["results"]![0]!["executed_at"], Is.Not.Null);
            Assert.That((Simulator.Products.Batches, Simulator.Products.Find("ABC123")!.Quantity), Is.EqualTo((1, 10)));
        });
    }

    [Test]
    public async Task What_is_shown_already_is_no_change()
    {
        Simulator.Faults.ApplyDelay = TimeSpan.Zero;
        await TakeAsync(Good);

        var (_, status) = await TakeAsync(Good.Replace("\"quantity\":2", "\"quantity\":1", StringComparison.Ordinal));

        Assert.That(States(status), Is.EqualTo("ABC123 no_change, DEF456 success (DEF456-SMALL no_change, DEF456-LARGE success)"));
    }

    [Test]
    public async Task A_product_may_fail_without_the_others()
    {
        (Simulator.Faults.ApplyDelay, Simulator.Faults.FailProducts) = (TimeSpan.Zero, ["ABC123", "DEF456-LARGE"]);

        var (_, status) = await TakeAsync(Good);

        Assert.Multiple(() =>
        {
            Assert.That(States(status), Is.EqualTo("ABC123 failure, DEF456 success (DEF456-SMALL success, DEF456-LARGE failure)"));
            Assert.That((string?)status["results"]![0]!["message"], Is.EqualTo("The price is lower than allowed"));
            Assert.That(Simulator.Products.Find("ABC123"), Is.Null);
            Assert.That(Simulator.Products.Find("DEF456")!.Variations.Select(variation => variation.VariationId), Is.EqualTo(new[] { "DEF456-SMALL" }));
        });
    }

    [Test]
    public async Task A_batch_that_was_never_taken_is_not_found() =>
        AssertError(await GetAsync($"{BatchPath}/6a98/status"), 404, "not_found", "Batch not found.");

    [Test]
    public async Task A_status_needs_the_token()
    {
        using var reply = await Client.SendAsync(Request(HttpMethod.Get, $"{BatchPath}/6a98/status", token: "another"));

        Assert.That((int)reply.StatusCode, Is.EqualTo(401));
    }

    private async Task<(string Id, JsonNode Status)> TakeAsync(string body)
    {
        var taken = JsonNode.Parse((await PostAsync(BatchPath, body)).Body)!;
        Assert.That((bool?)taken["success"], Is.True);
        var id = (string)taken["id"]!;
        return (id, JsonNode.Parse((await GetAsync($"{BatchPath}/{id}/status")).Body)!);
    }

    private static string States(JsonNode status) => string.Join(", ", status["results"]!.AsArray().Select(result => $"{result!["product_id"]} {result["status"]}{Variations(result["variations"]!.AsArray())}"));

    private static string Variations(JsonArray variations) =>
        variations.Count == 0 ? "" : $" ({string.Join(", ", variations.Select(variation => $"{variation!["variation_id"]} {variation["status"]}"))})";
}
