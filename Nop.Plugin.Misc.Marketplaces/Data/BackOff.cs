namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>A pause between attempts that doubles with each failure.</summary>
/// <param name="Jitter">Share of the pause by which it may be longer, so that those who failed together do not come back together.</param>
public readonly record struct BackOff(TimeSpan First, TimeSpan Longest, double Jitter = 0)
{
    /// <summary>Enough for every pause to reach its longest, and few enough for none to overflow.</summary>
    private const int MostDoublings = 16;

    /// <summary>Of work that concerns nobody but this shop.</summary>
    public static BackOff OwnWork { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromHours(1));

    /// <param name="failures">In a row so far, from 1.</param>
    /// <param name="chance">0 to 1: how much of the jitter is added.</param>
    public TimeSpan After(int failures, double chance = 0)
    {
        var pause = First * Math.Pow(2, Math.Clamp(failures - 1, 0, MostDoublings));
        return (pause < Longest ? pause : Longest) * (1 + (Jitter * Math.Clamp(chance, 0, 1)));
    }
}
