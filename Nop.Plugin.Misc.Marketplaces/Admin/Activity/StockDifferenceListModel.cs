using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public record StockDifferenceSearchModel : BaseSearchModel
{
    public bool MayDecide { get; set; }
}

public record StockDifferenceListModel : BasePagedListModel<StockDifferenceRowModel>;

public record StockDifferenceRowModel : BaseNopEntityModel
{
    public int ProductId { get; set; }

    public string Product { get; set; } = "";

    public string? Sku { get; set; }

    /// <summary>Pieces by the stock's history.</summary>
    public int Expected { get; set; }

    /// <summary>Pieces the shop had when it was last looked.</summary>
    public int Actual { get; set; }

    public DateTime FoundOn { get; set; }
}
