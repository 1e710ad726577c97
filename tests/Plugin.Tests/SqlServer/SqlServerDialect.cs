using System.Data;
using System.Data.Common;
using System.Globalization;
using EmbeddedShop.Database;
using FluentMigrator.Model;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Initialization;
using FluentMigrator.Runner.Logging;
using LinqToDB.DataProvider.SqlServer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nop.Data.Extensions;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.SqlServer;

/// <summary>
/// SQL Server as nopCommerce speaks to it, without a server: linq2db and FluentMigrator word every statement for it, and nobody answers.
/// </summary>
internal sealed class SqlServerDialect() : ShopDatabase(
    new ShopTables([typeof(MarketplaceOrder).Assembly]), SqlServerTools.GetDataProvider(SqlServerVersion.v2012, SqlServerProvider.MicrosoftDataSqlClient), "")
{
    /// <summary>What the migrations said.</summary>
    public StringWriter Script { get; } = new(CultureInfo.InvariantCulture);

    public override Task PrepareAsync(bool fresh) => Task.CompletedTask;

    public override ValueTask DisposeAsync() => default;

    internal override void AddTo(IMigrationRunnerBuilder runner) => runner.AddSqlServer2012().Services
        .Configure<RunnerOptions>(options => options.NoConnection = true)
        .AddSingleton<ILoggerProvider>(new SqlScriptFluentMigratorLoggerProvider(
            Script, new SqlScriptFluentMigratorLoggerOptions { OutputGoBetweenStatements = true, ShowSql = true }, disposeWriter: false));

    internal override string? CustomType(ColumnDefinition column) =>
        column is { Type: DbType.DateTime2, Precision: FluentMigratorExtensions.DateTimePrecision }
            ? string.Create(CultureInfo.InvariantCulture, $"datetime2({column.Precision})")
            : null;

    protected override DbConnection CreateConnection() => new SilentConnection();
}
