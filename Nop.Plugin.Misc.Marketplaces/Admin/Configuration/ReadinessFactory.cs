using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Finds out what an account still needs.</summary>
public sealed class ReadinessFactory(
    AccountCountry countries,
    IRepository<MarketplaceListing> listings,
    WebhookArrivals arrivals,
    ServersAtWork servers,
    GreekClock clock,
    MarketplacesSettings settings,
    LocalizedTexts texts,
    AdminTimes times)
{
    /// <param name="secrets">The states of the account's secrets.</param>
    public async Task<IReadOnlyList<ReadinessItem>> PrepareAsync(MarketplaceAccount account, IMarketplace marketplace, AccountSecretStates secrets, string? storeUrl)
    {
        var items = new List<ReadinessItem>();
        foreach (var line in Readiness.Of(await FactsAsync(account, marketplace, secrets, storeUrl)))
            items.Add(new ReadinessItem(line.State, line.Step, await texts.TextAsync(line.Text)));

        return items;
    }

    private async Task<ReadinessFacts> FactsAsync(MarketplaceAccount account, IMarketplace marketplace, AccountSecretStates secrets, string? storeUrl)
    {
        var needs = marketplace.Credentials;
        var sendsOffers = marketplace is IOfferMarketplace && account.PushEnabled;
        var (atWork, silent) = await servers.FindAsync();
        var silentSince = new List<(string, string?)>();
        foreach (var (name, untilUtc) in silent)
            silentSince.Add((name, await times.TextAsync(untilUtc)));

        return new ReadinessFacts
        {
            Marketplace = marketplace.DisplayName,
            Enabled = account.Enabled,
            UserName = needs.HasFlag(AccountCredentials.UserName) ? !string.IsNullOrEmpty(account.UserName) : null,
            OrdersSecret = needs.HasFlag(AccountCredentials.OrdersSecret) ? secrets.Orders == SecretState.Stored : null,
            ProductsSecret = needs.HasFlag(AccountCredentials.ProductsSecret) && account.PushEnabled ? secrets.Products == SecretState.Stored : null,
            OrdersAnswered = account.OrdersSucceededOnUtc is not null && string.IsNullOrEmpty(account.OrdersError),
            OffersAnswered = sendsOffers ? account.OffersAnsweredOnUtc is not null : null,
            Webhook = needs.HasFlag(AccountCredentials.WebhookToken) ? await WebhookAsync(account, secrets.HasWebhookToken, storeUrl) : null,
            Vat = await countries.HasVatAsync(account),
            OffersConfirmed = sendsOffers ? account.MayOffer() : null,
            Listings = sendsOffers && account.MayOffer() ? await listings.Table.AnyAsync(listing => listing.AccountId == account.Id) : null,
            OrdersConfirmed = marketplace is IPolledMarketplace ? account.MayListOrders() : null,
            WorkerEnabled = settings.WorkerEnabled,
            ServersAtWork = atWork,
            SilentServers = silentSince,
            OtherTimeZone = clock.OtherZone(),
        };
    }

    private async Task<WebhookFacts> WebhookAsync(MarketplaceAccount account, bool hasToken, string? storeUrl)
    {
        var last = await arrivals.LastUtcAsync(account);
        return new WebhookFacts
        {
            HasToken = hasToken,
            IsPublic = TokenAddress.IsPublic(storeUrl),
            IsCalled = account.ShopCalledOnUtc is not null && account.ShopCallUrl == StoredText.FitOrNull(storeUrl, 400),
            CallError = string.IsNullOrEmpty(account.ShopCallError) ? null : OwnerText.Read(account.ShopCallError),
            CameSince = last > account.ShopCalledOnUtc,
            LastOn = await times.TextAsync(last),
        };
    }
}

public sealed record AccountSecretStates(SecretState Orders, SecretState Products, bool HasWebhookToken);
