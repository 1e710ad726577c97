using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedShop.Database;

/// <summary>Hands the table list to the context and makes every shop of this process build its own model.</summary>
internal sealed class ShopModelExtension(ShopTables tables, ColumnTypes columnTypes) : IDbContextOptionsExtension
{
    public ShopTables Tables { get; } = tables;

    public ColumnTypes ColumnTypes { get; } = columnTypes;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services) => services.AddSingleton<IModelCacheKeyFactory, PerShop>();

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class PerShop : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (((ShopContext)context).Tables, designTime);
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => string.Empty;

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
