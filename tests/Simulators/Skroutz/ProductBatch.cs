using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Reads the body of a batch as strictly as the Products API does: all faults of all products at once.</summary>
internal sealed class ProductBatch
{
    private const int Limit = 500;

    private readonly List<string> _messages = [];
    private readonly DateTimeOffset _now;

    private ProductBatch(DateTimeOffset now) => _now = now;

    public static Refusal? Read(JsonNode? body, ISet<string> rejected, DateTimeOffset now, out IReadOnlyList<PushedProduct> products)
    {
        products = [];
        if ((body as JsonObject)?["data"] is not JsonArray data || data.Any(item => item is not JsonObject))
            return new Refusal(400, "invalid_format", "Expected an array of product updates.");
        if (data.Count > Limit)
            return new Refusal(400, "invalid_batch_size", $"Batch size exceeds the maximum limit of {Limit}.");

        var batch = new ProductBatch(now);
        products = [.. data.Select(item => batch.Product(item!.AsObject(), rejected))];
        return batch._messages.Count > 0 ? new Refusal(400, "invalid_format", [.. batch._messages]) : null;
    }

    private PushedProduct Product(JsonObject item, ISet<string> rejected)
    {
        var id = Identity(item, "product_id", "");
        var owner = id == null ? "" : $"Product {id}: ";
        if (id != null && rejected.Contains(id))
            _messages.Add($"{owner}Product was not found");

        return new PushedProduct(
            id ?? "", Integer(item, "quantity", owner), Boolean(item, "enabled", owner), Integer(item, "price", owner), Variations(item, owner), _now);
    }

    private List<PushedVariation> Variations(JsonObject item, string owner)
    {
        if (!item.TryGetPropertyValue("variations", out var node))
            return [];
        if (node is not JsonArray variations || variations.Any(variation => variation is not JsonObject))
        {
            _messages.Add($"{owner}Field 'variations' has invalid type");
            return [];
        }

        return [.. variations.Select(variation => Variation(variation!.AsObject(), owner))];
    }

    private PushedVariation Variation(JsonObject item, string product)
    {
        var id = Identity(item, "variation_id", product);
        var owner = id == null ? product : $"Variation {id}: ";
        return new PushedVariation(id ?? "", Integer(item, "quantity", owner), Boolean(item, "enabled", owner), Integer(item, "price", owner));
    }

    private string? Identity(JsonObject item, string field, string owner)
    {
        if (!Has(item, field, owner, out var value))
            return null;

        var id = JsonFields.StrictText(value);
        if (id == null)
            _messages.Add($"{owner}Field '{field}' has invalid type");
        return id;
    }

    private long Integer(JsonObject item, string field, string owner)
    {
        if (!Has(item, field, owner, out var value))
            return 0;

        var number = JsonFields.StrictInteger(value);
        if (number == null)
            _messages.Add($"{owner}Field '{field}' has invalid type");
        return number ?? 0;
    }

    private bool Boolean(JsonObject item, string field, string owner)
    {
        if (!Has(item, field, owner, out var value))
            return false;
        if (!JsonFields.IsBoolean(value))
            _messages.Add($"{owner}Field '{field}' has invalid type");
        return JsonFields.IsBoolean(value) && value!.GetValue<bool>();
    }

    private bool Has(JsonObject item, string field, string owner, out JsonNode? value)
    {
        if (item.TryGetPropertyValue(field, out value))
            return true;

        _messages.Add($"{owner}Missing required field '{field}'");
        return false;
    }
}
