using System.Reflection;
using EmbeddedShop.Database;
using EmbeddedShop.Database.Rows;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Nop.Data.Migrations;

namespace EmbeddedShop.Migrations;

/// <summary>Runs a plugin's migrations by version, each in its own transaction, and remembers them in MigrationVersionInfo.</summary>
public sealed class PluginMigrations(ShopDatabase database, IServiceProvider services)
{
    private readonly MigrationTranslation _translation = new(database is PostgresDatabase);

    /// <summary>Up migrations of this process type; at an installation those for updates are only recorded.</summary>
    public async Task UpAsync(Assembly assembly, MigrationProcessType processType)
    {
        foreach (var (type, attribute) in Of(assembly).OrderBy(migration => migration.Attribute.Version))
        {
            if (await IsAppliedAsync(attribute.Version))
                continue;
            var recordOnly = processType == MigrationProcessType.Installation && attribute.TargetMigrationProcess == MigrationProcessType.Update;
            if (!recordOnly && attribute.TargetMigrationProcess is not MigrationProcessType.NoMatter && attribute.TargetMigrationProcess != processType)
                continue;
            var operations = recordOnly ? [] : UpExpressions(type).Select(_translation.Up).ToList();
            await ApplyAsync(operations, context => context.Add(
                new MigrationVersionInfo { Version = attribute.Version, AppliedOn = DateTime.UtcNow, Description = attribute.Description }));
        }
    }

    public async Task DownAsync(Assembly assembly)
    {
        foreach (var (type, attribute) in Of(assembly).OrderByDescending(migration => migration.Attribute.Version))
        {
            if (!await IsAppliedAsync(attribute.Version))
                continue;
            await ApplyAsync(DownOperations(type), context =>
                context.Entry(new MigrationVersionInfo { Version = attribute.Version }).State = EntityState.Deleted);
        }
    }

    private List<MigrationOperation> DownOperations(Type type)
    {
        if (type.IsAssignableTo(typeof(AutoReversingMigration)))
            return [.. UpExpressions(type).Select(MigrationTranslation.Down).Reverse()];
        var context = new Expressions();
        Create(type).GetDownExpressions(context);
        return [.. context.Collected.Select(_translation.Up)];
    }

    private ICollection<IMigrationExpression> UpExpressions(Type type)
    {
        var context = new Expressions();
        Create(type).GetUpExpressions(context);
        return context.Collected;
    }

    private IMigration Create(Type type) => (IMigration)ActivatorUtilities.CreateInstance(services, type);

    private Task ApplyAsync(IReadOnlyList<MigrationOperation> operations, Action<ShopContext> record) =>
        database.WriteAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await ExecuteAsync(context, operations);
            record(context);
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        });

    internal static async Task ExecuteAsync(ShopContext context, IReadOnlyList<MigrationOperation> operations)
    {
        var commands = context.GetService<IMigrationsSqlGenerator>().Generate(operations);
        var connection = context.GetService<IRelationalConnection>();
        foreach (var command in commands)
            await command.ExecuteNonQueryAsync(connection);
    }

    private Task<bool> IsAppliedAsync(long version)
    {
        using var context = database.CreateContext();
        return Task.FromResult(context.Set<MigrationVersionInfo>().Any(info => info.Version == version));
    }

    private static IEnumerable<(Type Type, NopMigrationAttribute Attribute)> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type is { IsAbstract: false } && type.IsAssignableTo(typeof(IMigration))
        let attribute = type.GetCustomAttribute<NopMigrationAttribute>()
        where attribute is not null
        select (type, attribute);

    private sealed class Expressions : IMigrationContext
    {
        public ICollection<IMigrationExpression> Collected { get; set; } = [];

        ICollection<IMigrationExpression> IMigrationContext.Expressions
        {
            get => Collected;
            set => Collected = value;
        }
    }
}
