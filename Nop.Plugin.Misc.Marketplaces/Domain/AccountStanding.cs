namespace Nop.Plugin.Misc.Marketplaces.Domain;

public static class AccountStanding
{
    /// <summary>Something may be received, worked on and sent for the account now.</summary>
    public static bool IsAtWork(this MarketplaceAccount account) => account.Enabled && account.OtherShopAddress is null;
}
