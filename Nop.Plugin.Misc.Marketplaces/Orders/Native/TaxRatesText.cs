using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The tax of each rate as nop keeps it with an order: rate:amount and three blanks, in invariant culture.</summary>
public static class TaxRatesText
{
    /// <param name="byRate">Tax by rate in percent, in the shop's primary currency: nop converts it when it shows it.</param>
    public static string Of(IEnumerable<KeyValuePair<decimal, decimal>> byRate)
    {
        var text = string.Concat(byRate.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key:0.####}:{pair.Value:0.00##};   ")));
        return text.Length == 0 ? "0:0;   " : text;
    }
}
