namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Where an order stands and what comes next.</summary>
/// <param name="Level">A word of the style sheet: warning, info, success, danger.</param>
public sealed record NextStep(string Text, string Level)
{
    /// <summary>Such as whether to accept before a problem is solved; null when there is nothing more to say.</summary>
    public string? Hint { get; init; }

    /// <summary>What was chosen, or what was rejected and why.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>ISO 8601, UTC; null when nothing runs out.</summary>
    public string? DeadlineIso { get; init; }
}
