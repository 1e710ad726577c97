using System.Linq.Expressions;
using EmbeddedShop.Database;
using LinqToDB.Data;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Histories.Storage;

/// <summary>The unique keys of the plugin's tables and of nopCommerce's, as the migrations make them; texts without regard to case where the index says so.</summary>
internal static class UniqueKeys
{
    private static readonly ILookup<string, KeyColumn[]> _keys = Read();

    /// <summary>What must differ from row to row, for each key.</summary>
    public static IReadOnlyList<Func<T, object>> Of<T>() where T : BaseEntity => [.. _keys[ShopTables.TableName(typeof(T))].Select(Compile<T>)];

    private static Func<T, object> Compile<T>(KeyColumn[] columns)
    {
        var row = Expression.Parameter(typeof(T));
        var values = columns.Select(column => Value(row, column)).ToArray();
        var key = Expression.Call(typeof(ValueTuple), nameof(ValueTuple.Create), [.. values.Select(value => value.Type)], values);
        return Expression.Lambda<Func<T, object>>(Expression.Convert(key, typeof(object)), row).Compile();
    }

    private static Expression Value(ParameterExpression row, KeyColumn column)
    {
        var property = row.Type.GetProperties().Single(property => ShopTables.ColumnName(row.Type, property.Name) == column.Name);
        var value = Expression.Property(row, property);
        return property.PropertyType == typeof(string) && column.Collation == "NOCASE"
            ? Expression.Call(Expression.Coalesce(value, Expression.Constant("")), nameof(string.ToUpperInvariant), null)
            : value;
    }

    private static ILookup<string, KeyColumn[]> Read()
    {
        using var database = new ScratchDatabase(typeof(MarketplaceOrder).Assembly);
        using var connection = database.Database.Connect();
        return connection.Query<KeyColumn>(
            """
            SELECT tables.name AS "Table", keys.name AS "Index", columns.name AS "Name", columns.coll AS "Collation"
            FROM sqlite_master AS tables, pragma_index_list(tables.name) AS keys, pragma_index_xinfo(keys.name) AS columns
            WHERE tables.type = 'table' AND keys."unique" = 1 AND columns.key = 1
            ORDER BY keys.name, columns.seqno
            """)
            .ToList().GroupBy(column => (column.Table, column.Index)).ToLookup(key => key.Key.Table, key => key.ToArray());
    }

    private sealed class KeyColumn
    {
        public string Table { get; set; } = "";

        public string Index { get; set; } = "";

        public string Name { get; set; } = "";

        public string Collation { get; set; } = "";
    }
}
