using System.Globalization;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>
/// Amounts as people and shops write them: 2,469.00, 2.469,00, 1 234,50, 12,50 €. What may mean two things, such as 1,234, is not guessed at. The point
/// alone is the decimal point that the marketplaces document.
/// </summary>
internal static partial class AmountText
{
    private static readonly string[] _currencies = ["€", "EUR"];

    public static decimal? Read(string? text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var documented))
            return documented;

        var plain = WithoutCurrency(text ?? "");
        var isNegative = plain.StartsWith('-') || plain.StartsWith('\u2212');
        if (Written().Match(isNegative ? plain[1..].TrimStart() : plain) is not { Success: true } written)
            return null;

        var (whole, decimals) = (written.Groups["whole"].Value, written.Groups["decimals"]);
        var isOneAlone = !decimals.Success && whole.Where(character => !char.IsAsciiDigit(character)).ToList() is [',' or '.'];
        if (isOneAlone && whole[0] != '0')
            return null;

        var digits = string.Concat(whole.Where(char.IsAsciiDigit));
        var number = isOneAlone ? $"{digits[..^3]}.{digits[^3..]}" : decimals.Success ? $"{digits}.{decimals.Value}" : digits;
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? (isNegative ? -amount : amount) : null;
    }

    private static string WithoutCurrency(string text)
    {
        var plain = text.Trim();
        foreach (var currency in _currencies)
        {
            if (plain.StartsWith(currency, StringComparison.OrdinalIgnoreCase))
                plain = plain[currency.Length..].TrimStart();
            else if (plain.EndsWith(currency, StringComparison.OrdinalIgnoreCase))
                plain = plain[..^currency.Length].TrimEnd();
        }

        return plain;
    }

    /// <summary>Digits in groups of three with the same sign between all of them, or without any; then another sign and the decimals.</summary>
    [GeneratedRegex(@"^(?<whole>\d{1,3}(?:(?<group>[.,'\u2019\p{Zs}])\d{3})(?:\k<group>\d{3})*|\d+)(?:(?!\k<group>)[.,](?<decimals>\d+)|(?(group)(?!)|[.,](?<decimals>\d+)))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
