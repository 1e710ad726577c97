using System.Security.Cryptography;
using System.Text;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Finds accounts. One that is found here knows whether this is the shop that sells with it.</summary>
public sealed class AccountLookup(IRepository<MarketplaceAccount> accounts, AccountSecrets secrets, SellingShop shop)
{
    public async Task<MarketplaceAccount?> FindAsync(int id)
    {
        if (await accounts.Table.FirstOrDefaultAsync(account => account.Id == id) is not { } account)
            return null;

        await shop.LookAsync(account);
        return account;
    }

    /// <summary>As <see cref="AccountStanding.MayOffer"/> at this moment, whatever it was when the account was read.</summary>
    public Task<bool> MayOfferAsync(int id) => accounts.Table.AnyAsync(account => account.Id == id && account.OffersHeldSinceUtc == null);

    public async Task<IReadOnlyList<MarketplaceAccount>> AllAsync() =>
        await accounts.Table.OrderBy(account => account.Id).ToListAsync();

    /// <summary>Those that are switched on, in the shop that sells with them: nothing is fetched or sent for any other.</summary>
    public async Task<IReadOnlyList<MarketplaceAccount>> EnabledAsync()
    {
        var enabled = await accounts.Table.Where(account => account.Enabled).OrderBy(account => account.Id).ToListAsync();
        foreach (var account in enabled)
            await shop.NoteAsync(account);

        return [.. enabled.Where(account => account.IsAtWork())];
    }

    /// <summary>Those whose messages wait, because they are switched off or another shop sells with them. One statement.</summary>
    public async Task<int[]> PausedIdsAsync()
    {
        var all = await AllAsync();
        foreach (var account in all)
            await shop.LookAsync(account);

        return [.. all.Where(account => !account.IsAtWork()).Select(account => account.Id)];
    }

    /// <summary>
    /// The account whose webhook token this is, switched on or not; compares in constant time and looks at every account of the marketplace.
    /// </summary>
    public Task<MarketplaceAccount?> FindByWebhookTokenAsync(string marketplace, string token) => FindByTokenAsync(marketplace, token, secrets.WebhookToken);

    /// <summary>As <see cref="FindByWebhookTokenAsync"/>, by the token of the file that the marketplace reads; one that is found knows whether this is the shop that sells.</summary>
    public async Task<MarketplaceAccount?> FindByFeedTokenAsync(string marketplace, string token)
    {
        var found = await FindByTokenAsync(marketplace, token, secrets.FeedToken);
        if (found is not null)
            await shop.LookAsync(found);
        return found;
    }

    private async Task<MarketplaceAccount?> FindByTokenAsync(string marketplace, string token, Func<MarketplaceAccount, string?> tokenOf)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        MarketplaceAccount? found = null;
        foreach (var account in await accounts.Table.Where(account => account.Marketplace == marketplace).ToListAsync())
        {
            if (tokenOf(account) is { } expected
                && CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(expected))))
            {
                found = account;
            }
        }

        return found;
    }
}
