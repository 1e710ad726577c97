namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>How often things happen: what the settings say, within sane bounds.</summary>
public static class Periods
{
    private const int Hour = 3600;
    private const int Week = 7 * 24 * Hour;

    /// <summary>Between two looks for what is due.</summary>
    public static TimeSpan Look(MarketplacesSettings settings) => Seconds(settings.LookSeconds, Hour);

    /// <summary>Between two looks for new products, and between two pushes when they are not instant.</summary>
    public static TimeSpan Push(MarketplacesSettings settings) => Seconds(settings.PushSeconds, Hour);

    /// <summary>Between two readings of an order list.</summary>
    public static TimeSpan Poll(MarketplacesSettings settings) => Seconds(settings.PollSeconds, Hour);

    /// <summary>Between two comparisons of all listings.</summary>
    public static TimeSpan Compare(MarketplacesSettings settings) => Seconds(settings.CompareSeconds, Week);

    /// <summary>Between two searches for what no message told us.</summary>
    public static TimeSpan Reconcile(MarketplacesSettings settings) => Seconds(settings.ReconcileSeconds, Week);

    public static TimeSpan Housekeeping(MarketplacesSettings settings) => Seconds(settings.HousekeepingSeconds, Week);

    private static TimeSpan Seconds(int seconds, int most) => TimeSpan.FromSeconds(Math.Clamp(seconds, 1, most));
}
