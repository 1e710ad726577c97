using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed record PushedResult(string Id, string Status, string? Message, DateTimeOffset ExecutedAt, IReadOnlyList<PushedResult> Variations);

/// <summary>A batch that was taken, and is applied when its time has come.</summary>
internal sealed class PushedBatch
{
    public const string FailureMessage = "The price is lower than allowed";

    public string Id { get; } = Convert.ToHexStringLower(Guid.NewGuid().ToByteArray())[..24];

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset AppliesAt { get; set; }

    public required IReadOnlyList<PushedProduct> Products { get; init; }

    /// <summary>Ids of products and variations that it will not apply.</summary>
    public required ImmutableHashSet<string> Failing { get; init; }

    /// <summary>Null while it is in progress.</summary>
    public IReadOnlyList<PushedResult>? Results { get; set; }

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["status"] = Results is null ? "in_progress" : "completed",
        ["created_at"] = Time(CreatedAt),
        ["results"] = new JsonArray([.. Results is null ? Products.Select(InProgress) : Results.Select(Product)])
    };

    private static JsonObject InProgress(PushedProduct product) => new()
    {
        ["product_id"] = product.ProductId,
        ["status"] = "in_progress",
        ["message"] = null,
        ["executed_at"] = null,
        ["variations"] = new JsonArray([.. product.Variations.Select(variation => new JsonObject
        {
            ["variation_id"] = variation.VariationId,
            ["status"] = "in_progress",
            ["message"] = null,
            ["executed_at"] = null
        })])
    };

    private static JsonObject Product(PushedResult result)
    {
        var product = Result("product_id", result);
        product["variations"] = new JsonArray([.. result.Variations.Select(variation => Result("variation_id", variation))]);
        return product;
    }

    private static JsonObject Result(string id, PushedResult result) => new()
    {
        [id] = result.Id,
        ["status"] = result.Status,
        ["message"] = result.Message,
        ["executed_at"] = Time(result.ExecutedAt)
    };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
