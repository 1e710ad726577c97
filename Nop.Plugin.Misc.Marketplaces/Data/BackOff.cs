namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Waiting times between attempts of our own work: 10 s, 20 s, 40 s … one hour.</summary>
public static class BackOff
{
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(1);

    /// <param name="attempts">Failed attempts so far, from 1.</param>
    public static TimeSpan After(int attempts)
    {
        var seconds = 10 * Math.Pow(2, Math.Clamp(attempts, 1, 20) - 1);
        return TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
    }
}
