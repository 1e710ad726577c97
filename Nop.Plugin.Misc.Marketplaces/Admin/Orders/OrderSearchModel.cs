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

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.AccountId")]
    public int AccountId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.StateId")]
    public int? StateId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.Code")]
    public string? Code { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.PlacedFrom")]
    [UIHint("DateNullable")]
    public DateTime? PlacedFrom { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.PlacedTo")]
    [UIHint("DateNullable")]
    public DateTime? PlacedTo { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.OnlyUndecided")]
    public bool OnlyUndecided { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.OnlyProblems")]
    public bool OnlyProblems { get; set; }

    /// <summary>Persisted value of a <see cref="Marketplaces.Orders.Fulfilment.FulfilmentOutcome"/>; 0 for all orders.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.OutcomeId")]
    public int OutcomeId { get; set; }

    /// <summary>0 for any time.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Orders.Search.PeriodId")]
    public int PeriodId { get; set; }

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

public record OrderListModel : BasePagedListModel<OrderRowModel>;

public record OrderRowModel : BaseNopEntityModel
{
    public string Marketplace { get; set; } = "";

    public string Code { get; set; } = "";

    public string State { get; set; } = "";

    public string Tone { get; set; } = "";

    public bool IsTest { get; set; }

    public DateTime PlacedOn { get; set; }

    /// <summary>It waits for a decision.</summary>
    public bool IsUndecided { get; set; }

    /// <summary>ISO 8601, UTC; null when nothing is to be decided.</summary>
    public string? DecideBy { get; set; }

    /// <summary>The same in the zone and the words of the person at the screen.</summary>
    public string? DecideByTime { get; set; }

    public string? Buyer { get; set; }

    public string Total { get; set; } = "";

    public string? Problem { get; set; }

    public int OrderId { get; set; }

    public string? OrderNumber { get; set; }
}
