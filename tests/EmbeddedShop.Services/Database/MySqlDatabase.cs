using System.Data;
using System.Data.Common;
using System.Globalization;
using FluentMigrator.Model;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Generators.MySql;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.MySql;
using LinqToDB.Mapping;
using LinqToDB.SqlQuery;
using Microsoft.Extensions.DependencyInjection;
using MySqlConnector;
using Nop.Data.Extensions;

namespace EmbeddedShop.Database;

/// <summary>MySQL and MariaDB. The connection string is taken as it is: nopCommerce's installation form adds UseXaTransactions=False, a raw one may not.</summary>
public sealed class MySqlDatabase(ShopTables tables, string connectionString)
    : ShopDatabase(tables, MySqlTools.GetDataProvider(MySqlVersion.MySql57, MySqlProvider.MySqlConnector), connectionString)
{
    private const string Mark = "made_by_the_embedded_shop";

    public override async Task PrepareAsync(bool fresh)
    {
        await using var session = Connect();
        var tables = await session.QueryToListAsync<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        if (!fresh)
            return;
        if (tables.Count > 0 && !tables.Contains(Mark))
            throw new ShopSetupException("the MySQL database is not empty and was not made by the embedded shop; give it an empty one");
        foreach (var table in tables)
            await session.ExecuteAsync($"DROP TABLE `{table}`");
        await session.ExecuteAsync($"CREATE TABLE `{Mark}` (`Id` INT PRIMARY KEY)");
    }

    public override async ValueTask DisposeAsync()
    {
        await using var connection = new MySqlConnection(ConnectionString);
        await MySqlConnection.ClearPoolAsync(connection);
    }

    /// <summary>MariaDB's: MySQL words it otherwise.</summary>
    internal override string Explain => "ANALYZE";

    internal override void AddTo(IMigrationRunnerBuilder runner) => runner.AddMySql5().Services.AddScoped<IMySqlTypeMap, TypeMap>();

    internal override string? CustomType(ColumnDefinition column) =>
        column is { Type: DbType.DateTime2, Precision: FluentMigratorExtensions.DateTimePrecision }
            ? string.Create(CultureInfo.InvariantCulture, $"datetime({column.Precision})")
            : null;

    internal override string Dialect(string sql) =>
        "SET SESSION max_recursive_iterations = 10000000; " + sql.Replace('"', '`');

    protected override void AddTypes(MappingSchema schema)
    {
        schema.SetDataType(typeof(Guid), new SqlDataType(new DbDataType(typeof(Guid), DataType.NChar, null, 36)));
        schema.SetConvertExpression<string, Guid>(text => new Guid(text));
    }

    protected override DbConnection CreateConnection() => new MySqlConnection(ConnectionString);

    /// <summary>As nopCommerce's: unbounded texts follow the database's character set, bounded ones stay FluentMigrator's NVARCHAR of three bytes.</summary>
    private sealed class TypeMap : MySql5TypeMap
    {
        protected override void SetupMySqlTypeMaps()
        {
            base.SetupMySqlTypeMaps();
            SetTypeMap(DbType.String, "TEXT", TextCapacity);
            SetTypeMap(DbType.String, "MEDIUMTEXT", MediumTextCapacity);
            SetTypeMap(DbType.String, "LONGTEXT", LongTextCapacity);
        }
    }
}
