namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzInvoiceDetails(
    string? Company,
    string? Profession,
    string? VatNumber,
    string? Doy,
    SkroutzAddress? Address,
    bool? VatExclusionRequested,
    string? VatExclusionVerificationMethod,
    IReadOnlyList<string>? VatExclusionDocuments,
    SkroutzRepresentative? VatExclusionRepresentative);

/// <summary>Who vouches for an article 39a purchase. All of it is text: leading zeros count.</summary>
internal sealed record SkroutzRepresentative(string? IdType, string? IdNumber, string? Otp, string? Mobile);
