namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>What a marketplace has made of one listing of a send. Persisted by value.</summary>
public enum SendOutcome
{
    Unanswered = 0,

    /// <summary>In a batch, and what becomes of it is to be asked.</summary>
    Taken = 1,

    Applied = 2,

    /// <summary>Taken in a batch, and then not applied, or never heard of again.</summary>
    NotApplied = 3,

    Refused = 4,
}
