using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Keeps our writes from deadlocking with the marks of checkouts and imports, which lock all listings of one product in whatever order
/// the database finds them: who never holds two listings of a product never makes such a mark wait in the middle.
/// </summary>
internal static class OncePerProduct
{
    /// <summary>Parts of which none has two listings of one product, each in the order of the products.</summary>
    public static IEnumerable<IReadOnlyList<T>> Split<T>(IEnumerable<T> items, Func<T, MarketplaceListing> listing) =>
        items
            .GroupBy(item => listing(item).ProductId)
            .OrderBy(product => product.Key)
            .SelectMany(product => product.Index())
            .GroupBy(numbered => numbered.Index, numbered => numbered.Item)
            .Select(part => part.ToList());
}
