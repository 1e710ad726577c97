using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzInvoices
{
    public static RemoteInvoice? Map(SkroutzOrder order)
    {
        if (!SkroutzTraits.WantsInvoice(order))
            return null;

        var details = order.InvoiceDetails;
        return new RemoteInvoice(
            Clean.Text(order.InvoiceDocument) ?? "invoice",
            Clean.Text(details?.Company),
            Clean.Text(details?.Profession),
            Clean.Text(details?.VatNumber),
            Clean.Text(details?.Doy),
            Address(order, details),
            details?.VatExclusionRequested ?? false,
            Details(details));
    }

    private static RemoteAddress? Address(SkroutzOrder order, SkroutzInvoiceDetails? details) =>
        details?.Address is { } address && SkroutzAddresses.HasText(address)
            ? SkroutzAddresses.Map(address, order.Customer) with { CountryCode = CountryText.Code(address.CountryCode) ?? VatCountry(details.VatNumber) }
            : null;

    /// <summary>The invoice's address names no country; the prefix of a foreign VAT number does.</summary>
    private static string? VatCountry(string? vatNumber) =>
        Clean.Text(vatNumber) is { Length: > 2 } number && CountryText.Code(number[..2]) is { } prefix ? prefix == "EL" ? "GR" : prefix : null;

    private static List<KeyValuePair<string, string>> Details(SkroutzInvoiceDetails? invoice)
    {
        var details = new List<KeyValuePair<string, string>>();
        details.Add(SkroutzTexts.VerificationMethod, invoice?.VatExclusionVerificationMethod);
        foreach (var document in invoice?.VatExclusionDocuments ?? [])
            details.Add(SkroutzTexts.VerificationDocument, document);

        var representative = invoice?.VatExclusionRepresentative;
        details.Add(SkroutzTexts.RepresentativeIdType, representative?.IdType);
        details.Add(SkroutzTexts.RepresentativeIdNumber, representative?.IdNumber);
        details.Add(SkroutzTexts.RepresentativeOtp, representative?.Otp);
        details.Add(SkroutzTexts.RepresentativeMobile, representative?.Mobile);
        return details;
    }
}
