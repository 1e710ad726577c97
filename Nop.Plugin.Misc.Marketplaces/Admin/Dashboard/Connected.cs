using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dashboard;

/// <summary>Whether anybody has gone on after the installation.</summary>
public sealed class Connected(IRepository<MarketplaceAccount> accounts)
{
    /// <summary>At least one account is switched on.</summary>
    public Task<bool> IsAnyAsync() => accounts.Table.AnyAsync(account => account.Enabled);
}
