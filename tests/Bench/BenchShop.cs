using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using EmbeddedShop;
using EmbeddedShop.Database;
using LinqToDB.Data;
using Marketplaces.Simulators;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Worker;

namespace Marketplaces.Bench;

/// <summary>The packaged plugin in an embedded shop in this process, with a simulator that it pushes to; nothing happens there by itself.</summary>
internal sealed class BenchShop : IAsyncDisposable
{
    public const int Seldom = 100_000;

    private readonly RunningShop _shop;
    private readonly string _directory;

    private BenchShop(RunningShop shop, string url, SkroutzSimulator skroutz, ShopflixSimulator shopflix, string directory, int products)
    {
        (_shop, Url, Skroutz, Shopflix, _directory) = (shop, new Uri(url), skroutz, shopflix, directory);
        Database = shop.Services.GetRequiredService<ShopDatabase>();
        Account = Database.Table<MarketplaceAccount>().Single(account => account.Marketplace == "skroutz");
        Products = products;
    }

    public Uri Url { get; }

    public IServiceProvider Services => _shop.Services;

    public SkroutzSimulator Skroutz { get; }

    public ShopflixSimulator Shopflix { get; }

    public ShopDatabase Database { get; }

    public MarketplaceAccount Account { get; }

    public int Products { get; }

    public static async Task<BenchShop> StartAsync(string package, DatabaseKind kind, string? connection, int products, CancellationToken stop)
    {
        var skroutz = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions(), stop);
        var shopflix = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions(), stop);
        var directory = Directory.CreateTempSubdirectory("shop-bench-").FullName;
        var options = new ShopOptions
        {
            Package = package,
            DataDirectory = directory,
            Database = kind,
            ConnectionString = connection,
            Port = FreePort(),
            Simulators = false,
            SkroutzUrl = skroutz.Url,
            ShopflixUrl = shopflix.ApiUrl,
            RecordStatements = true,
            Controllers = [typeof(BenchShop).Assembly],
            Products = products,
            TickSeconds = Seldom,
            Settings = [new("marketplacessettings.workerenabled", "False"), new("marketplacessettings.callspersecond", "0")],
        };
        var shop = new BenchShop(await RunningShop.StartAsync(options, Console.Error.WriteLine, stop), options.ShopUrl, skroutz, shopflix, directory, products);
        shop.Database.Recorder!.IsPaused = true;
        shop.Database.Recorder.Take();
        return shop;
    }

    /// <summary>Seconds of a piece of work, in the surroundings that the plugin's own worker gives it.</summary>
    public async Task<double> TimeAsync(Func<IServiceProvider, Task> work)
    {
        Memory.Settle();
        var watch = Stopwatch.StartNew();
        await new Surroundings(_shop.Services.GetRequiredService<IServiceScopeFactory>(), _shop.Services.GetRequiredService<Microsoft.AspNetCore.Http.IHttpContextAccessor>())
            .RunAsync(async services =>
            {
                await work(services);
                return true;
            });
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>How many statements a piece of work sends to the database.</summary>
    public async Task<int> CountAsync(Func<Task> work) => (await RecordAsync(work)).Count;

    /// <summary>The statements that a piece of work sends to the database.</summary>
    public async Task<IReadOnlyList<RecordedStatement>> RecordAsync(Func<Task> work)
    {
        Database.Recorder!.IsPaused = false;
        await work();
        Database.Recorder.IsPaused = true;
        return Database.Recorder.TakeAll();
    }

    /// <summary>From outside, as somebody who writes to the tables.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var session = Database.Connect();
        await session.ExecuteAsync(Database is MySqlDatabase ? sql.Replace('"', '`') : sql);
    }

    public async ValueTask DisposeAsync()
    {
        await _shop.DisposeAsync();
        await Skroutz.DisposeAsync();
        await Shopflix.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
