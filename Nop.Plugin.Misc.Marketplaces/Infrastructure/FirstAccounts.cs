using System.Buffers.Text;
using System.Security.Cryptography;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>One account of each marketplace in each store exists from installation on, switched off, so that nobody has to learn what an account is.</summary>
public sealed class FirstAccounts(
    IRepository<MarketplaceAccount> accounts,
    MarketplaceRegistry marketplaces,
    AccountSecrets secrets,
    IStoreService stores,
    TimeProvider time)
{
    private const int TokenBytes = 32;

    public async Task InstallAsync()
    {
        foreach (var store in await stores.GetAllStoresAsync())
        {
            foreach (var marketplace in marketplaces.All)
            {
                if (!await accounts.Table.AnyAsync(account => account.Marketplace == marketplace.SystemName && account.StoreId == store.Id))
                    await accounts.InsertAsync(NewAccount(marketplace, store.Id), publishEvent: false);
            }
        }
    }

    private MarketplaceAccount NewAccount(IMarketplace marketplace, int storeId) => new()
    {
        Marketplace = marketplace.SystemName,
        StoreId = storeId,
        Name = marketplace.DisplayName,
        BaseUrl = marketplace.DefaultBaseUrl,
        WebhookToken = marketplace.Credentials.HasFlag(AccountCredentials.WebhookToken)
            ? secrets.Protect(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes)))
            : null,
        PushEnabled = marketplace is IOfferMarketplace,
        CreatedOnUtc = time.GetUtcNow().UtcDateTime,
    };
}
