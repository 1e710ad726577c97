using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>One product, or one combination of it, offered at one account.</summary>
public class MarketplaceListing : BaseEntity
{
    public int AccountId { get; set; }

    public int ProductId { get; set; }

    /// <summary>0 for the product itself.</summary>
    public int CombinationId { get; set; }

    /// <summary>
    /// 0 for the ids that the shop uses now. A listing whose ids were told and are used no more has its own <see cref="BaseEntity.Id"/> here: it
    /// stays until the marketplace has taken them off sale, and then as a memory of whose ids they were.
    /// </summary>
    public int GivenUp { get; set; }

    /// <summary>As <see cref="Data.ForeignId.Write"/> gives it.</summary>
    public string ExternalProductId { get; set; } = "";

    /// <summary>As <see cref="Data.ForeignId.Write"/> gives it; empty for the product itself.</summary>
    public string ExternalVariationId { get; set; } = "";

    /// <summary>What ids have in common that differ by case alone; to be looked up by, and then to be compared.</summary>
    public long ExternalProductKey { get; set; }

    /// <summary>The same of the variation.</summary>
    public long ExternalVariationKey { get; set; }

    /// <summary>Since when the marketplace may not know the current offer; null when it does.</summary>
    public DateTime? DirtySinceUtc { get; set; }

    /// <summary>Counts the marks, so that a change during a send is seen.</summary>
    public int DirtyVersion { get; set; }

    /// <summary>Persisted value of <see cref="SendCause"/>: why it was marked last.</summary>
    public int DirtyCauseId { get; set; }

    /// <summary>
    /// The send that the marketplace may have heard without our knowing its answer: from then on it is unknown what it shows. Null when
    /// <see cref="AcknowledgedOffer"/> is what it knows.
    /// </summary>
    public Guid? UnansweredSend { get; set; }

    /// <summary>When it was last sent.</summary>
    public DateTime? SentOnUtc { get; set; }

    /// <summary><see cref="DirtySinceUtc"/> of what was sent last; null for what only came along.</summary>
    public DateTime? SentDirtySinceUtc { get; set; }

    /// <summary>
    /// The batch in which the marketplace has taken the last send and is to say what became of it; 0 for none. Until then it is unknown what it
    /// shows, and <see cref="UnansweredSend"/> stays.
    /// </summary>
    public int BatchId { get; set; }

    /// <summary>JSON of the offer in that batch, or in one that it has applied or not.</summary>
    public string? SentOffer { get; set; }

    /// <summary>Hash of <see cref="SentOffer"/>; null from a send until the marketplace has taken it.</summary>
    public string? SentHash { get; set; }

    /// <summary>JSON of the offer acknowledged last under these ids, by whoever had them.</summary>
    public string? AcknowledgedOffer { get; set; }

    /// <summary>Hash of <see cref="AcknowledgedOffer"/>; null until a first acknowledgement.</summary>
    public string? AcknowledgedHash { get; set; }

    public DateTime? AcknowledgedOnUtc { get; set; }

    /// <summary>The marketplace's words about this listing, or why no offer can be made.</summary>
    public string? LastError { get; set; }

    /// <summary>No send before this time, unless an offer that was taken and not applied changes.</summary>
    public DateTime? NextAttemptOnUtc { get; set; }

    /// <summary><see cref="DirtyVersion"/> with which it was last found to say still what was not applied: another one may be a change.</summary>
    public int FailedVersion { get; set; }

    /// <summary><see cref="DirtyVersion"/> with which it was last found to have nothing to say but more stock, which waits for orders that may be on their way.</summary>
    public int MoreStockVersion { get; set; }

    /// <summary>Refusals in a row; from 1 again when the offer that is tried is another one.</summary>
    public int Attempts { get; set; }

    /// <summary>Hash of the offer that was last tried again after a refusal.</summary>
    public string? TriedHash { get; set; }

    /// <summary>Since when it is not tried again by itself; null when it is. It ends with another offer, or when a person wants it sent.</summary>
    public DateTime? QuarantinedOnUtc { get; set; }

    /// <summary>When the marketplace last checked the offer without taking it; null when it never did, or has applied an offer since.</summary>
    public DateTime? ValidatedOnUtc { get; set; }

    /// <summary>What the marketplace had to object then; null for nothing.</summary>
    public string? ValidationError { get; set; }

    public DateTime CreatedOnUtc { get; set; }
}
