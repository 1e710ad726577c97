using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace EmbeddedShop.Database;

public sealed class PostgresDatabase : ShopDatabase
{
    private const string Mark = "made by the embedded shop";
    private static readonly ColumnTypes _columnTypes = new("citext", null, "timestamp without time zone", "numeric(18,4)");

    private readonly NpgsqlDataSource _dataSource;
    private readonly Lazy<PooledDbContextFactory<ShopContext>> _contexts;

    static PostgresDatabase() => AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);

    public PostgresDatabase(ShopTables tables, string connectionString) : base(tables)
    {
        _dataSource = NpgsqlDataSource.Create(connectionString);
        _contexts = new Lazy<PooledDbContextFactory<ShopContext>>(() => new PooledDbContextFactory<ShopContext>(Options()));
    }

    public override ShopContext CreateContext() => _contexts.Value.CreateDbContext();

    public override async Task PrepareAsync(bool fresh)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        var mark = await ScalarAsync(connection, "SELECT obj_description('public'::regnamespace)");
        if (fresh)
        {
            var tables = await ScalarAsync(connection, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
            if (tables is > 0L && !Mark.Equals(mark))
                throw new ShopSetupException("the PostgreSQL database is not empty and was not made by the embedded shop; give it an empty one");
            await ScalarAsync(connection, $"DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMENT ON SCHEMA public IS '{Mark}'");
        }

        await ScalarAsync(connection, "CREATE EXTENSION IF NOT EXISTS citext");
        await connection.ReloadTypesAsync();
    }

    private DbContextOptions<ShopContext> Options()
    {
        var builder = new DbContextOptionsBuilder<ShopContext>();
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new ShopModelExtension(Tables, _columnTypes));
        builder.UseNpgsql(_dataSource).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        if (Recorder is not null)
            builder.AddInterceptors(Recorder);
        return builder.Options;
    }

    public override ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
