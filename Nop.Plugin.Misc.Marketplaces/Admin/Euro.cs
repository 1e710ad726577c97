using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

public static class Euro
{
    public static string Text(decimal amount, string currency = "EUR") =>
        $"{amount.ToString("N2", CultureInfo.CurrentCulture)} {(currency == "EUR" ? "€" : currency)}";

    public static string? Text(decimal? amount) => amount is { } value ? Text(value) : null;
}
