using EmbeddedShop.Database.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Nop.Core.Domain.Orders;

namespace EmbeddedShop.Database;

public sealed class ShopContext : DbContext
{
    private readonly ShopTables _tables;
    private readonly ColumnTypes _columnTypes;

    public ShopContext(DbContextOptions<ShopContext> options) : base(options)
    {
        var extension = options.GetExtension<ShopModelExtension>();
        _tables = extension.Tables;
        _columnTypes = extension.ColumnTypes;
        ChangeTracker.AutoDetectChangesEnabled = false;
        Database.AutoSavepointsEnabled = false;
    }

    internal ShopTables Tables => _tables;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var type in _tables.NativeTypes.Concat(_tables.PluginTypes))
            Map(modelBuilder, type);
        modelBuilder.Entity<Order>().HasIndex(order => order.OrderGuid).IsUnique().HasDatabaseName("AK_Order_OrderGuid");
        modelBuilder.Entity<MigrationVersionInfo>(migration =>
        {
            migration.ToTable(nameof(MigrationVersionInfo)).HasKey(info => info.Version);
            migration.Property(info => info.Version).ValueGeneratedNever();
            if (_columnTypes.DateTime is { } dateTime)
                migration.Property(info => info.AppliedOn).HasColumnType(dateTime);
        });
    }

    private void Map(ModelBuilder modelBuilder, Type type)
    {
        var entity = modelBuilder.Entity(type);
        entity.ToTable(ShopTables.TableName(type));
        var mapped = ShopTables.MappedProperties(type).ToList();
        foreach (var property in type.GetProperties().Where(property => mapped.TrueForAll(candidate => candidate.Name != property.Name)))
            entity.Ignore(property.Name);
        foreach (var property in mapped)
        {
            var column = entity.Property(property.PropertyType, property.Name).HasColumnName(ShopTables.ColumnName(type, property.Name));
            var clrType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (_columnTypes.For(clrType) is { } columnType)
                column.HasColumnType(columnType);
            if (clrType == typeof(string) && _columnTypes.TextCollation is { } collation)
                column.UseCollation(collation);
            if (!clrType.IsValueType)
                column.IsRequired(ShopTables.IsRequiredText(type, property.Name));
        }

        if (ShopTables.CompositeKey(type) is { } key)
            entity.HasKey([.. key]);
        else
            entity.HasKey("Id");
        foreach (var index in ShopTables.Indexes(type))
            entity.HasIndex(index);
    }
}

/// <summary>What the two databases call the mappable CLR types; null leaves the provider's own name.</summary>
public sealed record ColumnTypes(string? Text, string? TextCollation, string? DateTime, string Decimal)
{
    public string? For(Type clrType) =>
        clrType == typeof(string) ? Text
        : clrType == typeof(DateTime) ? DateTime
        : clrType == typeof(decimal) ? Decimal
        : null;
}
