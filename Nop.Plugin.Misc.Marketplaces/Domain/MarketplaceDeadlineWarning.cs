using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>Somebody was warned of an order's deadline.</summary>
public class MarketplaceDeadlineWarning : BaseEntity
{
    public int MarketplaceOrderId { get; set; }

    /// <summary>A deadline that is put off is another one: it is warned of anew.</summary>
    public DateTime DecideByUtc { get; set; }

    /// <summary>Minutes before the deadline at which the warning was due; 0 for one that has passed.</summary>
    public int MinutesBefore { get; set; }

    public DateTime CreatedOnUtc { get; set; }
}
