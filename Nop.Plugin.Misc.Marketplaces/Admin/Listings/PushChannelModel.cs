namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>One account that takes offers, with the state of its push.</summary>
public sealed record PushChannelModel(int AccountId, string Label, bool PushEnabled)
{
    /// <summary>Nothing is sent before the owner has looked at what is found.</summary>
    public required bool IsUnconfirmed { get; init; }

    /// <summary>Listings that wait for the owner's confirmation.</summary>
    public required int Waiting { get; init; }

    /// <summary>Listings that are not tried again by themselves.</summary>
    public required int Quarantined { get; init; }

    public required string Counts { get; init; }

    /// <summary>Listings of what is not meant to be sold there.</summary>
    public required int NotSold { get; init; }

    public required string? SucceededOn { get; init; }

    public required string? ComparedOn { get; init; }

    /// <summary>How quickly changes were applied of late; null when there were none.</summary>
    public required string? Applied { get; init; }

    /// <summary>What the marketplace is still at; null when it is at nothing.</summary>
    public required string? Batches { get; init; }

    public required string? PausedUntil { get; init; }

    public required string? Error { get; init; }

    public required ValidationModel Validation { get; init; }
}
