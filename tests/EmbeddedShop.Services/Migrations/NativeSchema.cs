using EmbeddedShop.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace EmbeddedShop.Migrations;

/// <summary>nopCommerce's own tables, as far as the contract assemblies know them. The plugin's tables come from its migrations.</summary>
public static class NativeSchema
{
    public static Task CreateAsync(ShopDatabase database) =>
        database.WriteAsync(async context =>
        {
            var model = context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
            var pluginTables = database.Tables.PluginTypes.Select(ShopTables.TableName).ToHashSet();
            var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model)
                .Where(operation => operation switch
                {
                    CreateTableOperation table => !pluginTables.Contains(table.Name),
                    CreateIndexOperation index => !pluginTables.Contains(index.Table),
                    _ => true,
                });
            await using var transaction = await context.Database.BeginTransactionAsync();
            await PluginMigrations.ExecuteAsync(context, [.. operations]);
            await transaction.CommitAsync();
        });
}
