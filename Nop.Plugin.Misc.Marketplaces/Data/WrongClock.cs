namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Tells times that were written while a clock was wrong from those that are meant.</summary>
public static class WrongClock
{
    /// <summary>No clock that anybody works with is further off, and nothing of ours waits longer: a time farther ahead is not meant.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromDays(1);
}
