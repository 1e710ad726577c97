using System.Data;
using FluentMigrator.Expressions;
using FluentMigrator.Model;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace EmbeddedShop.Migrations;

/// <summary>FluentMigrator's expressions as operations of EF Core, with the column types nopCommerce has on this database.</summary>
internal sealed class MigrationTranslation(bool postgres)
{
    public MigrationOperation Up(IMigrationExpression expression) => expression switch
    {
        CreateTableExpression table => CreateTable(table),
        CreateIndexExpression index => CreateIndex(index.Index),
        _ => throw NotSupported(expression),
    };

    public static MigrationOperation Down(IMigrationExpression expression) => expression switch
    {
        CreateTableExpression table => new DropTableOperation { Name = table.TableName },
        CreateIndexExpression index => new DropIndexOperation { Name = index.Index.Name, Table = index.Index.TableName },
        _ => throw NotSupported(expression),
    };

    private CreateTableOperation CreateTable(CreateTableExpression table)
    {
        var operation = new CreateTableOperation { Name = table.TableName };
        operation.Columns.AddRange(table.Columns.Select(column => Column(table.TableName, column)));
        var key = table.Columns.Where(column => column.IsPrimaryKey).Select(column => column.Name).ToArray();
        if (key.Length > 0)
            operation.PrimaryKey = new AddPrimaryKeyOperation { Name = $"PK_{table.TableName}", Table = table.TableName, Columns = key };
        return operation;
    }

    private static CreateIndexOperation CreateIndex(IndexDefinition index) => new()
    {
        Name = index.Name,
        Table = index.TableName,
        Columns = [.. index.Columns.Select(column => column.Name)],
        IsUnique = index.IsUnique,
    };

    private AddColumnOperation Column(string table, ColumnDefinition column)
    {
        var (clrType, sqliteType, postgresType) = column.Type switch
        {
            DbType.Int32 => (typeof(int), "INTEGER", "integer"),
            DbType.Int64 => (typeof(long), "INTEGER", "bigint"),
            DbType.Boolean => (typeof(bool), "INTEGER", "boolean"),
            DbType.String => (typeof(string), "TEXT", "citext"),
            DbType.Decimal => (typeof(decimal), $"NUMERIC({column.Size},{column.Precision})", $"numeric({column.Size},{column.Precision})"),
            DbType.DateTime2 => (typeof(DateTime), "TEXT", "timestamp without time zone"),
            DbType.Guid => (typeof(Guid), "TEXT", "uuid"),
            DbType.Binary => (typeof(byte[]), "BLOB", "bytea"),
            _ => throw new NotSupportedException($"The embedded shop has no column type for {column.Type} ({table}.{column.Name})."),
        };
        var operation = new AddColumnOperation
        {
            Table = table,
            Name = column.Name,
            ClrType = clrType,
            ColumnType = postgres ? postgresType : sqliteType,
            Collation = !postgres && clrType == typeof(string) ? "NOCASE" : null,
            IsNullable = column.IsNullable == true,
        };
        if (column.IsIdentity && postgres)
            operation.AddAnnotation(NpgsqlAnnotationNames.ValueGenerationStrategy, NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        else if (column.IsIdentity)
            operation.AddAnnotation("Sqlite:Autoincrement", true);
        return operation;
    }

    private static NotSupportedException NotSupported(IMigrationExpression expression) =>
        new($"The embedded shop does not translate {expression.GetType().Name}.");

    private static class NpgsqlAnnotationNames
    {
        public const string ValueGenerationStrategy = "Npgsql:ValueGenerationStrategy";
    }
}
