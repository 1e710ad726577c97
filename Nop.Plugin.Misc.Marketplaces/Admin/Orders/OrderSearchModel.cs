using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public record OrderSearchModel : BaseSearchModel
{
    /// <summary>Values of <see cref="PeriodId"/>, by the calendar of the shop.</summary>
    public const int LastDays = 1;

    /// <inheritdoc cref="LastDays"/>
    public const int DaysBefore = 2;

    /// <summary>Persisted by nobody; what is not one of the tabs shows all orders.</summary>
    public int TabId { get; set; }

    public OrderTab Tab => (OrderTab)TabId;

    /// <summary>A code, or parts of names, phones, products and tracking numbers.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.Find")]
    public string? Find { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.AccountId")]
    public int AccountId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.StateId")]
    public int? StateId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.PlacedFrom")]
    [UIHint("DateNullable")]
    public DateTime? PlacedFrom { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.PlacedTo")]
    [UIHint("DateNullable")]
    public DateTime? PlacedTo { get; set; }

    /// <summary>Persisted value of a <see cref="Marketplaces.Orders.Fulfilment.FulfilmentOutcome"/>; 0 for all orders.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.OutcomeId")]
    public int OutcomeId { get; set; }

    /// <summary>0 for any time.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.PeriodId")]
    public int PeriodId { get; set; }

    /// <summary>Orders by tab, as far as they are counted.</summary>
    public IReadOnlyDictionary<OrderTab, int> Counts { get; set; } = new Dictionary<OrderTab, int>();

    /// <summary>More is asked for than what the page shows at first.</summary>
    public bool IsNarrowed => OutcomeId > 0 || PeriodId > 0;

    public bool MayDecide { get; set; }

    /// <summary>There are vouchers of which a manifest may be made.</summary>
    public bool HasVouchers { get; set; }

    /// <summary>Messages that wait for a person: an order that is only told of in one of them is in no row.</summary>
    public int MessagesInQuarantine { get; set; }

    public IList<SelectListItem> AvailableAccounts { get; set; } = [];

    public IList<SelectListItem> AvailableStates { get; set; } = [];

    public IList<SelectListItem> AvailableOutcomes { get; set; } = [];

    public IList<SelectListItem> AvailablePeriods { get; set; } = [];
}

public record OrderListModel : BasePagedListModel<OrderRowModel>
{
    /// <summary>Orders by the number of the tab.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; set; } = new Dictionary<string, int>();
}
