using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Whether a bar code or a manufacturer's number says anything about goods: people fill in anything where a field must not be empty. Pure.</summary>
public static class PlausibleCode
{
    private const int ShortestNumber = 3;
    private const string Digits = "0123456789012345678901234567890";

    /// <summary>Without anything but letters and digits.</summary>
    private static readonly HashSet<string> _fillers = new(StringComparer.Ordinal)
    {
        "NA", "NONE", "NULL", "NIL", "NO", "NOT", "NOTAPPLICABLE", "NOTAVAILABLE", "DOESNOTAPPLY", "UNKNOWN", "UNDEFINED", "UNBRANDED", "GENERIC", "DEFAULT", "EMPTY", "MISSING",
        "TEST", "TBA", "TBD", "SKU", "EAN", "GTIN", "MPN", "OEM", "NOEAN", "NOMPN", "NOGTIN", "NOSKU", "BARCODE", "NOBARCODE", "ABC", "ABCD", "FALSE", "TRUE", "ΟΧΙ", "ΚΕΝΟ", "ΚΑΝΕΝΑ", "ΚΑΝΕΝΑΣ",
        "ΧΩΡΙΣ", "ΑΓΝΩΣΤΟ", "ΑΓΝΩΣΤΟΣ", "ΔΕΝΥΠΑΡΧΕΙ", "ΔΥ", "ΔΟΚΙΜΗ",
    };

    /// <summary>A GTIN of 8, 12, 13 or 14 digits with the right check digit, and none that was just filled in.</summary>
    public static bool IsBarCode(string? code) =>
        code?.Trim() is { Length: 8 or 12 or 13 or 14 } digits && digits.All(char.IsAsciiDigit) && HasCheckDigit(digits) && !IsFiller(digits);

    /// <summary>A manufacturer's number that may be one product's alone.</summary>
    public static bool IsPartNumber(string? number) => number is not null && number.Count(char.IsLetterOrDigit) >= ShortestNumber && !IsFiller(number);

    /// <summary>Such as N/A, -, 0, 000000, 12345: what stands in a field because something must. An empty one is none.</summary>
    public static bool IsFiller(string code)
    {
        var plain = string.Concat(FoldAccents(code).Where(char.IsLetterOrDigit));
        return code.Trim().Length > 0
            && (plain.Length == 0
                || _fillers.Contains(plain)
                || plain is "0" or "X"
                || (plain.Length > 1 && plain.Distinct().Count() == 1)
                || (plain.All(char.IsAsciiDigit) && IsCounting(plain)));
    }

    private static string FoldAccents(string text) => text.ToUpperInvariant().Normalize(NormalizationForm.FormD);

    /// <summary>1234567 and the like, with or without a check digit behind.</summary>
    private static bool IsCounting(string digits) =>
        digits.Length >= ShortestNumber
        && (IsRun(digits) || (digits.Length is 8 or 12 or 13 or 14 && IsRun(digits[..^1])));

    private static bool IsRun(string digits) => digits[0] is '0' or '1' && Digits.Contains(digits, StringComparison.Ordinal);

    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
            sum += (digits[^(at + 1)] - '0') * (at % 2 == 0 ? 1 : 3);

        return sum % 10 == 0;
    }
}
