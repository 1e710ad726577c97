using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Marketplaces.Bench.Catalogue;

/// <summary>How much is to be pushed, and the push.</summary>
internal static class Pushed
{
    public static int Listings(BenchShop shop) => shop.Database.Table<MarketplaceListing>().Count();

    public static int Dirty(BenchShop shop) => shop.Database.Table<MarketplaceListing>().Count(listing => listing.DirtySinceUtc != null);

    /// <summary>A push that waits for an answer until it is stopped, or gives up waiting.</summary>
    public static Task WaitingAsync(BenchShop shop, CancellationToken stop) =>
        shop.TimeAsync(services => services.GetRequiredService<PushOffers>().RunAsync(shop.Account, stop));

    public static Task<double> AllAsync(BenchShop shop) => shop.TimeAsync(async services =>
    {
        var result = await services.GetRequiredService<PushOffers>().RunAsync(shop.Account, CancellationToken.None);
        if (Dirty(shop) > 0)
            throw new InvalidOperationException($"The push left something: {result}");
    });
}
