using System.Reflection;
using EmbeddedShop.Database;
using FluentMigrator;
using Microsoft.Extensions.DependencyInjection;
using Nop.Data.Migrations;

namespace EmbeddedShop.Migrations;

/// <summary>Runs a plugin's migrations by version, each in its own transaction, and remembers them in MigrationVersionInfo.</summary>
public sealed class PluginMigrations(ShopDatabase database, IServiceProvider services)
{
    /// <summary>Up migrations of this process type; at an installation those for updates are only recorded.</summary>
    public void Up(Assembly assembly, MigrationProcessType processType)
    {
        using var engine = new MigrationEngine(database);
        foreach (var (type, attribute) in Of(assembly).OrderBy(migration => migration.Attribute.Version))
        {
            if (engine.Versions.VersionInfo.HasAppliedMigration(attribute.Version))
                continue;
            var recordOnly = processType == MigrationProcessType.Installation && attribute.TargetMigrationProcess == MigrationProcessType.Update;
            if (!recordOnly && attribute.TargetMigrationProcess is not MigrationProcessType.NoMatter && attribute.TargetMigrationProcess != processType)
                continue;
            if (!recordOnly)
                engine.Runner.Up(Create(type));
            engine.Versions.UpdateVersionInfo(attribute.Version, attribute.Description);
        }
    }

    public void Down(Assembly assembly)
    {
        using var engine = new MigrationEngine(database);
        foreach (var (type, attribute) in Of(assembly).OrderByDescending(migration => migration.Attribute.Version))
        {
            if (!engine.Versions.VersionInfo.HasAppliedMigration(attribute.Version))
                continue;
            engine.Runner.Down(Create(type));
            engine.Versions.DeleteVersion(attribute.Version);
        }
    }

    private IMigration Create(Type type) => (IMigration)ActivatorUtilities.CreateInstance(services, type);

    private static IEnumerable<(Type Type, NopMigrationAttribute Attribute)> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type is { IsAbstract: false } && type.IsAssignableTo(typeof(IMigration))
        let attribute = type.GetCustomAttribute<NopMigrationAttribute>()
        where attribute is not null
        select (type, attribute);
}
