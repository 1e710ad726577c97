using Autofac;
using Autofac.Extensions.DependencyInjection;
using EmbeddedShop.Database;
using EmbeddedShop.Migrations;
using EmbeddedShop.Plugins;
using EmbeddedShop.SampleData;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Infrastructure;
using Nop.Data;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Support;

/// <summary>The engine without a web server: services, database with sample data, the test plugin installed.</summary>
internal sealed class TestShop : IAsyncDisposable
{
    private readonly AutofacServiceProvider _services;
    private readonly AsyncServiceScope _scope;
    private readonly string _directory;

    private TestShop(AutofacServiceProvider services, string directory)
    {
        _services = services;
        _directory = directory;
        _scope = services.CreateAsyncScope();
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public ShopDatabase Database => Get<ShopDatabase>();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public IRepository<T> Repository<T>() where T : BaseEntity => Get<IRepository<T>>();

    public AsyncServiceScope NewScope() => _services.CreateAsyncScope();

    public static async Task<TestShop> StartAsync(Engine engine = Engine.Sqlite, int products = 0, bool install = true)
    {
        var directory = Directory.CreateTempSubdirectory("embedded-shop-").FullName;
        var folder = PluginPackage.Extract(TestPackage.Create(directory), Path.Combine(directory, "Plugins"));
        var plugin = LoadedPlugin.Load(folder);
        var tables = ShopTables.With(plugin.Assembly);
        ShopDatabase database = engine switch
        {
            Engine.Sqlite => new SqliteDatabase(tables, Path.Combine(directory, "shop.db")),
            Engine.Postgres => new PostgresDatabase(tables, await DatabaseServer.NewDatabaseAsync(engine)),
            _ => new MySqlDatabase(tables, await DatabaseServer.NewDatabaseAsync(engine)),
        };
        var options = new ShopOptions { Package = string.Empty, DataDirectory = directory, Products = products };
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddControllersWithViews();
        collection.AddShop(options, database, plugin);
        foreach (var startup in plugin.TypesOf<INopStartup>())
            ((INopStartup)Activator.CreateInstance(startup)!).ConfigureServices(collection, null!);
        var container = new ContainerBuilder();
        container.Populate(collection);

        var shop = new TestShop(new AutofacServiceProvider(container.Build()), directory);
        await database.PrepareAsync(fresh: true);
        NativeSchema.CreateIn(database);
        await new FreshShop(database, options, shop.Services).InsertAsync();
        if (install)
            await shop.Get<PluginLifecycle>().StartAsync();
        return shop;
    }

    public async ValueTask DisposeAsync()
    {
        var database = Database;
        await _scope.DisposeAsync();
        await database.DisposeAsync();
        await _services.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}
