using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixInvoices
{
    /// <summary>Only the answer to "invoice wanted" counts: the other fields may be filled without it.</summary>
    public static RemoteInvoice? Map(ShopflixOrder order) => order.Says(ShopflixFields.InvoiceWanted)
        ? new RemoteInvoice(
            "invoice",
            order.Field(ShopflixFields.Company) ?? OtherCompany(order),
            order.Field(ShopflixFields.Occupation),
            order.Field(ShopflixFields.VatNumber),
            order.Field(ShopflixFields.TaxOfficeName) ?? order.Field(ShopflixFields.TaxOfficeCode),
            Address(order),
            order.Says(ShopflixFields.Article39),
            Details(order))
        : null;

    private static RemoteAddress? Address(ShopflixOrder order) => order.Field(ShopflixFields.CompanyAddress) is { } text
        ? new RemoteAddress(null, null, text, null, null, null, null, null)
        : null;

    private static List<KeyValuePair<string, string>> Details(ShopflixOrder order)
    {
        var details = new List<KeyValuePair<string, string>>();
        details.Add(ShopflixTexts.TaxOfficeCode, order.Field(ShopflixFields.TaxOfficeCode));
        details.AddRange(Article39(order));
        return details;
    }

    /// <summary>What the buyer says to be sold to without VAT; nothing when the order is an ordinary one.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Article39(ShopflixOrder order)
    {
        var details = new List<KeyValuePair<string, string>>();
        if (!order.Says(ShopflixFields.Article39))
            return details;

        details.AddFlag(ShopflixTexts.Article39, true);
        details.Add(ShopflixTexts.Article39IdType, order.Field(ShopflixFields.Article39IdType));
        details.Add(ShopflixTexts.Article39IdNumber, order.Field(ShopflixFields.Article39IdNumber));
        details.Add(ShopflixTexts.Article39Mobile, order.Field(ShopflixFields.Article39Mobile));
        details.Add(ShopflixTexts.Article39Otp, order.Field(ShopflixFields.Article39Otp));
        return details;
    }

    private static string? OtherCompany(ShopflixOrder order) =>
        order.Field(ShopflixFields.OtherCompany) is { } text && text.Any(char.IsLetter) ? text : null;
}
