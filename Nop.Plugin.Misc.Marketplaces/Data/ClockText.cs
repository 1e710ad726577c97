using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Times of a clock as people write them. In Greece that is with 24 hours, whatever the culture's own pattern says.</summary>
public static class ClockText
{
    /// <summary>Date and time for nop's grids, as moment.js words it.</summary>
    public static string GridFormat => IsGreek(CultureInfo.CurrentCulture) ? "L HH:mm" : "L LT";

    /// <summary>Date and time, such as 27/11/2026 15:00.</summary>
    public static string Moment(DateTime local) => MomentIn(CultureInfo.CurrentCulture, local);

    /// <inheritdoc cref="Moment"/>
    public static string MomentIn(CultureInfo culture, DateTime local) =>
        IsGreek(culture) ? $"{local.ToString("d", culture)} {local.ToString("HH:mm", culture)}" : local.ToString("g", culture);

    /// <summary>The time alone, such as 15:00.</summary>
    public static string Time(DateTime local) => local.ToString(IsGreek(CultureInfo.CurrentCulture) ? "HH:mm" : "t", CultureInfo.CurrentCulture);

    private static bool IsGreek(CultureInfo culture) => culture.TwoLetterISOLanguageName == "el";
}
