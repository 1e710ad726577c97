using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace Shop.Tests.Support;

/// <summary>
/// Looks into the shop's database from outside, as an auditor would. The same SQL runs on every engine: identifiers in quotes, parameters $p0, $p1 …;
/// whole numbers and truth values come back as long.
/// </summary>
internal sealed class ShopDatabase
{
    private const int Patience = 60;
    private readonly DbProviderFactory _provider;
    private readonly string _forReading;
    private readonly string _forWriting;

    private ShopDatabase(DbProviderFactory provider, string forReading, string forWriting) =>
        (_provider, _forReading, _forWriting) = (provider, forReading, forWriting);

    public static ShopDatabase Sqlite(string file) => new(SqliteFactory.Instance, Connection(file, SqliteOpenMode.ReadOnly), Connection(file, SqliteOpenMode.ReadWrite));

    public static ShopDatabase Server(Engine engine, string connection) =>
        new(engine is Engine.Postgres ? NpgsqlFactory.Instance : MySqlConnectorFactory.Instance, connection, connection);

    public async Task<IReadOnlyList<Dictionary<string, object?>>> RowsAsync(string sql, params object[] parameters)
    {
        await using var connection = await OpenAsync(_forReading);
        await using var command = Command(connection, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, index => Value(reader.GetValue(index))));

        return rows;
    }

    /// <summary>Writes as something outside the shop would, an ERP for example; only while the shop is down.</summary>
    public async Task ExecuteAsync(string sql, params object[] parameters)
    {
        await using var connection = await OpenAsync(_forWriting);
        await using var command = Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<decimal> NumberAsync(string sql, params object[] parameters) =>
        Convert.ToDecimal((await RowsAsync(sql, parameters))[0].Values.First() ?? 0m, CultureInfo.InvariantCulture);

    public Task<decimal> OrdersAsync() => NumberAsync("SELECT COUNT(*) FROM \"Order\"");

    public Task<decimal> StockAsync(string sku) => NumberAsync("SELECT \"StockQuantity\" FROM \"Product\" WHERE \"Sku\" = $p0", sku);

    public Task<decimal> CombinationStockAsync(string sku) => NumberAsync("SELECT \"StockQuantity\" FROM \"ProductAttributeCombination\" WHERE \"Sku\" = $p0", sku);

    /// <summary>The native order of a marketplace order; null while there is none.</summary>
    public async Task<Dictionary<string, object?>?> NativeOrderAsync(string externalId) =>
        (await RowsAsync("SELECT o.* FROM \"Order\" o JOIN \"MarketplaceOrder\" m ON m.\"OrderId\" = o.\"Id\" WHERE m.\"ExternalId\" = $p0", externalId)).SingleOrDefault();

    public async Task<Dictionary<string, object?>?> MarketplaceOrderAsync(string externalId) =>
        (await RowsAsync("SELECT * FROM \"MarketplaceOrder\" WHERE \"ExternalId\" = $p0", externalId)).SingleOrDefault();

    /// <summary>True when nothing waits to be processed.</summary>
    public async Task<bool> IsQuietAsync() =>
        await NumberAsync("""
            SELECT (SELECT COUNT(*) FROM "MarketplaceInboxMessage" WHERE "StateId" = 0)
                 + (SELECT COUNT(*) FROM "MarketplaceOrder" WHERE "SyncRequested" > "SyncDone" AND "ProblemKey" IS NULL)
            """) == 0;

    /// <summary>Lets the time pass after which a killed owner's leases are free; only while the shop is down.</summary>
    public Task ExpireLeasesAsync() => ExecuteAsync("UPDATE \"MarketplaceLease\" SET \"ExpiresOnUtc\" = '2000-01-01 00:00:00'");

    private async Task<DbConnection> OpenAsync(string connectionString)
    {
        var connection = _provider.CreateConnection()!;
        connection.ConnectionString = connectionString;
        await connection.OpenAsync();
        if (connection is MySqlConnection)
        {
            await using var quotes = Command(connection, "SET SESSION sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES,PIPES_AS_CONCAT')", []);
            await quotes.ExecuteNonQueryAsync();
        }

        return connection;
    }

    private static DbCommand Command(DbConnection connection, string sql, object[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql.Replace("$p", "@p", StringComparison.Ordinal);
        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{index}", parameters[index]);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static object? Value(object value) => value switch
    {
        DBNull => null,
        bool truth => truth ? 1L : 0L,
        int or short => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    private static string Connection(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, DefaultTimeout = Patience }.ToString();
}

internal static class RowValues
{
    /// <summary>A numeric column, whatever the database stored it as.</summary>
    public static decimal Decimal(this IReadOnlyDictionary<string, object?> row, string column) =>
        Convert.ToDecimal(row[column], CultureInfo.InvariantCulture);

    public static long Long(this IReadOnlyDictionary<string, object?> row, string column) => (long)row[column]!;

    public static string Text(this IReadOnlyDictionary<string, object?> row, string column) => (string)row[column]!;
}
