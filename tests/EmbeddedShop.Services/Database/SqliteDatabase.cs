using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Transactions;
using FluentMigrator.Model;
using FluentMigrator.Runner;
using LinqToDB.Data;
using LinqToDB.DataProvider.SQLite;
using Microsoft.Data.Sqlite;

namespace EmbeddedShop.Database;

public sealed class SqliteDatabase(ShopTables tables, string file)
    : ShopDatabase(tables, SQLiteTools.GetDataProvider(SQLiteProvider.Microsoft), Connection(file))
{
    private readonly ConcurrentDictionary<string, SqliteAmbientSession> _ambient = new();
    private readonly SqliteWriters _writers = new();

    public override async Task PrepareAsync(bool fresh)
    {
        if (fresh)
        {
            foreach (var suffix in (string[])["", "-wal", "-shm"])
                File.Delete(file + suffix);
        }

        await using var session = Connect();
        await session.ExecuteAsync("PRAGMA journal_mode = WAL");
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        _writers.Dispose();
        return default;
    }

    internal override void AddTo(IMigrationRunnerBuilder runner) => runner.AddSQLite();

    /// <summary>Texts ignore case, as in nopCommerce; their length is checked as SQL Server and MySQL do.</summary>
    internal override string? CustomType(ColumnDefinition column) => column switch
    {
        { Type: DbType.String, Size: null or int.MaxValue } => "TEXT COLLATE NOCASE",
        { Type: DbType.String } => string.Create(CultureInfo.InvariantCulture, $"TEXT COLLATE NOCASE CHECK (length(\"{column.Name}\") <= {column.Size})"),
        { Type: DbType.Guid } => "TEXT COLLATE NOCASE",
        _ => null,
    };

    protected override DbConnection CreateConnection() =>
        Transaction.Current is { } current ? AmbientFor(current) : new SqliteSession(ConnectionString, _writers);

    private SqliteAmbientSession AmbientFor(Transaction current)
    {
        var key = current.TransactionInformation.LocalIdentifier;
        return _ambient.TryGetValue(key, out var known) ? known : _ambient.GetOrAdd(key, Begin(key, current));
    }

    private SqliteAmbientSession Begin(string key, Transaction current)
    {
        var turn = _writers.Take();
        try
        {
            var ambient = new SqliteAmbientSession(ConnectionString, () =>
            {
                _ambient.TryRemove(key, out _);
                turn.Dispose();
            });
            current.EnlistVolatile(ambient, EnlistmentOptions.None);
            return ambient;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private static string Connection(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = (int)SqliteWriters.Patience.TotalSeconds }.ToString();
}
