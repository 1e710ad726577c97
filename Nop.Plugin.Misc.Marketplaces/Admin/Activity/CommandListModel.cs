using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public record CommandSearchModel : BaseSearchModel;

public record CommandListModel : BasePagedListModel<CommandRowModel>;

public record CommandRowModel : BaseNopEntityModel
{
    public int MarketplaceOrderId { get; set; }

    public string Marketplace { get; set; } = "";

    public string Code { get; set; } = "";

    public string Kind { get; set; } = "";

    public string State { get; set; } = "";

    public string Tone { get; set; } = "";

    public DateTime CreatedOn { get; set; }

    public int Attempts { get; set; }

    public DateTime? NextAttemptOn { get; set; }

    public string? Answer { get; set; }
}
