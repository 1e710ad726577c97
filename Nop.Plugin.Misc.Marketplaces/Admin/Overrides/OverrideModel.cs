using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>The owner's words about one listing, as typed; what is empty is left to the account.</summary>
public record OverrideModel : BaseNopModel
{
    public int AccountId { get; set; }

    public int ProductId { get; set; }

    public int CombinationId { get; set; }

    /// <summary>One of <see cref="OverrideWords"/>; empty for as the account.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.Offered")]
    public string? Offered { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.StockBuffer")]
    public string? StockBuffer { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.StockCap")]
    public string? StockCap { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.StockStopAt")]
    public string? StockStopAt { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.FixedPrice")]
    public string? FixedPrice { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.PricePercent")]
    public string? PricePercent { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.PriceAmount")]
    public string? PriceAmount { get; set; }

    /// <summary>One of <see cref="OverrideWords"/>; empty for as the account.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.PriceRounding")]
    public string? PriceRounding { get; set; }
}
