using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Create.Table;
using Nop.Core;
using Nop.Data.Mapping.Builders;

namespace Nop.Data.Extensions;

public static class FluentMigratorExtensions
{
    /// <summary>Of columns that get their type here; what a migration asks for by name has none.</summary>
    internal const int DateTimePrecision = 6;

    private static readonly Dictionary<Type, Action<ICreateTableColumnAsTypeSyntax>> _mappedTypes = new()
    {
        [typeof(int)] = column => column.AsInt32(),
        [typeof(long)] = column => column.AsInt64(),
        [typeof(string)] = column => column.AsString(int.MaxValue),
        [typeof(bool)] = column => column.AsBoolean(),
        [typeof(decimal)] = column => column.AsDecimal(18, 4),
        [typeof(DateTime)] = column => column.AsDateTime2(),
        [typeof(byte[])] = column => column.AsBinary(int.MaxValue),
        [typeof(Guid)] = column => column.AsGuid(),
    };

    public static void TableFor<TEntity>(this ICreateExpressionRoot expressionRoot) where TEntity : BaseEntity =>
        ((CreateTableExpressionBuilder)expressionRoot.Table(typeof(TEntity).Name)).RetrieveTableExpressions(typeof(TEntity));

    /// <summary>Columns named by the entity's builder first, then every property of a mapped type; others are left out, as in nopCommerce.</summary>
    public static void RetrieveTableExpressions(this CreateTableExpressionBuilder builder, Type type)
    {
        var columns = builder.Expression.Columns;
        var named = type.Assembly.GetTypes().FirstOrDefault(candidate => candidate.BaseType == typeof(NopEntityBuilder<>).MakeGenericType(type));
        if (named is not null)
            ((IEntityBuilder)Activator.CreateInstance(named)).MapEntity(builder);

        if (!columns.Any(column => column.IsPrimaryKey))
        {
            builder.WithColumn(nameof(BaseEntity.Id)).AsInt32();
            builder.PrimaryKey();
            builder.Identity();
            var key = columns[^1];
            columns.RemoveAt(columns.Count - 1);
            columns.Insert(0, key);
        }

        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsMapped))
        {
            if (columns.Any(column => column.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)))
                continue;

            var underlying = Nullable.GetUnderlyingType(property.PropertyType);
            _mappedTypes[underlying ?? property.PropertyType](builder.WithColumn(property.Name));
            if (property.PropertyType == typeof(DateTime) || underlying == typeof(DateTime))
                builder.CurrentColumn.Precision = DateTimePrecision;
            if (underlying is not null || !property.PropertyType.IsValueType)
                builder.Nullable();
        }
    }

    internal static bool IsMapped(PropertyInfo property) =>
        property.CanWrite
        && property.GetCustomAttribute<NotMappedAttribute>() is null
        && _mappedTypes.ContainsKey(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
}
