using System.Buffers.Text;
using System.Security.Cryptography;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Opens accounts, switched off until a person has entered the secrets. Even then they send no offer and list no order before it is confirmed.</summary>
public sealed class NewAccounts(IRepository<MarketplaceAccount> accounts, AccountSecrets secrets, TimeProvider time)
{
    private const int TokenBytes = 32;

    /// <summary>A token for a URL that nobody can guess.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>One at each marketplace at which the store has none.</summary>
    public async Task OpenMissingAsync(IEnumerable<IMarketplace> marketplaces, int storeId)
    {
        foreach (var marketplace in marketplaces)
        {
            if (!await accounts.Table.AnyAsync(account => account.Marketplace == marketplace.SystemName && account.StoreId == storeId))
                await OpenAsync(marketplace, storeId);
        }
    }

    /// <summary>False when the store has an account of this name at the marketplace already.</summary>
    /// <param name="name">Null for the marketplace's own name.</param>
    public async Task<bool> OpenAsync(IMarketplace marketplace, int storeId, string? name = null)
    {
        var systemName = marketplace.SystemName;
        var fittingName = StoredText.FitOrNull(name, 100) ?? marketplace.DisplayName;
        if (await accounts.Table.AnyAsync(account => account.Marketplace == systemName && account.StoreId == storeId && account.Name == fittingName))
            return false;

        var now = time.GetUtcNow().UtcDateTime;
        await accounts.InsertAsync(
            new MarketplaceAccount
            {
                Marketplace = systemName,
                StoreId = storeId,
                Name = fittingName,
                BaseUrl = marketplace.DefaultBaseUrl,
                WebhookToken = marketplace.Credentials.HasFlag(AccountCredentials.WebhookToken) ? secrets.Protect(NewToken()) : null,
                FeedToken = marketplace is IFeedMarketplace ? secrets.Protect(NewToken()) : null,
                RejectionFeePercent = marketplace.RejectionFeePercent,
                PushEnabled = marketplace is IOfferMarketplace,
                OffersHeldSinceUtc = marketplace is IOfferMarketplace ? now : null,
                OrdersHeldSinceUtc = marketplace is IPolledMarketplace ? now : null,
                CreatedOnUtc = now,
            },
            publishEvent: false);
        return true;
    }
}
