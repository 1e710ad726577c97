using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public sealed class ConfigurationModelFactory(
    AccountLookup accounts,
    AccountLabels labels,
    AccountSecrets secrets,
    MarketplaceRegistry marketplaces,
    IRepository<MarketplaceListing> listings,
    ISettingService settingService,
    IStoreContext storeContext,
    IStoreService stores,
    AccountCountry countries,
    LocalizedTexts texts,
    AdminTimes times)
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
            InstantPush = settings.InstantPush,
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
            account.Facts = await FactsAsync(stored[account.Id], names[account.Id], allStores);
        }

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
        PushEnabled = account.PushEnabled,
        CountryCode = account.CountryCode,
        StockBuffer = account.StockBuffer,
        StockCap = account.StockCap,
        UnmanagedStock = account.UnmanagedStock,
    };

    private async Task<AccountFacts> FactsAsync(MarketplaceAccount account, string label, IList<Store> allStores)
    {
        var marketplace = marketplaces.Find(account.Marketplace);
        var needs = marketplace?.Credentials ?? default;
        var takesOffers = marketplace is IOfferMarketplace;
        var storeUrl = allStores.FirstOrDefault(store => store.Id == account.StoreId)?.Url;
        var token = needs.HasFlag(AccountCredentials.WebhookToken) ? secrets.WebhookToken(account) : null;
        var ordersSecret = StateOf(account.OrdersSecret, secrets.OrdersSecret(account));
        var productsSecret = StateOf(account.ProductsSecret, secrets.ProductsSecret(account));
        var hasListings = takesOffers && account.PushEnabled
            ? await listings.Table.AnyAsync(listing => listing.AccountId == account.Id)
            : (bool?)null;

        return new AccountFacts
        {
            Label = label,
            NeedsUserName = needs.HasFlag(AccountCredentials.UserName),
            NeedsOrdersSecret = needs.HasFlag(AccountCredentials.OrdersSecret),
            NeedsProductsSecret = needs.HasFlag(AccountCredentials.ProductsSecret),
            NeedsWebhook = needs.HasFlag(AccountCredentials.WebhookToken),
            TakesOffers = takesOffers,
            OrdersSecret = ordersSecret,
            ProductsSecret = productsSecret,
            WebhookUrl = token is null ? null : WebhookAddress.Of(storeUrl, account.Marketplace, token),
            Countries = await countries.ChoicesAsync(account),
            IdentityRules = await IdentityRulesAsync(account.IdentityRule),
            Readiness = await ReadinessAsync(new ReadinessFacts(
                account.Enabled,
                needs.HasFlag(AccountCredentials.UserName) ? !string.IsNullOrEmpty(account.UserName) : null,
                needs.HasFlag(AccountCredentials.OrdersSecret) ? ordersSecret == SecretState.Stored : null,
                needs.HasFlag(AccountCredentials.ProductsSecret) && account.PushEnabled ? productsSecret == SecretState.Stored : null,
                needs.HasFlag(AccountCredentials.WebhookToken) ? token is not null : null,
                WebhookAddress.IsPublic(storeUrl),
                account.OrdersSucceededOnUtc is not null && string.IsNullOrEmpty(account.OrdersError),
                await countries.HasVatAsync(account),
                hasListings)),
            OrdersSucceededOn = await times.TextAsync(account.OrdersSucceededOnUtc),
            OrdersError = await ErrorAsync(account.OrdersError),
            PushSucceededOn = await times.TextAsync(account.PushSucceededOnUtc),
            PushError = await ErrorAsync(account.PushError),
        };
    }

    private async Task<string?> ErrorAsync(string? error) => string.IsNullOrEmpty(error) ? null : await texts.WordsAsync(error);

    private static SecretState StateOf(string? encrypted, string? plain) =>
        string.IsNullOrEmpty(encrypted) ? SecretState.Missing : plain is null ? SecretState.Unreadable : SecretState.Stored;

    private async Task<IReadOnlyList<SelectListItem>> IdentityRulesAsync(IdentityRule chosen)
    {
        var items = new List<SelectListItem>();
        foreach (var rule in Enum.GetValues<IdentityRule>())
            items.Add(new SelectListItem(await texts.EnumAsync(rule), $"{(int)rule}", rule == chosen));

        return items;
    }

    private async Task<IReadOnlyList<ReadinessItem>> ReadinessAsync(ReadinessFacts facts)
    {
        var items = new List<ReadinessItem>();
        foreach (var (done, key) in Readiness.Of(facts))
            items.Add(new ReadinessItem(done, await texts.GetAsync(key)));

        return items;
    }
}
