using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>How far a listing has come, as its row shows it.</summary>
/// <param name="Key">The last part of the text's key.</param>
/// <param name="Tone">The colour that goes with it.</param>
public sealed record ListingState(string Key, string Tone)
{
    public static ListingState Of(MarketplaceListing listing) => listing switch
    {
        { DirtySinceUtc: not null, QuarantinedOnUtc: not null } => new("Quarantined", "bad"),
        { DirtySinceUtc: not null, GivenUp: not 0 } => new("GivenUp", listing.Attempts > 0 ? "bad" : "wait"),
        { DirtySinceUtc: not null, Attempts: > 0 } => new("Failed", "bad"),
        { DirtySinceUtc: not null, MoreStockVersion: not 0 } when listing.MoreStockVersion == listing.DirtyVersion => new("MoreWaits", "wait"),
        { DirtySinceUtc: not null } => new("Changed", "wait"),
        { BatchId: not 0 } => new("Sent", "wait"),
        _ when listing.IsToBeConfirmed() => new("ToBeConfirmed", "wait"),
        _ when listing.IsNotSold() => new("NotSold", "none"),
        { UnansweredSend: null, AcknowledgedHash: not null } => new("Applied", "good"),
        _ => new("NotSent", "none"),
    };
}
