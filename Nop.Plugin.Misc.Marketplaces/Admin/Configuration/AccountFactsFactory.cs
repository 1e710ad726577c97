using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What the configuration page shows of an account beside its fields.</summary>
public sealed class AccountFactsFactory(
    AccountSecrets secrets,
    MarketplaceRegistry marketplaces,
    ReadinessFactory readiness,
    AccountCountry countries,
    ColourAttributes colours,
    LocalizedTexts texts,
    AdminTimes times)
{
    private static readonly string[] _explained = ["UserName", "OrdersSecret", "ProductsSecret", "WebhookUrl", "TestMessage"];

    public async Task<AccountFacts> PrepareAsync(MarketplaceAccount account, string label, string? storeUrl)
    {
        var marketplace = marketplaces.Find(account.Marketplace);
        var needs = marketplace?.Credentials ?? default;
        var takesOffers = marketplace is IOfferMarketplace;
        var token = needs.HasFlag(AccountCredentials.WebhookToken) ? secrets.WebhookToken(account) : null;
        var ordersSecret = StateOf(account, account.OrdersSecret, account.OrdersSecretUrl, secrets.OrdersSecret(account));
        var productsSecret = StateOf(account, account.ProductsSecret, account.ProductsSecretUrl, secrets.ProductsSecret(account));
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
            WebhookUrl = token is null ? null : TokenAddress.OfWebhook(storeUrl, account.Marketplace, token),
            TakesFeed = marketplace is IFeedMarketplace,
            MakesVouchers = marketplace is ICourierMarketplace,
            AreVouchersProven = account.VouchersProvenOnUtc is not null,
            FeedUrl = secrets.FeedToken(account) is { } feedToken ? TokenAddress.OfFeed(storeUrl, account.Marketplace, feedToken) : null,
            Countries = await countries.ChoicesAsync(account),
            PriceRoundings = await texts.ChoicesAsync<PriceRounding>((PriceRounding)account.PriceRoundingId),
            IdentityRules = await texts.ChoicesAsync<IdentityRule>(account.IdentityRule),
            ColourAttributes = await colours.ChoicesAsync(account.ColourAttributeId),
            CanSendTestMessage = marketplace is ITrialMarketplace,
            Panel = await PanelAsync(account.Marketplace),
            StoreId = account.StoreId,
            Readiness = marketplace is null ? [] : await readiness.PrepareAsync(account, marketplace, new AccountSecretStates(ordersSecret, productsSecret, token is not null), storeUrl),
            OrdersSucceededOn = await times.TextAsync(account.OrdersSucceededOnUtc),
            OrdersError = await texts.StoredAsync(account.OrdersError),
            PushSucceededOn = await times.TextAsync(account.PushSucceededOnUtc),
            PushError = await texts.StoredAsync(account.PushError),
        };
    }

    private static SecretState StateOf(MarketplaceAccount account, string? encrypted, string? enteredFor, string? plain) =>
        string.IsNullOrEmpty(encrypted) ? SecretState.Missing
        : plain is null ? SecretState.Unreadable
        : AccountSecrets.IsFor(account, enteredFor) ? SecretState.Stored
        : SecretState.OtherAddress;

    /// <summary>Where the account's own page at the marketplace has what a field asks for, in its own words there.</summary>
    private async Task<IReadOnlyDictionary<string, string>> PanelAsync(string marketplace)
    {
        var panel = new Dictionary<string, string>();
        foreach (var field in _explained)
        {
            var key = $"{MarketplacesDefaults.Resources}.Panel.{marketplace}.{field}";
            if (Texts.All.ContainsKey(key))
                panel[field] = await texts.GetAsync(key);
        }

        return panel;
    }
}
