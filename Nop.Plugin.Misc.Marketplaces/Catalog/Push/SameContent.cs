using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Writes what was told of many listings: those that say the same are one statement.</summary>
internal static class SameContent
{
    private const int StatementsPerTransaction = 50;

    /// <param name="write">How many it has written.</param>
    /// <param name="crossed">Some were not as they were sent: another send has crossed this one.</param>
    public static async Task WriteAsync<TSame>(
        IReadOnlyCollection<ProductOffer> products,
        Func<ListingOffer, TSame> same,
        Func<List<int>, TSame, Task<int>> write,
        Func<List<int>, TSame, Task> crossed)
    {
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
        {
            foreach (var some in apart.GroupBy(same, part => part.Listing.Id).Select(ids => (Ids: ids.ToList(), Same: ids.Key)).Chunk(StatementsPerTransaction))
            {
                if (await Deadlocks.RetryAsync(() => WriteAsync(some, write)) == some.Sum(each => each.Ids.Count))
                    continue;

                foreach (var (ids, what) in some)
                    await crossed(ids, what);
            }
        }
    }

    /// <summary>One commit for many statements; short, because checkouts wait for the rows.</summary>
    private static async Task<int> WriteAsync<TSame>((List<int> Ids, TSame Same)[] some, Func<List<int>, TSame, Task<int>> write)
    {
        var written = 0;
        await OneTransaction.RunAsync(
            () => OneAsync(some[0]),
            async () =>
            {
                foreach (var each in some.Skip(1))
                    await OneAsync(each);
            });
        return written;

        async Task OneAsync((List<int> Ids, TSame Same) each) => written += await write(each.Ids, each.Same);
    }
}
