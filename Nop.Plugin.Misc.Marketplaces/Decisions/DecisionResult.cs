namespace Nop.Plugin.Misc.Marketplaces.Decisions;

public enum DecisionStatus
{
    Confirmed,

    /// <summary>The order had been decided already, and the same way.</summary>
    AlreadyDecided,
    Refused,

    /// <summary>The answer was lost or no connection came about; it is cleared up or sent again by itself.</summary>
    Unknown,
    NotPossible,
}

/// <param name="Message">The marketplace's words, or a resource key.</param>
public sealed record DecisionResult(DecisionStatus Status, string? Message);
