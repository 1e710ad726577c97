using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>Where the plugin's life in a shop begins.</summary>
internal static class Lives
{
    public static void GoLive(World world)
    {
        foreach (var account in world.Database.Of<MarketplaceAccount>().Rows)
        {
            account.LiveSinceUtc = world.Clock.UtcNow;
            world.Database.Of<MarketplaceAccount>().Update(account, null);
        }
    }

    /// <summary>What nop has stays, what we had of the orders is gone.</summary>
    public static void InstallAgain(World world)
    {
        Forget<MarketplaceOrder>(world);
        Forget<MarketplaceOrderLine>(world);
        Forget<MarketplaceInboxMessage>(world);
        Forget<MarketplaceCommand>(world);
        Forget<MarketplaceStockDifference>(world);
        Forget<MarketplaceLease>(world);
        GoLive(world);
    }

    private static void Forget<T>(World world) where T : BaseEntity
    {
        foreach (var row in world.Database.Of<T>().Rows)
            world.Database.Of<T>().Delete(row.Id, null);
    }
}
