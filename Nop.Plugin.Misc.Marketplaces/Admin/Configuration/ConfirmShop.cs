using Nop.Plugin.Misc.Marketplaces.Accounts;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>A person says that this shop is the one that sells.</summary>
public sealed class ConfirmShop(AccountLookup accounts, SellingShop shop)
{
    /// <summary>For every account of which another shop was the one.</summary>
    public async Task RunAsync()
    {
        foreach (var account in await accounts.AllAsync())
        {
            await shop.LookAsync(account);
            if (account.OtherShopAddress is not null)
                await shop.ConfirmAsync(account);
        }
    }
}
