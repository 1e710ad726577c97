using System.Globalization;

namespace EmbeddedShop.Admin.Pages;

/// <summary>Amounts as the reader's language writes them.</summary>
public static class Money
{
    public static string Show(decimal amount, string? currencyCode = "EUR")
    {
        var format = (NumberFormatInfo)CultureInfo.CurrentCulture.NumberFormat.Clone();
        format.CurrencySymbol = currencyCode switch
        {
            null or "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            _ => $"{currencyCode} ",
        };
        return amount.ToString("C2", format);
    }
}
