using System.Collections.Concurrent;
using System.Transactions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace EmbeddedShop.Database;

/// <summary>
/// SQLite has one writer: inside this process writers queue up in order, other processes are waited for by SQLite's own busy timeout.
/// SQLite knows no ambient transactions either, so each one gets a connection of its own here.
/// </summary>
public sealed class SqliteDatabase : ShopDatabase
{
    internal static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(30);
    private static readonly ColumnTypes _columnTypes = new("TEXT", "NOCASE", null, "NUMERIC(18,4)");

    private readonly string _connectionString;
    private readonly Lazy<PooledDbContextFactory<ShopContext>> _contexts;
    private readonly ConcurrentDictionary<string, SqliteAmbientTransaction> _ambient = new();
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly string _file;

    public SqliteDatabase(ShopTables tables, string file) : base(tables)
    {
        _file = file;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = (int)BusyTimeout.TotalSeconds }.ToString();
        _contexts = new Lazy<PooledDbContextFactory<ShopContext>>(() => new PooledDbContextFactory<ShopContext>(
            Options().UseSqlite(_connectionString).AddInterceptors(new SqliteConnectionSetup()).Options));
    }

    public override ShopContext CreateContext()
    {
        if (Transaction.Current is not { } current)
            return _contexts.Value.CreateDbContext();
        var ambient = AmbientFor(current);
        var context = new ShopContext(Options().UseSqlite(ambient.Connection).AddInterceptors(ambient.Poisoning).Options);
        UseTransaction(context, ambient);
        return context;
    }

    /// <summary>EF takes no transaction while an ambient one is in sight, whatever the connection knows of it.</summary>
    private static void UseTransaction(ShopContext context, SqliteAmbientTransaction ambient)
    {
        using var outOfSight = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
        context.Database.UseTransaction(ambient.Transaction);
        outOfSight.Complete();
    }

    public override async Task PrepareAsync(bool fresh)
    {
        if (fresh)
        {
            foreach (var suffix in (string[])["", "-wal", "-shm"])
                File.Delete(_file + suffix);
        }

        await using var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync();
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writer.Dispose();
        return default;
    }

    protected override async ValueTask<IDisposable?> TakeWriteTurnAsync()
    {
        if (Transaction.Current is not null)
            return null;
        return await _writer.WaitAsync(BusyTimeout) ? new WriteTurn(_writer) : throw Busy();
    }

    private DbContextOptionsBuilder<ShopContext> Options()
    {
        var builder = new DbContextOptionsBuilder<ShopContext>();
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new ShopModelExtension(Tables, _columnTypes));
        if (Recorder is not null)
            builder.AddInterceptors(Recorder);
        return builder
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.AmbientTransactionWarning));
    }

    private SqliteAmbientTransaction AmbientFor(Transaction current)
    {
        var key = current.TransactionInformation.LocalIdentifier;
        return _ambient.TryGetValue(key, out var known) ? known : _ambient.GetOrAdd(key, Begin(key, current));
    }

    private SqliteAmbientTransaction Begin(string key, Transaction current)
    {
        if (!_writer.Wait(BusyTimeout))
            throw Busy();
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            SqliteConnectionSetup.Apply(connection);
            var ambient = new SqliteAmbientTransaction(connection, () =>
            {
                _ambient.TryRemove(key, out _);
                _writer.Release();
            });
            current.EnlistVolatile(ambient, EnlistmentOptions.None);
            return ambient;
        }
        catch
        {
            connection.Dispose();
            _writer.Release();
            throw;
        }
    }

    private static SqliteException Busy() => new("SQLite Error 5: 'database is locked'.", 5);

    private sealed class WriteTurn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
