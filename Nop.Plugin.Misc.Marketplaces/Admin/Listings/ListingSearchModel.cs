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

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Listings.Search.OnlyNotSold")]
    public bool OnlyNotSold { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Listings.Search.OnlyQuarantined")]
    public bool OnlyQuarantined { get; set; }

    public bool MayDecide { get; set; }

    public IList<SelectListItem> AvailableAccounts { get; set; } = [];

    public IList<PushChannelModel> Channels { get; set; } = [];
}
