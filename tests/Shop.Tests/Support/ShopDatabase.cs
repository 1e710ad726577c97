using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Shop.Tests.Support;

/// <summary>Looks into the shop's database from outside, as an auditor would.</summary>
internal sealed class ShopDatabase(string file)
{
    public async Task<IReadOnlyList<Dictionary<string, object?>>> RowsAsync(string sql, params object[] parameters)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 30 }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < parameters.Length; index++)
            command.Parameters.AddWithValue($"$p{index}", parameters[index]);

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, index => reader.IsDBNull(index) ? null : reader.GetValue(index)));

        return rows;
    }

    /// <summary>Writes as something outside the shop would, an ERP for example; only while the shop is down.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 30 }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async Task<decimal> NumberAsync(string sql, params object[] parameters) =>
        Convert.ToDecimal((await RowsAsync(sql, parameters))[0].Values.First() ?? 0m, CultureInfo.InvariantCulture);

    public Task<decimal> OrdersAsync() => NumberAsync("SELECT COUNT(*) FROM \"Order\"");

    public Task<decimal> StockAsync(string sku) => NumberAsync("SELECT StockQuantity FROM Product WHERE Sku = $p0", sku);

    public Task<decimal> CombinationStockAsync(string sku) => NumberAsync("SELECT StockQuantity FROM ProductAttributeCombination WHERE Sku = $p0", sku);

    /// <summary>The native order of a marketplace order; null while there is none.</summary>
    public async Task<Dictionary<string, object?>?> NativeOrderAsync(string externalId) =>
        (await RowsAsync("SELECT o.* FROM \"Order\" o JOIN MarketplaceOrder m ON m.OrderId = o.Id WHERE m.ExternalId = $p0", externalId)).SingleOrDefault();

    public async Task<Dictionary<string, object?>?> MarketplaceOrderAsync(string externalId) =>
        (await RowsAsync("SELECT * FROM MarketplaceOrder WHERE ExternalId = $p0", externalId)).SingleOrDefault();

    /// <summary>True when nothing waits to be processed.</summary>
    public async Task<bool> IsQuietAsync() =>
        await NumberAsync("SELECT (SELECT COUNT(*) FROM MarketplaceInboxMessage WHERE StateId = 0) + (SELECT COUNT(*) FROM MarketplaceOrder WHERE Unsettled = 1 AND ProblemKey IS NULL)") == 0;
}

internal static class RowValues
{
    /// <summary>A numeric column, whatever SQLite stored it as.</summary>
    public static decimal Decimal(this IReadOnlyDictionary<string, object?> row, string column) =>
        Convert.ToDecimal(row[column], CultureInfo.InvariantCulture);
}
