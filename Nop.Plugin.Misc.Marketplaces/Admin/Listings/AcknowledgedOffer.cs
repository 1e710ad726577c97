using System.Text.Json;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>What the marketplace said yes to last, read from the stored JSON; members that are not there are null.</summary>
public sealed record AcknowledgedOffer(int? Quantity, decimal? Price, bool? Enabled)
{
    public static AcknowledgedOffer? Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;

        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return null;

            var members = document.RootElement.EnumerateObject().ToLookup(member => member.Name, member => member.Value, StringComparer.OrdinalIgnoreCase);
            return new AcknowledgedOffer(
                members[nameof(Quantity)].Select(value => value.TryGetInt32(out var quantity) ? quantity : (int?)null).FirstOrDefault(),
                members[nameof(Price)].Select(value => value.TryGetDecimal(out var price) ? price : (decimal?)null).FirstOrDefault(),
                members[nameof(Enabled)].Select(value => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : (bool?)null).FirstOrDefault());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
