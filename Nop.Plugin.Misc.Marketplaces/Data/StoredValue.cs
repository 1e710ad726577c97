using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Figures and times inside stored texts, so that every reader sees them as they are written at home: 8.34 or 8,34, in the own time zone.</summary>
public static class StoredValue
{
    public const string NumberMark = Marks + "Number";
    public const string PercentMark = Marks + "Percent";
    public const string EuroMark = Marks + "Euro";
    public const string TimeMark = Marks + "Time";
    public const string DayMark = Marks + "Day";

    private const string DayForm = "yyyy-MM-dd";
    private const string Marks = MarketplacesDefaults.Resources + "." + "Value.";

    public static bool IsMark(string key) => key.StartsWith(Marks, StringComparison.Ordinal);

    /// <param name="format">Decimals that are kept: a figure is shown with those it was stored with.</param>
    public static string Number(decimal number, string format = "0.####") => Write(NumberMark, number, format);

    public static string Percent(decimal number) => Write(PercentMark, number, "0.####");

    public static string Euro(decimal amount) => Write(EuroMark, amount, "0.00");

    public static string Time(DateTime utc) => new OwnerText(TimeMark, utc.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)).ToString();

    public static string Day(DateOnly day) => new OwnerText(DayMark, day.ToString(DayForm, CultureInfo.InvariantCulture)).ToString();

    public static decimal? ReadNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static DateTime? ReadTime(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var utc) ? utc : null;

    public static DateOnly? ReadDay(string text) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Write(string mark, decimal number, string format) =>
        new OwnerText(mark, number.ToString(format, CultureInfo.InvariantCulture)).ToString();
}
