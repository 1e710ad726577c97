using EmbeddedShop.Database;
using LinqToDB.Data;

namespace Marketplaces.Bench.Catalogue;

/// <summary>What nobody can do without: the columns that an offer depends on, and the listings, read page by page.</summary>
internal static class CatalogueFloor
{
    private const int PageSize = 500;

    private const string Columns = """
        "Id", "ProductTypeId", "ParentGroupedProductId", "Name", "VendorId", "SubjectToAcl", "LimitedToStores", "Sku", "ManufacturerPartNumber", "Gtin",
        "IsGiftCard", "IsDownload", "IsRecurring", "IsRental", "IsShipEnabled", "IsTaxExempt", "TaxCategoryId", "ManageInventoryMethodId",
        "UseMultipleWarehouses", "WarehouseId", "StockQuantity", "MinStockQuantity", "BackorderModeId", "OrderMinimumQuantity", "OrderMaximumQuantity",
        "AllowedQuantities", "DisableBuyButton", "AvailableForPreOrder", "PreOrderAvailabilityStartDateTimeUtc", "CallForPrice", "Price", "OldPrice",
        "ProductCost", "CustomerEntersPrice", "BasepriceEnabled", "AvailableStartDateTimeUtc", "AvailableEndDateTimeUtc", "Published", "Deleted",
        "CreatedOnUtc", "UpdatedOnUtc"
        """;

    /// <param name="eachPage">What follows on a page, with its first and last id.</param>
    public static async Task ReadAsync(ShopDatabase database, int accountId, Func<long, long, Task>? eachPage = null)
    {
        for (var next = 0L; ;)
        {
            var (count, last) = await ReadAsync(database, $"SELECT {Columns} FROM \"Product\" WHERE \"Id\" >= {next} ORDER BY \"Id\" LIMIT {PageSize}");
            if (count == 0)
                return;

            await ReadAsync(database, $"SELECT * FROM \"MarketplaceListing\" WHERE \"AccountId\" = {accountId} AND \"ProductId\" >= {next} AND \"ProductId\" <= {last}");
            if (eachPage is not null)
                await eachPage(next, last);
            next = last + 1;
        }
    }

    private static async Task<(int Count, long LastId)> ReadAsync(ShopDatabase database, string sql)
    {
        await using var session = database.Connect();
        using var rows = await session.ExecuteReaderAsync(database is MySqlDatabase ? sql.Replace('"', '`') : sql);
        var (count, last, values) = (0, 0L, new object[rows.Reader!.FieldCount]);
        while (await rows.Reader.ReadAsync())
        {
            rows.Reader.GetValues(values);
            (count, last) = (count + 1, Convert.ToInt64(values[0], System.Globalization.CultureInfo.InvariantCulture));
        }

        return (count, last);
    }
}
