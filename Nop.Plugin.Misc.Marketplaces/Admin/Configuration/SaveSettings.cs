using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Writes the options of the whole installation.</summary>
public sealed class SaveSettings(ISettingService settingService)
{
    public async Task SaveAsync(ConfigurationModel model)
    {
        var settings = await settingService.LoadSettingAsync<MarketplacesSettings>();
        settings.BuyerEmailDomain = model.BuyerEmailDomain!.Trim();
        settings.OneCustomerPerMarketplace = model.OneCustomerPerMarketplace;
        settings.PublishOrderPlaced = model.PublishOrderPlaced;
        settings.PlaceholderProductId = model.PlaceholderProductId;
        settings.RefreshHours = model.RefreshHours;
        settings.InstantPush = model.InstantPush;
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
        settings.RetentionDays = model.RetentionDays;
        await settingService.SaveSettingAsync(settings);
    }
}
