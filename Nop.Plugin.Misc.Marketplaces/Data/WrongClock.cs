namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Tells times that were written while a clock was wrong from those that are meant.</summary>
public static class WrongClock
{
    /// <summary>No clock that anybody works with is further off, and nothing of ours that is due waits longer.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromDays(1);

    /// <summary>The latest time, UTC, at which something can be due or have happened.</summary>
    public static DateTime After(DateTime nowUtc) => nowUtc + Reach;

    /// <summary>The latest time, UTC, at which something that lasts no longer than that can end.</summary>
    public static DateTime After(DateTime nowUtc, TimeSpan longest) => nowUtc + longest + longest;
}
