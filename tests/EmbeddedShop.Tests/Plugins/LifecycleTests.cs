using System.Data.Common;
using EmbeddedShop.Plugins;
using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Security;
using Nop.Services.Plugins;
using Nop.Services.ScheduleTasks;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Plugins;

[TestFixtureSource(typeof(OnEachDatabase), nameof(OnEachDatabase.Engines))]
internal sealed class LifecycleTests(Engine engine)
{
    [Test]
    public async Task Installing_runs_migrations_and_the_plugin_and_inserts_permissions()
    {
        await using var shop = await TestShop.StartAsync(engine);
        Assert.Multiple(async () =>
        {
            Assert.That(shop.Repository<Parcel>().Table.Count(), Is.Zero);
            Assert.That(Versions(shop), Is.EqualTo(new[] { "Parcels", "Only for updates" }));
            Assert.That((await shop.Get<IScheduleTaskService>().GetTaskByTypeAsync(typeof(ParcelTask).FullName!)).LastEnabledUtc, Is.Not.Null);
            Assert.That(shop.Repository<Setting>().Table.Single(setting => setting.Name == "ParcelSettings.Couriers").Value, Is.EqualTo("ACS,ELTA"));
            Assert.That(shop.Repository<PermissionRecord>().Table.Count(permission => permission.SystemName == "Parcels.View"), Is.EqualTo(1));
            Assert.That(shop.Repository<LocaleStringResource>().Table.Count(text => text.ResourceName == "security.permission.parcels.view"), Is.EqualTo(2));
            Assert.That(await shop.Get<IPluginManager<IPlugin>>().LoadAllPluginsAsync(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Starting_again_installs_nothing_twice()
    {
        await using var shop = await TestShop.StartAsync(engine);
        var installed = await shop.Get<PluginLifecycle>().StartAsync();
        Assert.Multiple(() =>
        {
            Assert.That(installed, Is.False);
            Assert.That(Versions(shop), Has.Count.EqualTo(2));
            Assert.That(shop.Repository<PermissionRecord>().Table.Count(permission => permission.SystemName == "Parcels.View"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Uninstalling_drops_the_tables_and_leaves_permissions_behind()
    {
        await using var shop = await TestShop.StartAsync(engine);
        await shop.Get<PluginLifecycle>().UninstallAsync(shop.Services);
        Assert.Multiple(async () =>
        {
            Assert.Catch<DbException>(() => _ = shop.Repository<Parcel>().Table.Count());
            Assert.That(Versions(shop), Is.Empty);
            Assert.That(shop.Repository<Setting>().Table.Count(setting => setting.Name.StartsWith("parcelsettings")), Is.Zero);
            Assert.That(shop.Repository<PermissionRecord>().Table.Count(permission => permission.SystemName == "Parcels.View"), Is.EqualTo(1));
            Assert.That(await shop.Get<IPluginManager<IPlugin>>().LoadAllPluginsAsync(), Is.Empty);
        });
    }

    [Test]
    public async Task Installing_over_the_leftovers_works()
    {
        await using var shop = await TestShop.StartAsync(engine);
        await shop.Get<PluginLifecycle>().UninstallAsync(shop.Services);
        Assert.That(await shop.Get<PluginLifecycle>().StartAsync(), Is.True);
        await shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "again" });
    }

    private static List<string?> Versions(TestShop shop) =>
        [.. shop.Database.Table<MigrationVersionInfo>().OrderBy(info => info.Version).Select(info => info.Description)];

    private sealed class MigrationVersionInfo
    {
        public long Version { get; set; }

        public string? Description { get; set; }
    }
}
