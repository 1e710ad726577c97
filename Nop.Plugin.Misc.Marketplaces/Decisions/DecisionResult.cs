using Nop.Plugin.Misc.Marketplaces.Data;

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

    /// <summary>A person has taken it back, and it had had no effect.</summary>
    Withdrawn,
}

public sealed record DecisionResult(DecisionStatus Status, OwnerText? Message);
