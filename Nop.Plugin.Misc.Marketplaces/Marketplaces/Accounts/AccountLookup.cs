using System.Security.Cryptography;
using System.Text;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Finds accounts.</summary>
public sealed class AccountLookup(IRepository<MarketplaceAccount> accounts, AccountSecrets secrets)
{
    public Task<MarketplaceAccount?> FindAsync(int id) => accounts.Table.FirstOrDefaultAsync(account => account.Id == id)!;

    public async Task<IReadOnlyList<MarketplaceAccount>> AllAsync() =>
        await accounts.Table.OrderBy(account => account.Id).ToListAsync();

    public async Task<IReadOnlyList<MarketplaceAccount>> EnabledAsync() =>
        await accounts.Table.Where(account => account.Enabled).OrderBy(account => account.Id).ToListAsync();

    /// <summary>The account whose webhook token this is; compares in constant time and looks at every account of the marketplace.</summary>
    public async Task<MarketplaceAccount?> FindByWebhookTokenAsync(string marketplace, string token)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        MarketplaceAccount? found = null;
        foreach (var account in await accounts.Table.Where(account => account.Marketplace == marketplace && account.Enabled).ToListAsync())
        {
            if (secrets.WebhookToken(account) is { } expected
                && CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(expected))))
            {
                found = account;
            }
        }

        return found;
    }
}
