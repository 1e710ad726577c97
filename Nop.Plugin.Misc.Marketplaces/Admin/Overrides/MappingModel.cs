using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Ids as the owner types them.</summary>
public record MappingModel : BaseNopModel
{
    public int AccountId { get; set; }

    public int ProductId { get; set; }

    public int CombinationId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.ExternalProductId")]
    public string? ExternalProductId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.ExternalVariationId")]
    public string? ExternalVariationId { get; set; }

    public HandMadeIds ToIds() => new(ExternalProductId?.Trim() ?? "", ExternalVariationId?.Trim() ?? "");
}
