using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>What the rules last said of an undecided order.</summary>
public class MarketplaceVerdict : BaseEntity
{
    public int MarketplaceOrderId { get; set; }

    /// <summary>Counts the judgements: whoever wants to judge next takes the next number.</summary>
    public int Number { get; set; }

    public DateTime JudgedOnUtc { get; set; }

    /// <summary>Why the order was left to a person, as owner's texts, one a line; null when it was not.</summary>
    public string? Reasons { get; set; }
}
