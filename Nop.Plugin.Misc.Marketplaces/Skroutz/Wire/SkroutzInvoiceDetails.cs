using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzInvoiceDetails
{
    public string? Company { get; init; }

    public string? Profession { get; init; }

    public string? VatNumber { get; init; }

    public string? Doy { get; init; }

    [JsonConverter(typeof(Part<SkroutzAddress>))]
    public SkroutzAddress? Address { get; init; }

    public bool? VatExclusionRequested { get; init; }

    public string? VatExclusionVerificationMethod { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? VatExclusionDocuments { get; init; }

    [JsonConverter(typeof(Part<SkroutzRepresentative>))]
    public SkroutzRepresentative? VatExclusionRepresentative { get; init; }
}

/// <summary>Who vouches for an article 39a purchase. All of it is text: leading zeros count.</summary>
internal sealed record SkroutzRepresentative(string? IdType, string? IdNumber, string? Otp, string? Mobile);
