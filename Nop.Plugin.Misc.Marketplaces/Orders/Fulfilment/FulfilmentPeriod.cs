namespace Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

/// <summary>Thirty days, by the calendar of a shop.</summary>
/// <param name="ToUtc">No longer part of it.</param>
public readonly record struct FulfilmentPeriod(DateTime FromUtc, DateTime ToUtc)
{
    public const int Days = 30;

    /// <param name="before">How many such periods before the one that ends with today.</param>
    public static FulfilmentPeriod Of(DateTime nowUtc, TimeZoneInfo zone, int before = 0)
    {
        var end = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(nowUtc, DateTimeKind.Utc), zone).Date.AddDays(1 - (before * Days));
        return new FulfilmentPeriod(Midnight(end.AddDays(-Days), zone), Midnight(end, zone));
    }

    /// <summary>Where clocks are put forward at midnight, the day begins when they have been.</summary>
    private static DateTime Midnight(DateTime day, TimeZoneInfo zone)
    {
        var begin = DateTime.SpecifyKind(day, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(begin))
            begin = begin.AddMinutes(15);

        return TimeZoneInfo.ConvertTimeToUtc(begin, zone);
    }
}
