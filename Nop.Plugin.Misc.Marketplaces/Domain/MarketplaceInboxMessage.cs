using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>A raw webhook body, or an order read from the marketplace, stored before anything else happens.</summary>
public class MarketplaceInboxMessage : BaseEntity
{
    public int AccountId { get; set; }

    /// <summary>SHA-256 over what makes the message the same message again; hexadecimal.</summary>
    public string Fingerprint { get; set; } = "";

    public int SourceId { get; set; }

    public string Body { get; set; } = "";

    /// <summary>The order's id at the marketplace, as far as it could be seen without understanding the body.</summary>
    public string? ExternalId { get; set; }

    /// <summary><see cref="Data.ForeignId.Key"/> of that id.</summary>
    public string? ExternalKey { get; set; }

    /// <summary>For an order that we read: when we asked for it.</summary>
    public DateTime ReceivedOnUtc { get; set; }

    public int StateId { get; set; }

    public int Attempts { get; set; }

    public DateTime NextAttemptOnUtc { get; set; }

    /// <summary>Resource key of why a person is needed.</summary>
    public string? ReasonKey { get; set; }

    /// <summary>JSON array of the arguments of <see cref="ReasonKey"/>.</summary>
    public string? ReasonArguments { get; set; }

    public DateTime? DoneOnUtc { get; set; }

    public InboxSource Source
    {
        get => (InboxSource)SourceId;
        set => SourceId = (int)value;
    }

    public InboxState State
    {
        get => (InboxState)StateId;
        set => StateId = (int)value;
    }

    /// <summary>When we asked for the order, UTC; null when the marketplace sent it, at a time that only the message itself can tell.</summary>
    public DateTime? ReadOn() => Source == InboxSource.Webhook ? null : ReceivedOnUtc;
}
