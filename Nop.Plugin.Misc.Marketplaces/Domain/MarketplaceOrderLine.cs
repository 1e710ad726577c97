using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

public class MarketplaceOrderLine : BaseEntity
{
    public int MarketplaceOrderId { get; set; }

    public string ExternalLineId { get; set; } = "";

    public string? ExternalProductId { get; set; }

    public string? ExternalVariationId { get; set; }

    public string? ProductName { get; set; }

    public int Quantity { get; set; }

    /// <summary>As the marketplace gives it: with or without VAT, see <see cref="PriceIncludesVat"/>.</summary>
    public decimal UnitPrice { get; set; }

    public decimal TotalPrice { get; set; }

    public bool PriceIncludesVat { get; set; }

    /// <summary>The reduced VAT rate of an Aegean island applies.</summary>
    public bool IslandVat { get; set; }

    /// <summary>0 while the line is not matched with a product.</summary>
    public int ProductId { get; set; }

    /// <summary>0 when the line is for a product without combinations.</summary>
    public int CombinationId { get; set; }

    /// <summary>A person said which product it is; the same goods in later orders are the same product.</summary>
    public bool MatchedByHand { get; set; }

    /// <summary>Id of the native order's item; 0 while there is none.</summary>
    public int OrderItemId { get; set; }

    /// <summary>Pieces taken from the shop's stock for this line and not put back; negative when the shop put back more than were taken.</summary>
    public int StockTaken { get; set; }
}
