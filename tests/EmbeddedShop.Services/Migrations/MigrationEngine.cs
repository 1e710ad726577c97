using EmbeddedShop.Database;
using FluentMigrator.Expressions;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Conventions;
using FluentMigrator.Runner.VersionTableInfo;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedShop.Migrations;

/// <summary>FluentMigrator's runner on the shop's database, with nopCommerce's version table and column types.</summary>
internal sealed class MigrationEngine : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    public MigrationEngine(ShopDatabase database)
    {
        var services = new ServiceCollection().AddLogging().AddFluentMigratorCore();
        services.ConfigureRunner(runner =>
        {
            database.AddTo(runner);
            runner.WithGlobalConnectionString(database.ConnectionString).WithVersionTable(new VersionTable());
        });
        services.AddScoped<IConventionSet>(_ =>
        {
            var conventions = new DefaultConventionSet();
            conventions.ColumnsConventions.Add(new ColumnTypes(database));
            return conventions;
        });
        _services = services.BuildServiceProvider();
        _scope = _services.CreateScope();
    }

    public IMigrationRunner Runner => _scope.ServiceProvider.GetRequiredService<IMigrationRunner>();

    public IVersionLoader Versions => _scope.ServiceProvider.GetRequiredService<IVersionLoader>();

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    private sealed class ColumnTypes(ShopDatabase database) : IColumnsConvention
    {
        public IColumnsExpression Apply(IColumnsExpression expression)
        {
            foreach (var column in expression.Columns)
            {
                if (database.CustomType(column) is { } type)
                    (column.Type, column.CustomType) = (null, type);
            }

            return expression;
        }
    }

    private sealed class VersionTable : IVersionTableMetaData
    {
        public bool OwnsSchema => true;

        public string SchemaName => string.Empty;

        public string TableName => "MigrationVersionInfo";

        public string ColumnName => "Version";

        public string DescriptionColumnName => "Description";

        public string UniqueIndexName => "UC_Version";

        public string AppliedOnColumnName => "AppliedOn";

        public bool CreateWithPrimaryKey => false;
    }
}
