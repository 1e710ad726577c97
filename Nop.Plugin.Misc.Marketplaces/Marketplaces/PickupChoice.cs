namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A visit of the courier that is moved.</summary>
/// <param name="Id">Of the day or the place, as offered.</param>
/// <param name="FromUtc">When the order said before that the courier comes.</param>
/// <param name="Address">Where the order said before that the courier comes.</param>
public sealed record PickupChoice(string Id, DateTime? FromUtc, string? Address)
{
    /// <summary>What the day or the place was called, in words or as a stored text; null when that is not known. Not sent.</summary>
    public string? Name { get; init; }
}
