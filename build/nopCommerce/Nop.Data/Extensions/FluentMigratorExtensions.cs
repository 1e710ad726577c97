using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Create.Table;
using Nop.Core;
using Nop.Data.Mapping.Builders;

namespace Nop.Data.Extensions;

public static class FluentMigratorExtensions
{
    private static readonly Dictionary<Type, Action<ICreateTableColumnAsTypeSyntax>> _mappedTypes = new()
    {
        [typeof(int)] = column => column.AsInt32(),
        [typeof(long)] = column => column.AsInt64(),
        [typeof(string)] = column => column.AsString(int.MaxValue).Nullable(),
        [typeof(bool)] = column => column.AsBoolean(),
        [typeof(decimal)] = column => column.AsDecimal(18, 4),
        [typeof(DateTime)] = column => column.AsDateTime2(),
        [typeof(byte[])] = column => column.AsBinary(int.MaxValue),
        [typeof(Guid)] = column => column.AsGuid(),
    };

    /// <summary>Columns named by the entity's builder first, then every property of a mapped type; others are left out, as in nopCommerce.</summary>
    public static void TableFor<TEntity>(this ICreateExpressionRoot expressionRoot) where TEntity : BaseEntity
    {
        var type = typeof(TEntity);
        var table = (CreateTableExpressionBuilder)expressionRoot.Table(type.Name);
        var builder = type.Assembly.GetTypes().FirstOrDefault(candidate => candidate.BaseType == typeof(NopEntityBuilder<TEntity>));
        if (builder is not null)
            ((IEntityBuilder)Activator.CreateInstance(builder)).MapEntity(table);

        if (!table.Expression.Columns.Any(column => column.IsPrimaryKey))
            table.WithColumn(nameof(BaseEntity.Id)).AsInt32().NotNullable().PrimaryKey().Identity();

        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsMapped))
        {
            if (table.Expression.Columns.Any(column => column.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)))
                continue;

            var underlying = Nullable.GetUnderlyingType(property.PropertyType);
            _mappedTypes[underlying ?? property.PropertyType](table.WithColumn(property.Name));
            if (underlying is not null || property.PropertyType == typeof(byte[]))
                table.Nullable();
        }
    }

    internal static bool IsMapped(PropertyInfo property) =>
        property.CanWrite
        && property.GetCustomAttribute<NotMappedAttribute>() is null
        && _mappedTypes.ContainsKey(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
}
