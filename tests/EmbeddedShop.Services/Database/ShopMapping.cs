using System.Collections.Concurrent;
using System.Data;
using System.Globalization;
using System.Reflection;
using FluentMigrator.Model;
using LinqToDB;
using LinqToDB.Mapping;
using LinqToDB.Metadata;
using Nop.Core;

namespace EmbeddedShop.Database;

/// <summary>Tells linq2db what the migrations made. As in nopCommerce a column of a custom type passes for a text, whatever it is.</summary>
internal sealed class ShopMapping(ShopDatabase database) : IMetadataReader
{
    private static int _count;
    private readonly int _number = Interlocked.Increment(ref _count);
    private readonly ConcurrentDictionary<Type, Dictionary<string, ColumnAttribute>> _columns = new();

    public MappingAttribute[] GetAttributes(Type type) =>
        type.IsSubclassOf(typeof(BaseEntity)) ? [new TableAttribute(ShopTables.TableName(type))] : [];

    public MappingAttribute[] GetAttributes(Type type, MemberInfo memberInfo)
    {
        if (!type.IsSubclassOf(typeof(BaseEntity)) || memberInfo is not PropertyInfo { CanWrite: true })
            return [];
        if (!_columns.GetOrAdd(type, ColumnsOf).TryGetValue(ShopTables.ColumnName(type, memberInfo.Name), out var column))
            return [];
        return column.IsIdentity ? [column, new SequenceNameAttribute($"{ShopTables.TableName(type)}_{column.Name}_seq")] : [column];
    }

    public MemberInfo[] GetDynamicColumns(Type type) => [];

    public string GetObjectID() => string.Create(CultureInfo.InvariantCulture, $".{nameof(ShopMapping)}{_number}.");

    private Dictionary<string, ColumnAttribute> ColumnsOf(Type type) =>
        database.Tables.Columns(type).ToDictionary(column => column.Name, Map, StringComparer.OrdinalIgnoreCase);

    private ColumnAttribute Map(ColumnDefinition column) => new()
    {
        Name = column.Name,
        IsPrimaryKey = column.IsPrimaryKey,
        IsIdentity = column.IsIdentity,
        IsColumn = true,
        CanBeNull = column.IsNullable ?? false,
        Length = column.Size ?? 0,
        Precision = column.Precision ?? 0,
        DataType = database.CustomType(column) is null ? DataTypeOf(column.Type) : DataType.NVarChar,
    };

    private static DataType DataTypeOf(DbType? type) => type switch
    {
        DbType.Binary => DataType.Binary,
        DbType.Boolean => DataType.Boolean,
        DbType.DateTime2 => DataType.DateTime2,
        DbType.Decimal => DataType.Decimal,
        DbType.Guid => DataType.Guid,
        DbType.Int32 => DataType.Int32,
        DbType.Int64 => DataType.Int64,
        DbType.String => DataType.NVarChar,
        _ => DataType.Undefined,
    };
}
