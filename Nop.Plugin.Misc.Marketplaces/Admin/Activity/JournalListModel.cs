using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public record JournalSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Activity.Search.OnlyWarnings")]
    public bool OnlyWarnings { get; set; }
}

public record JournalListModel : BasePagedListModel<JournalRowModel>;

public record JournalRowModel : BaseNopEntityModel
{
    public DateTime CreatedOn { get; set; }

    public string Level { get; set; } = "";

    public string Tone { get; set; } = "";

    public string Marketplace { get; set; } = "";

    public int MarketplaceOrderId { get; set; }

    public string? Code { get; set; }

    public string Text { get; set; } = "";
}
