using Nop.Core;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Writes the options of the whole installation, and those that the store of the page has of its own.</summary>
public sealed class SaveSettings(ISettingService settingService, IStoreContext storeContext)
{
    public async Task SaveAsync(ConfigurationModel model)
    {
        var settings = await settingService.LoadSettingAsync<MarketplacesSettings>();
        settings.BuyerEmailDomain = model.BuyerEmailDomain!.Trim();
        settings.OneCustomerPerMarketplace = model.OneCustomerPerMarketplace;
        settings.RefreshHours = model.RefreshHours;
        settings.HighestShipping = model.HighestShipping;
        settings.LargestQuantity = model.LargestQuantity;
        settings.InstantPush = model.InstantPush;
        settings.AskEveryPrice = model.AskEveryPrice;
        settings.WorkerEnabled = model.WorkerEnabled;
        settings.LookSeconds = model.LookSeconds;
        settings.PushSeconds = model.PushSeconds;
        settings.PollSeconds = model.PollSeconds;
        settings.CompareSeconds = model.CompareSeconds;
        settings.ReconcileSeconds = model.ReconcileSeconds;
        settings.HousekeepingSeconds = model.HousekeepingSeconds;
        settings.RunSeconds = model.RunSeconds;
        settings.CallSeconds = model.CallSeconds;
        settings.CallsPerSecond = model.CallsPerSecond;
        settings.FeedMinutes = model.FeedMinutes;
        settings.VoucherHosts = model.VoucherHosts?.Trim() ?? "";
        settings.RetentionDays = model.RetentionDays;
        await settingService.SaveSettingAsync(settings);
        await SaveByStoreAsync(model);
    }

    private async Task SaveByStoreAsync(ConfigurationModel model)
    {
        var store = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var settings = new MarketplacesSettings { PublishOrderPlaced = model.PublishOrderPlaced, PlaceholderProductId = model.PlaceholderProductId };
        await settingService.SaveSettingOverridablePerStoreAsync(settings, stored => stored.PublishOrderPlaced, model.OwnPublishOrderPlaced, store, clearCache: false);
        await settingService.SaveSettingOverridablePerStoreAsync(settings, stored => stored.PlaceholderProductId, model.OwnPlaceholderProductId, store, clearCache: false);
        await settingService.ClearCacheAsync();
    }
}
