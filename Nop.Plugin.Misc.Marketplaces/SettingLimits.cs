namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>
/// Between which figures the settings work. The configuration page refuses others; what stands in the database all the same (an import, a script)
/// is bent to the nearest that works where it is used.
/// </summary>
public static class SettingLimits
{
    private const int Hour = 3600;
    private const int Week = 7 * 24 * Hour;

    public static Limit LookSeconds { get; } = new(1, Hour);

    public static Limit PushSeconds { get; } = new(1, Hour);

    public static Limit PollSeconds { get; } = new(1, Hour);

    public static Limit CompareSeconds { get; } = new(1, Week);

    public static Limit ReconcileSeconds { get; } = new(1, Week);

    public static Limit HousekeepingSeconds { get; } = new(1, Week);

    public static Limit RunSeconds { get; } = new(5, Hour);

    /// <summary>A command counts as abandoned two minutes after it was sent: no call may last that long.</summary>
    public static Limit CallSeconds { get; } = new(3, 90);

    /// <summary>0 for no limit.</summary>
    public static Limit CallsPerSecond { get; } = new(0, 1_000);

    /// <summary>A feed must be of the day.</summary>
    public static Limit FeedMinutes { get; } = new(1, 720);

    /// <summary>Days until a piece that is in stock leaves.</summary>
    public static Limit DispatchDays { get; } = new(0, 12);

    public static Limit RefreshHours { get; } = new(1, 168);

    /// <summary>Ten years.</summary>
    public static Limit RetentionDays { get; } = new(7, 3_650);

    /// <summary>Euro.</summary>
    public static Limit HighestShipping { get; } = new(1, 100_000);

    public static Limit LargestQuantity { get; } = new(1, 1_000_000);

    /// <summary>Pieces of one product that a shop may keep back, cap at, stop at, or offer of what it does not count.</summary>
    public static Limit Pieces { get; } = new(0, 1_000_000);

    /// <summary>Minutes for which more stock waits; 0 for not at all.</summary>
    public static Limit MoreStockMinutes { get; } = new(0, 1_440);

    /// <summary>Per cent that are added to prices.</summary>
    public static Limit PricePercent { get; } = new(-90, 1_000);

    /// <summary>Euro that are added to prices.</summary>
    public static Limit PriceAmount { get; } = new(-100_000, 100_000);

    /// <summary>Per cent of a commission.</summary>
    public static Limit RejectionFeePercent { get; } = new(0, 100);

    /// <summary>Minutes before a deadline; whoever decides at last must be early enough for the worker's next look, and for two clocks that differ.</summary>
    public static Limit LastMinutes { get; } = new(5, 1_440);

    /// <summary>Minutes before a deadline at which somebody is warned.</summary>
    public static Limit WarnMinutes { get; } = new(1, 2_880);

    /// <summary>Per cent.</summary>
    public static Limit PriceTolerance { get; } = new(0, 100);

    public static Limit Parcels { get; } = new(0, 100);

    /// <summary>Euro; 0 is none.</summary>
    public static Limit FixedPrice { get; } = new(0, 1_000_000);
}

public sealed record Limit(int Least, int Most)
{
    public bool Allows(decimal value) => value >= Least && value <= Most;

    public int Nearest(int value) => Math.Clamp(value, Least, Most);
}
