using EmbeddedShop.Database;
using FluentMigrator;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Model;
using Nop.Core.Domain.Orders;

namespace EmbeddedShop.Migrations;

/// <summary>nopCommerce's own tables, as far as the contract assemblies know them. The plugin's tables come from its migrations.</summary>
public sealed class NativeSchema : Migration
{
    private readonly ShopTables _tables;

    private NativeSchema(ShopTables tables) => _tables = tables;

    public static void CreateIn(ShopDatabase database)
    {
        using var engine = new MigrationEngine(database);
        engine.Runner.Up(new NativeSchema(database.Tables));
    }

    public override void Up()
    {
        foreach (var type in _tables.NativeTypes)
        {
            var table = (CreateTableExpressionBuilder)Create.Table(ShopTables.TableName(type));
            // FluentMigrator writes into the columns while it works.
            foreach (var column in _tables.Columns(type))
                table.Expression.Columns.Add((ColumnDefinition)column.Clone());
            foreach (var columns in ShopTables.Indexes(type))
                AddIndex(type, columns);
        }

        Create.Index("AK_Order_OrderGuid").OnTable(nameof(Order)).OnColumn(nameof(Order.OrderGuid)).Ascending().WithOptions().Unique();
    }

    public override void Down() => throw new NotSupportedException("The shop's own tables stay.");

    private void AddIndex(Type type, string[] columns)
    {
        var table = ShopTables.TableName(type);
        var index = Create.Index($"IX_{table}_{string.Join('_', columns)}").OnTable(table);
        foreach (var column in columns)
            index.OnColumn(ShopTables.ColumnName(type, column)).Ascending();
    }
}
