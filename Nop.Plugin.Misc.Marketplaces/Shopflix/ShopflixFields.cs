using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>The numbered answers of the checkout.</summary>
internal static class ShopflixFields
{
    /// <summary>Not documented; some clients read the company's name here, some orders have a bare number.</summary>
    public const int OtherCompany = 103;

    public const int InvoiceWanted = 115;
    public const int Company = 116;
    public const int CompanyAddress = 117;
    public const int TaxOfficeCode = 118;
    public const int VatNumber = 119;
    public const int TaxOfficeName = 120;

    /// <summary>Not documented; a text of the buyer.</summary>
    public const int Remark = 141;

    public const int Article39 = 151;
    public const int Article39IdType = 152;
    public const int Article39IdNumber = 153;
    public const int Article39Mobile = 154;
    public const int Article39Otp = 155;
    public const int Occupation = 156;

    public static string? Field(this ShopflixOrder order, int number) =>
        order.Fields is { } fields && fields.TryGetValue($"{number}", out var value) ? Clean.Text(value) : null;

    public static bool Says(this ShopflixOrder order, int number) => Scalar.Flag(order.Field(number)) == true;
}
