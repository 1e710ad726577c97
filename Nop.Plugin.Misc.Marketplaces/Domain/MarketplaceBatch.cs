using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>A batch of offers that a marketplace has taken and is to be asked about: the row is there until nobody waits for its answer any more.</summary>
public class MarketplaceBatch : BaseEntity
{
    public int AccountId { get; set; }

    /// <summary>As <see cref="Data.ForeignId.Write"/> gives it.</summary>
    public string ExternalId { get; set; } = "";

    /// <summary><see cref="Data.ForeignId.Key"/> of that id.</summary>
    public string ExternalKey { get; set; } = "";

    /// <summary>JSON array of the ids of the products that were sent, in plain ASCII.</summary>
    public string Products { get; set; } = "";

    public DateTime SentOnUtc { get; set; }

    /// <summary>When to ask.</summary>
    public DateTime? NextAttemptOnUtc { get; set; }

    /// <summary>How often it was asked about.</summary>
    public int Attempts { get; set; }

    /// <summary>Why the last question brought no answer.</summary>
    public string? Problem { get; set; }
}
