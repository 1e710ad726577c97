namespace Nop.Plugin.Misc.Marketplaces.Domain;

public static class AccountStanding
{
    /// <summary>Something may be received, worked on and sent for the account now.</summary>
    public static bool IsAtWork(this MarketplaceAccount account) => account.Enabled && account.OtherShopAddress is null;

    /// <summary>The owner has confirmed what is found, so that it may be offered.</summary>
    public static bool MayOffer(this MarketplaceAccount account) => account.OffersHeldSinceUtc is null;

    /// <summary>The owner has said which orders of the list are the shop's.</summary>
    public static bool MayListOrders(this MarketplaceAccount account) => account.OrdersHeldSinceUtc is null;
}
