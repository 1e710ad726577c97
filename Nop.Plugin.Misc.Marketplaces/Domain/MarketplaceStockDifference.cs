using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>A stock that differs from the sum of its history; one row for each product or combination, for as long as the history may still show it.</summary>
public class MarketplaceStockDifference : BaseEntity
{
    public int ProductId { get; set; }

    /// <summary>0 for the product itself.</summary>
    public int CombinationId { get; set; }

    /// <summary>The last entry of the history that is in <see cref="Expected"/>; the next look goes on after it.</summary>
    public int HistoryId { get; set; }

    /// <summary>The sum of the history, in pieces.</summary>
    public int Expected { get; set; }

    /// <summary>What the shop had at the last look, in pieces.</summary>
    public int Actual { get; set; }

    public DateTime FoundOnUtc { get; set; }

    public DateTime UpdatedOnUtc { get; set; }

    /// <summary>When a person counted or the figures agreed again; null while it waits for a person.</summary>
    public DateTime? EndedOnUtc { get; set; }
}
