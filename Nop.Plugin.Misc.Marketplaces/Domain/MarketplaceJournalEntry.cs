using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>What happened to an order or an account, for the owner to read. Never personal data.</summary>
public class MarketplaceJournalEntry : BaseEntity
{
    /// <summary>0 when no account is concerned.</summary>
    public int AccountId { get; set; }

    /// <summary>0 when no order is concerned.</summary>
    public int MarketplaceOrderId { get; set; }

    public int LevelId { get; set; }

    /// <summary>Resource key.</summary>
    public string TextKey { get; set; } = "";

    /// <summary>JSON array of the arguments of <see cref="TextKey"/>.</summary>
    public string? Arguments { get; set; }

    public DateTime CreatedOnUtc { get; set; }

    public JournalLevel Level
    {
        get => (JournalLevel)LevelId;
        set => LevelId = (int)value;
    }
}
