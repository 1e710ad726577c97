using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public record ConfigurationModel : BaseNopModel
{
    /// <summary>The store whose own options the page shows; 0 for those of all stores.</summary>
    public int ActiveStoreScopeConfiguration { get; set; }

    public List<AccountModel> Accounts { get; set; } = [];

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.BuyerEmailDomain")]
    public string? BuyerEmailDomain { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.OneCustomerPerMarketplace")]
    public bool OneCustomerPerMarketplace { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.RefreshHours")]
    public int RefreshHours { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.PublishOrderPlaced")]
    public bool PublishOrderPlaced { get; set; }

    public bool OwnPublishOrderPlaced { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.PlaceholderProductId")]
    public int PlaceholderProductId { get; set; }

    public bool OwnPlaceholderProductId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.HighestShipping")]
    public int HighestShipping { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.LargestQuantity")]
    public int LargestQuantity { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.InstantPush")]
    public bool InstantPush { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.AskEveryPrice")]
    public bool AskEveryPrice { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.WorkerEnabled")]
    public bool WorkerEnabled { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.LookSeconds")]
    public int LookSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.PushSeconds")]
    public int PushSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.PollSeconds")]
    public int PollSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.CompareSeconds")]
    public int CompareSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.ReconcileSeconds")]
    public int ReconcileSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.HousekeepingSeconds")]
    public int HousekeepingSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.RunSeconds")]
    public int RunSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.CallSeconds")]
    public int CallSeconds { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.CallsPerSecond")]
    public int CallsPerSecond { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.FeedMinutes")]
    public int FeedMinutes { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.VoucherHosts")]
    public string? VoucherHosts { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.RetentionDays")]
    public int RetentionDays { get; set; }

    /// <summary>By name and id.</summary>
    public IList<SelectListItem> StoresWithoutAccounts { get; set; } = [];

    public NewAccountModel NewAccount { get; set; } = new();
}

public record NewAccountModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.Marketplace")]
    public string? Marketplace { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.Name")]
    public string? Name { get; set; }

    public IList<SelectListItem> AvailableMarketplaces { get; set; } = [];

    public IList<SelectListItem> AvailableStores { get; set; } = [];
}
