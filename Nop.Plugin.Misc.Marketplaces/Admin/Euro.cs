using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

public static class Euro
{
    /// <summary>A sign never stands alone on the next line.</summary>
    private const char NoBreak = '\u00a0';

    public static string Text(decimal amount, string currency = "EUR") =>
        $"{amount.ToString("N2", CultureInfo.CurrentCulture)}{NoBreak}{(currency == "EUR" ? "€" : currency)}";

    public static string? Text(decimal? amount) => amount is { } value ? Text(value) : null;
}
