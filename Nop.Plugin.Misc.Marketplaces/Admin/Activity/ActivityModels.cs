using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public record ActivityModel : BaseNopModel
{
    public InboxSearchModel Inbox { get; set; } = new();

    public StockDifferenceSearchModel Stock { get; set; } = new();

    public CommandSearchModel Commands { get; set; } = new();

    public JournalSearchModel Journal { get; set; } = new();
}

public record InboxSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Activity.Search.InboxStateId")]
    public int? InboxStateId { get; set; } = (int)InboxState.Quarantined;

    public bool MayDecide { get; set; }

    public IList<SelectListItem> AvailableStates { get; set; } = [];
}

public record CommandSearchModel : BaseSearchModel;

public record JournalSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Activity.Search.OnlyWarnings")]
    public bool OnlyWarnings { get; set; }
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
