using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public sealed class ConfigurationModelFactory(
    AccountLookup accounts,
    AccountLabels labels,
    MarketplaceRegistry marketplaces,
    ISettingService settingService,
    IStoreContext storeContext,
    IStoreService stores,
    StoresWithoutAccounts without,
    AccountFactsFactory facts)
{
    public async Task<ConfigurationModel> PrepareAsync()
    {
        var settings = await settingService.LoadSettingAsync<MarketplacesSettings>();
        var store = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var ofStore = await settingService.LoadSettingAsync<MarketplacesSettings>(store);
        return await CompleteAsync(new ConfigurationModel
        {
            Accounts = [.. (await accounts.AllAsync()).Where(account => marketplaces.Find(account.Marketplace) is not null).Select(Fields)],
            BuyerEmailDomain = settings.BuyerEmailDomain,
            PublishOrderPlaced = ofStore.PublishOrderPlaced,
            OwnPublishOrderPlaced = store > 0 && await settingService.SettingExistsAsync(ofStore, stored => stored.PublishOrderPlaced, store),
            PlaceholderProductId = ofStore.PlaceholderProductId,
            OwnPlaceholderProductId = store > 0 && await settingService.SettingExistsAsync(ofStore, stored => stored.PlaceholderProductId, store),
            HighestShipping = settings.HighestShipping,
            LargestQuantity = settings.LargestQuantity,
            InstantPush = settings.InstantPush,
            AskEveryPrice = settings.AskEveryPrice,
            WorkerEnabled = settings.WorkerEnabled,
            LookSeconds = settings.LookSeconds,
            PushSeconds = settings.PushSeconds,
            PollSeconds = settings.PollSeconds,
            CompareSeconds = settings.CompareSeconds,
            ReconcileSeconds = settings.ReconcileSeconds,
            HousekeepingSeconds = settings.HousekeepingSeconds,
            RunSeconds = settings.RunSeconds,
            CallSeconds = settings.CallSeconds,
            CallsPerSecond = settings.CallsPerSecond,
            FeedMinutes = settings.FeedMinutes,
            VoucherHosts = settings.VoucherHosts,
            RetentionDays = settings.RetentionDays,
            OneCustomerPerMarketplace = settings.OneCustomerPerMarketplace,
            RefreshHours = settings.RefreshHours,
        });
    }

    /// <summary>Adds what is shown but never posted; entered secrets do not survive.</summary>
    public async Task<ConfigurationModel> CompleteAsync(ConfigurationModel model)
    {
        var stored = (await accounts.AllAsync()).ToDictionary(account => account.Id);
        var names = await labels.AllAsync();
        var allStores = await stores.GetAllStoresAsync();
        model.ActiveStoreScopeConfiguration = await storeContext.GetActiveStoreScopeConfigurationAsync();
        model.Accounts.RemoveAll(account => !stored.ContainsKey(account.Id));
        foreach (var account in model.Accounts)
        {
            account.OrdersSecret = null;
            account.ProductsSecret = null;
            account.Facts = await facts.PrepareAsync(stored[account.Id], names[account.Id], allStores.FirstOrDefault(store => store.Id == stored[account.Id].StoreId)?.Url);
        }

        model.StoresWithoutAccounts = [.. (await without.FindAsync()).Select(store => new SelectListItem(store.Name, $"{store.Id}"))];
        model.NewAccount.AvailableMarketplaces = [.. marketplaces.All.Select(marketplace => new SelectListItem(marketplace.DisplayName, marketplace.SystemName))];
        model.NewAccount.AvailableStores = [.. allStores.Select(store => new SelectListItem(store.Name, $"{store.Id}"))];
        return model;
    }

    private static AccountModel Fields(MarketplaceAccount account) => new()
    {
        Id = account.Id,
        Enabled = account.Enabled,
        BaseUrl = account.BaseUrl,
        UserName = account.UserName,
        IdentityRuleId = account.IdentityRuleId,
        IdentityPrefix = account.IdentityPrefix,
        IdentitySuffix = account.IdentitySuffix,
        ColourAttributeId = account.ColourAttributeId,
        MatchByCodes = account.MatchByCodes,
        PushEnabled = account.PushEnabled,
        CountryCode = account.CountryCode,
        StockBuffer = account.StockBuffer,
        StockCap = account.StockCap,
        UnmanagedStock = account.UnmanagedStock,
        OffersWait = account.OffersWaitSinceUtc is not null,
        StockStopAt = account.StockStopAt,
        MoreStockMinutes = account.MoreStockMinutes,
        PricePercent = TypedNumber.Text(account.PricePercent),
        RejectionFeePercent = TypedNumber.Text(account.RejectionFeePercent),
        VouchersEnabled = account.VouchersEnabled,
        PriceAmount = TypedNumber.Money(account.PriceAmount),
        PriceRoundingId = account.PriceRoundingId,
        FeedEnabled = account.FeedEnabled,
        FeedDispatchDays = account.FeedDispatchDays,
    };
}
