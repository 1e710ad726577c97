using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

public class MarketplaceOrderLine : BaseEntity
{
    /// <summary>Instead of the item's id: somebody had taken it out of the native order before we knew of this line.</summary>
    public const int ItemTakenOut = -1;

    public int MarketplaceOrderId { get; set; }

    /// <summary>The marketplace's id, to be read by people; empty when it gives none.</summary>
    public string ExternalLineId { get; set; } = "";

    /// <summary>What tells the line from the others of its order.</summary>
    public string ExternalLineKey { get; set; } = "";

    /// <summary>As <see cref="Data.ForeignId.Write"/> gives it.</summary>
    public string? ExternalProductId { get; set; }

    /// <summary>As <see cref="Data.ForeignId.Write"/> gives it.</summary>
    public string? ExternalVariationId { get; set; }

    /// <summary>What lines for the same goods have in common, whatever their order; empty when the marketplace names no goods.</summary>
    public string GoodsKey { get; set; } = "";

    public string? ProductName { get; set; }

    public int Quantity { get; set; }

    /// <summary>Euro for one piece, with or without VAT, see <see cref="PriceIncludesVat"/>.</summary>
    public decimal UnitPrice { get; set; }

    /// <summary>Euro for all pieces, with or without VAT like <see cref="UnitPrice"/>.</summary>
    public decimal TotalPrice { get; set; }

    public bool PriceIncludesVat { get; set; }

    /// <summary>The reduced VAT rate of an Aegean island applies.</summary>
    public bool IslandVat { get; set; }

    /// <summary>VAT rate in percent that the marketplace names for the line; null when it names none.</summary>
    public decimal? VatRate { get; set; }

    /// <summary>VAT rate in percent that the shop has for the line; null while there is no native order.</summary>
    public decimal? ShopVatRate { get; set; }

    /// <summary>VAT rate in percent that the native order was made with; null while there is none.</summary>
    public decimal? BookedVatRate { get; set; }

    /// <summary>0 while the line is not matched with a product.</summary>
    public int ProductId { get; set; }

    /// <summary>0 when the line is for a product without combinations.</summary>
    public int CombinationId { get; set; }

    /// <summary>Persisted value of <see cref="LineMatch"/>.</summary>
    public int MatchId { get; set; }

    /// <summary>The person who said which product it is wants the same goods in later orders to be the same product.</summary>
    public bool RememberMatch { get; set; }

    /// <summary>Id of the native order's item; 0 while there is none; <see cref="ItemTakenOut"/>.</summary>
    public int OrderItemId { get; set; }

    /// <summary>Pieces taken from the shop's stock for this line and not put back; negative when the shop put back more than were taken.</summary>
    public int StockTaken { get; set; }

    public LineMatch Match
    {
        get => (LineMatch)MatchId;
        set => MatchId = (int)value;
    }

    /// <summary>A line of no pieces becomes no item of the native order.</summary>
    public bool IsSold() => Quantity > 0;
}
