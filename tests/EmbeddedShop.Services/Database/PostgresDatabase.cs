using System.Data;
using System.Data.Common;
using FluentMigrator.Model;
using FluentMigrator.Runner;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.PostgreSQL;
using LinqToDB.Internal.DataProvider.PostgreSQL;
using LinqToDB.Mapping;
using LinqToDB.SqlQuery;
using Npgsql;

namespace EmbeddedShop.Database;

public sealed class PostgresDatabase(ShopTables tables, string connectionString) : ShopDatabase(tables, _provider, connectionString)
{
    private const string Mark = "made by the embedded shop";
    private static readonly CitextProvider _provider = new();

    static PostgresDatabase() => AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);

    public override async Task PrepareAsync(bool fresh)
    {
        await using var session = Connect();
        if (fresh)
        {
            var isOther = await session.ExecuteAsync<string?>("SELECT obj_description('public'::regnamespace)") != Mark;
            if (isOther && await session.ExecuteAsync<long>("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") > 0)
                throw new ShopSetupException("the PostgreSQL database is not empty and was not made by the embedded shop; give it an empty one");
            await session.ExecuteAsync($"DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMENT ON SCHEMA public IS '{Mark}'");
        }

        await session.ExecuteAsync("CREATE EXTENSION IF NOT EXISTS citext");
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await connection.ReloadTypesAsync();
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        return default;
    }

    internal override string Explain => "EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON)";

    internal override void AddTo(IMigrationRunnerBuilder runner) => runner.AddPostgres92();

    internal override string? CustomType(ColumnDefinition column) => column.Type == DbType.String ? "citext" : null;

    protected override void AddTypes(MappingSchema schema) => schema.SetDataType(typeof(string), new SqlDataType(new DbDataType(typeof(string), "citext")));

    protected override DbConnection CreateConnection() => new NpgsqlConnection(ConnectionString);

    /// <summary>Compares texts as the columns do.</summary>
    private sealed class CitextProvider() : PostgreSQLDataProvider(ProviderName.PostgreSQL92, PostgreSQLVersion.v92)
    {
        public override void SetParameter(DataConnection dataConnection, DbParameter parameter, string name, DbDataType dataType, object? value) =>
            base.SetParameter(dataConnection, parameter, name, value is string && dataType.SystemType == typeof(string) ? dataType.WithDbType("citext") : dataType, value);
    }
}
