using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Writes the page's fields and nothing else: cursors and results of the workers in the same rows stay untouched.</summary>
public sealed class SaveConfiguration(
    IRepository<MarketplaceAccount> accounts,
    AccountSecrets secrets,
    MarketplaceRegistry marketplaces,
    ISettingService settingService,
    TimeProvider time)
{
    public async Task AccountAsync(AccountModel model)
    {
        if (!Enum.IsDefined((IdentityRule)model.IdentityRuleId))
            model.IdentityRuleId = (int)IdentityRule.Sku;

        var update = accounts.Table
            .Where(account => account.Id == model.Id)
            .Set(account => account.Enabled, model.Enabled)
            .Set(account => account.BaseUrl, model.BaseUrl!.Trim())
            .Set(account => account.UserName, StoredText.FitOrNull(model.UserName, 400))
            .Set(account => account.IdentityRuleId, model.IdentityRuleId)
            .Set(account => account.PushEnabled, model.PushEnabled)
            .Set(account => account.StockBuffer, model.StockBuffer)
            .Set(account => account.StockCap, model.StockCap)
            .Set(account => account.UnmanagedStock, model.UnmanagedStock);

        if (!string.IsNullOrWhiteSpace(model.OrdersSecret))
            update = update.Set(account => account.OrdersSecret, secrets.Protect(model.OrdersSecret.Trim()));
        if (!string.IsNullOrWhiteSpace(model.ProductsSecret))
            update = update.Set(account => account.ProductsSecret, secrets.Protect(model.ProductsSecret.Trim()));

        await update.UpdateAsync();
    }

    public async Task SettingsAsync(ConfigurationModel model)
    {
        var settings = await settingService.LoadSettingAsync<MarketplacesSettings>();
        settings.BuyerEmailDomain = model.BuyerEmailDomain!.Trim();
        settings.OneCustomerPerMarketplace = model.OneCustomerPerMarketplace;
        settings.RefreshHours = model.RefreshHours;
        settings.PublishOrderPlaced = model.PublishOrderPlaced;
        settings.PlaceholderProductId = model.PlaceholderProductId;
        settings.RunSeconds = model.RunSeconds;
        settings.CallSeconds = model.CallSeconds;
        settings.CallsPerSecond = model.CallsPerSecond;
        settings.RetentionDays = model.RetentionDays;

        await settingService.SaveSettingAsync(settings, changed => changed.BuyerEmailDomain, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.OneCustomerPerMarketplace, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.RefreshHours, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.PublishOrderPlaced, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.PlaceholderProductId, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.RunSeconds, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.CallSeconds, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.CallsPerSecond, clearCache: false);
        await settingService.SaveSettingAsync(settings, changed => changed.RetentionDays, clearCache: false);
        await settingService.ClearCacheAsync();
    }

    public async Task<string> RotateWebhookTokenAsync(int accountId)
    {
        var token = WebhookAddress.NewToken();
        var encrypted = secrets.Protect(token);
        await accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.WebhookToken, encrypted)
            .UpdateAsync();
        return token;
    }

    /// <summary>False when there is such an account already, or no such marketplace.</summary>
    public async Task<bool> AddAccountAsync(string? systemName, int storeId, string? name)
    {
        if (marketplaces.Find(systemName ?? "") is not { } marketplace)
            return false;

        var fittingName = StoredText.FitOrNull(name, 100) ?? marketplace.DisplayName;
        var marketplaceName = marketplace.SystemName;
        if (await accounts.Table.AnyAsync(account => account.Marketplace == marketplaceName && account.StoreId == storeId && account.Name == fittingName))
            return false;

        await accounts.InsertAsync(new MarketplaceAccount
        {
            Marketplace = marketplaceName,
            StoreId = storeId,
            Name = fittingName,
            BaseUrl = marketplace.DefaultBaseUrl,
            WebhookToken = marketplace.Credentials.HasFlag(AccountCredentials.WebhookToken) ? secrets.Protect(WebhookAddress.NewToken()) : null,
            PushEnabled = marketplace is IOfferMarketplace,
            CreatedOnUtc = time.GetUtcNow().UtcDateTime,
        }, publishEvent: false);
        return true;
    }
}
