using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Writes what became of the listings of a send, and finds out whether it was the only one.</summary>
internal static class SameSend
{
    /// <param name="write">How many it has written.</param>
    /// <param name="crossed">Some were not as they were sent: another send has crossed this one.</param>
    public static async Task WriteAsync(IReadOnlyCollection<ProductOffer> products, Func<List<int>, Task<int>> write, Func<List<int>, Task> crossed)
    {
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
        {
            var ids = apart.Select(part => part.Listing.Id).ToList();
            if (await write(ids) != ids.Count)
                await crossed(ids);
        }
    }
}
