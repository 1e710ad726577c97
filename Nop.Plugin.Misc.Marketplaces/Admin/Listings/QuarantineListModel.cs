using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public record QuarantineSearchModel : BaseSearchModel
{
    public bool MayDecide { get; set; }
}

public record QuarantineListModel : BasePagedListModel<QuarantineRowModel>;

public record QuarantineRowModel : BaseNopEntityModel
{
    public string Marketplace { get; set; } = "";

    public int ProductId { get; set; }

    public string Product { get; set; } = "";

    /// <summary>Its ids there.</summary>
    public string ExternalId { get; set; } = "";

    public DateTime Since { get; set; }

    public int Attempts { get; set; }

    /// <summary>The marketplace's words.</summary>
    public string? Problem { get; set; }
}
