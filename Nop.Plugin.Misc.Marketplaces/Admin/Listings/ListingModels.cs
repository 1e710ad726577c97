using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public record ListingSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Listings.Search.AccountId")]
    public int AccountId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Listings.Search.Product")]
    public string? Product { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Listings.Search.OnlyChanged")]
    public bool OnlyChanged { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Listings.Search.OnlyProblems")]
    public bool OnlyProblems { get; set; }

    public bool MayDecide { get; set; }

    public IList<SelectListItem> AvailableAccounts { get; set; } = [];

    public IList<PushChannelModel> Channels { get; set; } = [];
}

/// <summary>One account that takes offers, with the state of its push.</summary>
public sealed record PushChannelModel(
    int AccountId,
    string Label,
    bool PushEnabled,
    int Listings,
    int Changed,
    int Problems,
    string? SucceededOn,
    string? ComparedOn,
    string? PausedUntil,
    string? Error);

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

    public string? Problem { get; set; }
}
