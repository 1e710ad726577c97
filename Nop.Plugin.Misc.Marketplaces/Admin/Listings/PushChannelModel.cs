namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>One account that takes offers, with the state of its push.</summary>
public sealed record PushChannelModel(
    int AccountId,
    string Label,
    bool PushEnabled,
    int Listings,
    int Changed,
    int Problems,
    string? SucceededOn,
    string? ComparedOn,
    string? PausedUntil,
    string? Error);
