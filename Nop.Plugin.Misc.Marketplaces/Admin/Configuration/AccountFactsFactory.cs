using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What the configuration page shows of an account beside its fields.</summary>
public sealed class AccountFactsFactory(
    AccountSecrets secrets,
    MarketplaceRegistry marketplaces,
    IRepository<MarketplaceListing> listings,
    AccountCountry countries,
    ColourAttributes colours,
    LocalizedTexts texts,
    AdminTimes times)
{
    public async Task<AccountFacts> PrepareAsync(MarketplaceAccount account, string label, string? storeUrl)
    {
        var marketplace = marketplaces.Find(account.Marketplace);
        var needs = marketplace?.Credentials ?? default;
        var takesOffers = marketplace is IOfferMarketplace;
        var token = needs.HasFlag(AccountCredentials.WebhookToken) ? secrets.WebhookToken(account) : null;
        var ordersSecret = StateOf(account, account.OrdersSecret, account.OrdersSecretUrl, secrets.OrdersSecret(account));
        var productsSecret = StateOf(account, account.ProductsSecret, account.ProductsSecretUrl, secrets.ProductsSecret(account));
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
            IsHeld = (takesOffers && !account.MayOffer()) || (marketplace is IPolledMarketplace && !account.MayListOrders()),
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
            Readiness = await ReadinessAsync(new ReadinessFacts(
                account.Enabled,
                needs.HasFlag(AccountCredentials.UserName) ? !string.IsNullOrEmpty(account.UserName) : null,
                needs.HasFlag(AccountCredentials.OrdersSecret) ? ordersSecret == SecretState.Stored : null,
                needs.HasFlag(AccountCredentials.ProductsSecret) && account.PushEnabled ? productsSecret == SecretState.Stored : null,
                needs.HasFlag(AccountCredentials.WebhookToken) ? token is not null : null,
                TokenAddress.IsPublic(storeUrl),
                account.OrdersSucceededOnUtc is not null && string.IsNullOrEmpty(account.OrdersError),
                await countries.HasVatAsync(account),
                hasListings)),
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

    private async Task<IReadOnlyList<ReadinessItem>> ReadinessAsync(ReadinessFacts facts)
    {
        var items = new List<ReadinessItem>();
        foreach (var (done, key) in Readiness.Of(facts))
            items.Add(new ReadinessItem(done, await texts.GetAsync(key)));

        return items;
    }
}
