using LinqToDB;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Marks listings as dirty: their offer may be news to the marketplace. A mark is one statement. Its version works as a fencing token, so
/// that no mark is lost: clearing it needs the version that was read before the offer was computed.
/// </summary>
public sealed class DirtyMarks(
    IRepository<MarketplaceListing> listings,
    IRepository<ProductAttributeMapping> attributeMappings,
    IRepository<Product> products,
    TimeProvider time)
{
    /// <summary>More than there are versions: makes one figure of a listing and its version.</summary>
    private const long VersionsOfOne = 1L << 32;

    public Task MarkProductAsync(int productId, SendCause cause = SendCause.Change) =>
        MarkAsync(listings.Table.Where(listing => listing.ProductId == productId), cause);

    public Task MarkProductOfAttributeAsync(int attributeMappingId) =>
        MarkAsync(listings.Table.Where(listing =>
            attributeMappings.Table.Any(mapping => mapping.Id == attributeMappingId && mapping.ProductId == listing.ProductId)), SendCause.Change);

    public Task MarkProductsOfVendorAsync(int vendorId) =>
        MarkAsync(listings.Table.Where(listing =>
            products.Table.Any(product => product.Id == listing.ProductId && product.VendorId == vendorId)), SendCause.Change);

    public async Task MarkAsync(IEnumerable<MarketplaceListing> which, SendCause cause)
    {
        foreach (var apart in OncePerProduct.Split(which, listing => listing))
        {
            var ids = apart.Select(listing => listing.Id).ToList();
            await MarkAsync(listings.Table.Where(listing => ids.Contains(listing.Id)), cause);
        }
    }

    /// <summary>Marks whoever has one of these external ids, because somebody else has just given it up.</summary>
    public Task MarkSharersAsync(int accountId, IReadOnlyCollection<string> externalIds)
    {
        var keys = externalIds.Select(Identity.Key).Distinct().ToList();
        return keys.Count == 0
            ? Task.CompletedTask
            : MarkAsync(listings.Table.Where(listing => listing.AccountId == accountId
                && (keys.Contains(listing.ExternalProductKey) || keys.Contains(listing.ExternalVariationKey))), SendCause.GivenUp);
    }

    /// <summary>Clears the marks that are still as they were read; a listing that was marked again in the meantime stays dirty.</summary>
    public Task ClearAsync(IEnumerable<MarketplaceListing> asRead) => WriteAsync(asRead, which => which
        .Set(listing => listing.DirtySinceUtc, (DateTime?)null)
        .UpdateAsync());

    /// <summary>They say still what was not applied: nobody need look at them again before their time, unless they are marked again.</summary>
    public Task StillFailedAsync(IEnumerable<MarketplaceListing> asRead) => WriteAsync(asRead, which => which
        .Set(listing => listing.FailedVersion, listing => listing.DirtyVersion)
        .UpdateAsync());

    /// <summary>They have nothing to say but more stock, which waits: nobody need look at them again before it may be told, unless they are marked again.</summary>
    public Task MoreStockWaitsAsync(IEnumerable<MarketplaceListing> asRead) => WriteAsync(
        asRead.Where(listing => listing.MoreStockVersion != listing.DirtyVersion),
        which => which
            .Set(listing => listing.MoreStockVersion, listing => listing.DirtyVersion)
            .UpdateAsync());

    /// <summary>They have waited long enough with more stock.</summary>
    public Task MoreStockIsDueAsync(IEnumerable<MarketplaceListing> asRead) => WriteAsync(asRead, which => which
        .Set(listing => listing.MoreStockVersion, 0)
        .UpdateAsync());

    private async Task WriteAsync(IEnumerable<MarketplaceListing> asRead, Func<IQueryable<MarketplaceListing>, Task<int>> write)
    {
        var marked = asRead.Where(listing => listing.DirtySinceUtc is not null);
        foreach (var apart in OncePerProduct.Split(marked, listing => listing))
        {
            var ids = apart.Select(listing => listing.Id).ToList();
            var versions = apart.Select(listing => (listing.Id * VersionsOfOne) + listing.DirtyVersion).ToList();
            await Deadlocks.RetryAsync(() => write(listings.Table
                .Where(listing => ids.Contains(listing.Id) && versions.Contains((listing.Id * VersionsOfOne) + listing.DirtyVersion))));
        }
    }

    private Task<int> MarkAsync(IQueryable<MarketplaceListing> which, SendCause cause)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var news = (int)cause;
        // The check may find what somebody is just marking: whoever changed it knows better why. MySQL sets one column after the other, so the cause comes first.
        var caused = cause == SendCause.Check
            ? which.Set(listing => listing.DirtyCauseId, listing => listing.DirtySinceUtc == null ? news : listing.DirtyCauseId)
            : which.Set(listing => listing.DirtyCauseId, news);
        return Deadlocks.RetryAsync(() => caused
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .Set(listing => listing.DirtySinceUtc, listing => listing.DirtySinceUtc ?? now)
            .UpdateAsync());
    }
}
