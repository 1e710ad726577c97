using System.Collections.Concurrent;
using System.Reflection;
using EmbeddedShop.Caching;
using EmbeddedShop.Migrations;
using LinqToDB.Data;
using LinqToDB.Interceptors;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Events;
using Nop.Data;
using Nop.Data.Migrations;

namespace EmbeddedShop.Database;

/// <summary>
/// A small database for one test, without the rest of the shop: nopCommerce's tables and those of a plugin, made by its own migrations.
/// Migrations run once in a process; every further database is a copy.
/// </summary>
public sealed class ScratchDatabase : IDisposable
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<(ShopTables Tables, byte[] Content)>> _templates = new();

    private readonly string _directory = Directory.CreateTempSubdirectory("shop-scratch-").FullName;
    private readonly EntityCache _cache = new(new ProcessCache());

    /// <param name="queries">Sees each query before it is translated, once in a process.</param>
    public ScratchDatabase(Assembly plugin, IQueryExpressionInterceptor? queries = null)
    {
        var template = _templates.GetOrAdd(plugin, _ => new Lazy<(ShopTables, byte[])>(() => Migrate(plugin))).Value;
        var file = Path.Combine(_directory, "shop.db");
        File.WriteAllBytes(file, template.Content);
        Database = new SqliteDatabase(template.Tables, file) { Recorder = Statements, Queries = queries };
    }

    public ShopDatabase Database { get; }

    /// <summary>Every statement sent so far.</summary>
    public StatementRecorder Statements { get; } = new();

    /// <summary>Events go nowhere unless somebody listens.</summary>
    public IRepository<T> Of<T>(IEventPublisher? events = null) where T : BaseEntity => new Repository<T>(Database, events ?? NoEvents.Instance, _cache);

    /// <summary>IRepository of every entity.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(Database).AddSingleton(_cache).AddSingleton(typeof(IRepository<>), typeof(Repository<>));
        if (services.All(service => service.ServiceType != typeof(IEventPublisher)))
            services.AddSingleton<IEventPublisher>(NoEvents.Instance);
    }

    public void Dispose()
    {
        Database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_directory, recursive: true);
    }

    private static (ShopTables Tables, byte[] Content) Migrate(Assembly plugin)
    {
        var tables = ShopTables.With(plugin);
        var file = Path.GetTempFileName();
        var database = new SqliteDatabase(tables, file);
        database.PrepareAsync(fresh: true).GetAwaiter().GetResult();
        NativeSchema.CreateIn(database);
        using (var services = new ServiceCollection().BuildServiceProvider())
            new PluginMigrations(database, services).Up(plugin, MigrationProcessType.Installation);
        using (var session = database.Connect())
            session.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        stream.Dispose();
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(file + suffix);
        return (tables, content);
    }

    private sealed class NoEvents : IEventPublisher
    {
        public static NoEvents Instance { get; } = new();

        public Task PublishAsync<TEvent>(TEvent @event) => Task.CompletedTask;
    }
}
