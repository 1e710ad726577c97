using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>
/// Accounts that would read the same orders, such as one for each store filled in with the same login: each would keep a record of its own of every
/// native order, and take what the other does for the shop's doing.
/// </summary>
public sealed class TwinAccounts(IRepository<MarketplaceAccount> accounts, AccountSecrets secrets)
{
    /// <summary>The name of another account with the same marketplace, address and login, as all of them would be saved; null when there is none.</summary>
    public async Task<IReadOnlyDictionary<int, string>> FindAsync(IReadOnlyList<AccountModel> edited)
    {
        var logins = (await accounts.Table.OrderBy(account => account.Id).ToListAsync())
            .Select(account => (account.Id, account.Name, Login: LoginOf(account, edited.FirstOrDefault(model => model.Id == account.Id))))
            .Where(account => account.Login.Secret is not null)
            .ToList();
        return logins
            .Select(account => (account.Id, Twin: logins.Find(other => other.Id != account.Id && other.Login == account.Login).Name))
            .Where(account => account.Twin is not null)
            .ToDictionary(account => account.Id, account => account.Twin);
    }

    private (string Marketplace, string Url, string User, string? Secret) LoginOf(MarketplaceAccount stored, AccountModel? model)
    {
        var secret = string.IsNullOrWhiteSpace(model?.OrdersSecret) ? secrets.OrdersSecret(stored) : model.OrdersSecret.Trim();
        var (url, user) = model is null ? (stored.BaseUrl, stored.UserName) : (model.BaseUrl, model.UserName);
        return (stored.Marketplace, (url ?? "").Trim().TrimEnd('/').ToUpperInvariant(), user?.Trim() ?? "", secret);
    }
}
