using System.Data.Common;
using FluentMigrator.Model;
using FluentMigrator.Runner;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider;
using LinqToDB.Interceptors;
using LinqToDB.Mapping;

namespace EmbeddedShop.Database;

/// <summary>
/// Where connections come from. Each lives for one call: it commits by itself unless an ambient transaction is there, as in nopCommerce.
/// </summary>
public abstract class ShopDatabase : IAsyncDisposable
{
    /// <summary>The same for all, so that a query that was translated for one database serves the next; linq2db tells them apart by their address otherwise.</summary>
    private const string Configuration = "shop";

    private readonly Lazy<DataOptions> _options;

    protected ShopDatabase(ShopTables tables, IDataProvider provider, string connectionString)
    {
        Tables = tables;
        ConnectionString = connectionString;
        _options = new Lazy<DataOptions>(() =>
        {
            var schema = tables.Schema(GetType(), () => NewSchema(provider));
            var options = new DataOptions().UseConfiguration(Configuration).UseConnectionFactory(provider, _ => CreateConnection()).UseMappingSchema(schema);
            return options.UseInterceptors(new IInterceptor?[] { Recorder, Queries }.OfType<IInterceptor>());
        });
    }

    public ShopTables Tables { get; }

    /// <summary>Null unless statements are recorded.</summary>
    public StatementRecorder? Recorder { get; init; }

    /// <summary>Null unless somebody wants to see each query before it is translated, once.</summary>
    public IQueryExpressionInterceptor? Queries { get; init; }

    internal string ConnectionString { get; }

    /// <summary>A query that takes its connection when it runs: so it belongs to the ambient transaction of its execution.</summary>
    public IQueryable<T> Table<T>() where T : class => new DataContext(_options.Value).GetTable<T>();

    /// <summary>A connection for one write; joins the ambient transaction.</summary>
    public DataConnection Connect() => new(_options.Value);

    /// <summary>Makes the database usable: empty if fresh is asked for, otherwise as it was left.</summary>
    public abstract Task PrepareAsync(bool fresh);

    public abstract ValueTask DisposeAsync();

    internal abstract void AddTo(IMigrationRunnerBuilder runner);

    /// <summary>The type that this database's columns get in place of FluentMigrator's; null for FluentMigrator's own.</summary>
    internal abstract string? CustomType(ColumnDefinition column);

    /// <summary>What has the statement that follows carried out, and told how.</summary>
    internal virtual string Explain => throw new NotSupportedException("This database does not tell what it has looked at.");

    /// <summary>A statement written with the standard's quotes, as this database takes it.</summary>
    internal virtual string Dialect(string sql) => sql;

    /// <summary>What this database calls types otherwise than linq2db does.</summary>
    protected virtual void AddTypes(MappingSchema schema)
    {
    }

    protected abstract DbConnection CreateConnection();

    private MappingSchema NewSchema(IDataProvider provider)
    {
        var schema = new MappingSchema(provider.Name, provider.MappingSchema);
        schema.AddMetadataReader(new ShopMapping(this));
        AddTypes(schema);
        return schema;
    }
}
