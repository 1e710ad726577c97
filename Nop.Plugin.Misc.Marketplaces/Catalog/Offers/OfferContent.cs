using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>What one listing says, without the ids: equal contents of many listings are stored with one statement.</summary>
public sealed record OfferContent(int Quantity, bool Enabled, decimal Price)
{
    /// <summary>Canonical: the same content is the same text.</summary>
    public string Json => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"enabled":{{(Enabled ? "true" : "false")}},"price":{{Price:0.00}},"quantity":{{Quantity}}}""");

    /// <summary>SHA-256 of <see cref="Json"/> in lower-case hex.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));

    /// <summary>Null for what is no stored offer.</summary>
    public static OfferContent? Read(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return null;

        try
        {
            var offer = JsonSerializer.Deserialize<Stored>(json, JsonSerializerOptions.Web);
            return offer is null ? null : new OfferContent(offer.Quantity, offer.Enabled, offer.Price);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Stored(int Quantity, bool Enabled, decimal Price);
}
