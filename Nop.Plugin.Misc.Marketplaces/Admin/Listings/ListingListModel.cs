using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public record ListingListModel : BasePagedListModel<ListingRowModel>;

public record ListingRowModel : BaseNopEntityModel
{
    public string Marketplace { get; set; } = "";

    public int ProductId { get; set; }

    public string Product { get; set; } = "";

    public string ExternalProductId { get; set; } = "";

    public string ExternalVariationId { get; set; } = "";

    public string? Offer { get; set; }

    public DateTime? AcknowledgedOn { get; set; }

    public bool IsChanged { get; set; }

    /// <summary>The product has another id by now; this one is taken off sale.</summary>
    public bool IsGivenUp { get; set; }

    public string? Problem { get; set; }
}
