using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>
/// What the owner says of one product, or of one combination, at one account, instead of the account's policies and its identity rule. What is null
/// says nothing. It outlives the listings, which come and go with the ids.
/// </summary>
public class MarketplaceListingOverride : BaseEntity
{
    public int AccountId { get; set; }

    public int ProductId { get; set; }

    /// <summary>0 for the product itself.</summary>
    public int CombinationId { get; set; }

    /// <summary>Typed by the owner, as <see cref="Data.ForeignId.Write"/> gives it; empty for a combination whose product's id is to be used.</summary>
    public string? ExternalProductId { get; set; }

    /// <summary>The same of the variation; empty for the product itself, and for a combination that is a product of its own there. Null when <see cref="ExternalProductId"/> is.</summary>
    public string? ExternalVariationId { get; set; }

    /// <summary>False: not offered. True: offered, also where listings wait to be confirmed.</summary>
    public bool? Offered { get; set; }

    public int? StockBuffer { get; set; }

    public int? StockCap { get; set; }

    public int? StockStopAt { get; set; }

    /// <summary>Euro with tax; no rule applies to it.</summary>
    public decimal? FixedPrice { get; set; }

    public decimal? PricePercent { get; set; }

    public decimal? PriceAmount { get; set; }

    /// <summary>Persisted value of <see cref="PriceRounding"/>.</summary>
    public int? PriceRoundingId { get; set; }
}
