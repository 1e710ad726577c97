using LinqToDB;
using LinqToDB.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Writes parts of an override; a row that says nothing any more goes.</summary>
public sealed class OverrideRows(IRepository<MarketplaceListingOverride> overrides)
{
    public Task WriteAsync(int accountId, ProductIdentity product, OverrideValues values) => WriteAsync(accountId, product, own => own
        .Set(row => row.Offered, values.Offered)
        .Set(row => row.StockBuffer, values.StockBuffer)
        .Set(row => row.StockCap, values.StockCap)
        .Set(row => row.StockStopAt, values.StockStopAt)
        .Set(row => row.FixedPrice, values.FixedPrice)
        .Set(row => row.PricePercent, values.PricePercent)
        .Set(row => row.PriceAmount, values.PriceAmount)
        .Set(row => row.PriceRoundingId, (int?)values.Rounding));

    /// <param name="offered">Null to leave it to the account.</param>
    public Task OfferAsync(int accountId, ProductIdentity product, bool? offered = true) => WriteAsync(accountId, product, own => own.Set(row => row.Offered, offered));

    /// <param name="ids">Null to leave them to the identity rule.</param>
    public Task WriteAsync(int accountId, ProductIdentity product, HandMadeIds? ids)
    {
        var (productId, variationId) = (ids is null ? null : ForeignId.Write(ids.ProductId), ids is null ? null : ForeignId.Write(ids.VariationId));
        return WriteAsync(accountId, product, own => own
            .Set(row => row.ExternalProductId, productId)
            .Set(row => row.ExternalVariationId, variationId));
    }

    private async Task WriteAsync(int accountId, ProductIdentity product, Func<IQueryable<MarketplaceListingOverride>, IUpdatable<MarketplaceListingOverride>> write)
    {
        var own = overrides.Table.Where(row => row.AccountId == accountId && row.ProductId == product.ProductId && row.CombinationId == product.CombinationId);
        do
        {
            await overrides.TryInsertAsync(new MarketplaceListingOverride { AccountId = accountId, ProductId = product.ProductId, CombinationId = product.CombinationId });
        }
        while (await Deadlocks.RetryAsync(() => write(own).UpdateAsync()) == 0);

        await Deadlocks.RetryAsync(() => overrides.DeleteAsync(row =>
            row.AccountId == accountId && row.ProductId == product.ProductId && row.CombinationId == product.CombinationId
            && row.ExternalProductId == null && row.Offered == null && row.StockBuffer == null && row.StockCap == null && row.StockStopAt == null
            && row.FixedPrice == null && row.PricePercent == null && row.PriceAmount == null && row.PriceRoundingId == null));
    }
}
