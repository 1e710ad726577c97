namespace Marketplaces.Bench;

/// <summary>What was measured beside what it cannot be faster than, in the same run.</summary>
/// <param name="Seen">Seconds, one for each round.</param>
/// <param name="FloorName">What the floor does.</param>
/// <param name="Floor">Seconds, one for each round; empty where there is none.</param>
/// <param name="Target">The highest ratio that is aimed at.</param>
/// <param name="Counted">What was counted, as it was and as it should be.</param>
internal sealed record Figure(string Name, IReadOnlyList<double> Seen, string FloorName, IReadOnlyList<double> Floor, double? Target, IReadOnlyList<Count> Counted)
{
    /// <summary>Megabytes in use before the first round and after the last one.</summary>
    public (long Before, long After)? MemoryInUse { get; init; }

    /// <summary>What else was seen, such as a percentile.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool IsAsCounted => Counted.All(count => count.IsMet);

    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}

/// <param name="Expected">Exactly, or at most.</param>
internal sealed record Count(string What, long Seen, long Expected, bool IsLimit = false)
{
    public bool IsMet => IsLimit ? Seen <= Expected : Seen == Expected;
}
