using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>
/// What one listing says in a send that is under way: kept here so that one statement records the answer for a whole batch, however much its
/// offers differ. Gone when that is done.
/// </summary>
public class MarketplaceOutgoingOffer : BaseEntity
{
    /// <summary>As <see cref="MarketplaceListing.UnansweredSend"/> while the answer is awaited.</summary>
    public Guid Send { get; set; }

    public int ListingId { get; set; }

    /// <summary>Instead of a version: what is sent is not all that there is to be told.</summary>
    public const int NotAll = -1;

    /// <summary><see cref="MarketplaceListing.DirtyVersion"/> as it was read before the offer was computed; <see cref="NotAll"/>.</summary>
    public int DirtyVersion { get; set; }

    /// <summary>JSON.</summary>
    public string Offer { get; set; } = "";

    /// <summary>Of <see cref="Offer"/>.</summary>
    public string Hash { get; set; } = "";

    /// <summary>What the owner should know of the offer; null when all is well.</summary>
    public string? Problem { get; set; }

    public DateTime CreatedOnUtc { get; set; }
}
