using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>One outgoing write to a marketplace, recorded before it is sent.</summary>
public class MarketplaceCommand : BaseEntity
{
    public int MarketplaceOrderId { get; set; }

    /// <summary>Persisted value of <see cref="CommandKind"/>.</summary>
    public int KindId { get; set; }

    /// <summary>1 for the first command on the order, whatever its kind: unique, so that two never stand at the same time.</summary>
    public int Sequence { get; set; }

    /// <summary>JSON of the choice that was made.</summary>
    public string Payload { get; set; } = "";

    /// <summary>Id of the customer who decided; 0 for a rule.</summary>
    public int DecidedByCustomerId { get; set; }

    public int StateId { get; set; }

    public int Attempts { get; set; }

    public DateTime NextAttemptOnUtc { get; set; }

    /// <summary>The marketplace's words, or the error, shortened.</summary>
    public string? Answer { get; set; }

    public DateTime CreatedOnUtc { get; set; }

    public DateTime? SentOnUtc { get; set; }

    public DateTime? EndedOnUtc { get; set; }

    /// <inheritdoc cref="CommandKinds.IsDecision"/>
    public bool IsDecision() => Kind.IsDecision();

    public CommandKind Kind
    {
        get => (CommandKind)KindId;
        set => KindId = (int)value;
    }

    public CommandState State
    {
        get => (CommandState)StateId;
        set => StateId = (int)value;
    }
}
