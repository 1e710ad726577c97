namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>How often things happen: what the settings say, within sane bounds.</summary>
public static class Periods
{
    /// <summary>Between two looks for what is due.</summary>
    public static TimeSpan Look(MarketplacesSettings settings) => Seconds(SettingLimits.LookSeconds, settings.LookSeconds);

    /// <summary>Between two looks for new products, and between two pushes when they are not instant.</summary>
    public static TimeSpan Push(MarketplacesSettings settings) => Seconds(SettingLimits.PushSeconds, settings.PushSeconds);

    /// <summary>Between two readings of an order list.</summary>
    public static TimeSpan Poll(MarketplacesSettings settings) => Seconds(SettingLimits.PollSeconds, settings.PollSeconds);

    /// <summary>Between two comparisons of all listings.</summary>
    public static TimeSpan Compare(MarketplacesSettings settings) => Seconds(SettingLimits.CompareSeconds, settings.CompareSeconds);

    /// <summary>Between two searches for what no message told us.</summary>
    public static TimeSpan Reconcile(MarketplacesSettings settings) => Seconds(SettingLimits.ReconcileSeconds, settings.ReconcileSeconds);

    public static TimeSpan Housekeeping(MarketplacesSettings settings) => Seconds(SettingLimits.HousekeepingSeconds, settings.HousekeepingSeconds);

    private static TimeSpan Seconds(Limit limit, int seconds) => TimeSpan.FromSeconds(limit.Nearest(seconds));
}
