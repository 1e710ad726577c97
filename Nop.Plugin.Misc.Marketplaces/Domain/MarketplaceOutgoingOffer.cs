using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>
/// What one listing says in a send: kept here so that one statement records the answer for a whole batch, however much its offers differ. The last
/// ones stay as the listing's history.
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

    /// <summary>Persisted value of <see cref="SendCause"/>.</summary>
    public int CauseId { get; set; }

    /// <summary>A person has pressed a button for it.</summary>
    public bool ByHand { get; set; }

    /// <summary>Persisted value of <see cref="SendOutcome"/>.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The batch in which it was taken; 0 for none.</summary>
    public int BatchId { get; set; }

    /// <summary>The marketplace's words, or ours about its silence; null when there is nothing to say.</summary>
    public string? Answer { get; set; }

    public DateTime? AnsweredOnUtc { get; set; }

    public DateTime CreatedOnUtc { get; set; }
}
