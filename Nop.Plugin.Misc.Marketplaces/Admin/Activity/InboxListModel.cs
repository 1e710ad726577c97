using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public record InboxSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Activity.Search.InboxStateId")]
    public int? InboxStateId { get; set; } = (int)InboxState.Quarantined;

    public bool MayDecide { get; set; }

    public IList<SelectListItem> AvailableStates { get; set; } = [];
}

public record InboxListModel : BasePagedListModel<InboxRowModel>;

public record InboxRowModel : BaseNopEntityModel
{
    /// <summary>0 when the message has not become an order.</summary>
    public int MarketplaceOrderId { get; set; }

    public string Marketplace { get; set; } = "";

    public string? Code { get; set; }

    public string Source { get; set; } = "";

    public DateTime ReceivedOn { get; set; }

    public string State { get; set; } = "";

    public string Tone { get; set; } = "";

    public int Attempts { get; set; }

    public DateTime? NextAttemptOn { get; set; }

    public string? Reason { get; set; }

    public bool CanReplay { get; set; }

    public bool CanDiscard { get; set; }
}
