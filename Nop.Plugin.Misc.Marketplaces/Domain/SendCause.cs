namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>Why a listing is told to its marketplace. Persisted by value.</summary>
public enum SendCause
{
    /// <summary>Others of its product are, and a marketplace is always told all of them.</summary>
    Along = 0,

    New = 1,

    /// <summary>An event of the shop.</summary>
    Change = 2,

    /// <summary>The full comparison.</summary>
    Check = 3,

    /// <summary>A person, on a page of this plugin.</summary>
    Owner = 4,

    /// <summary>What the marketplace shows was no longer known.</summary>
    Doubt = 5,

    /// <summary>The shop no longer uses its ids, or another has given up such as these.</summary>
    GivenUp = 6,

    /// <summary>It was refused, or not applied.</summary>
    Retry = 7,
}
