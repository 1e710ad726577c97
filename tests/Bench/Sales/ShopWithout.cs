using System.IO.Compression;
using EmbeddedShop;
using EmbeddedShop.Database;
using EmbeddedShop.TestPlugin;

namespace Marketplaces.Bench.Sales;

/// <summary>The same shop with another plugin, which has nothing to do with products.</summary>
internal sealed class ShopWithout : IAsyncDisposable
{
    private const string Descriptor = """
        {
          "Group": "Misc", "FriendlyName": "Parcels", "SystemName": "Misc.Parcels", "Version": "4.90.1", "SupportedVersions": [ "4.90" ],
          "Author": "Tests", "DisplayOrder": 1, "FileName": "EmbeddedShop.TestPlugin.dll", "Description": "Parcels"
        }
        """;

    private readonly RunningShop _shop;
    private readonly string _directory;

    private ShopWithout(RunningShop shop, string url, string directory) => (_shop, Url, _directory) = (shop, new Uri(url), directory);

    public Uri Url { get; }

    public IServiceProvider Services => _shop.Services;

    public static async Task<ShopWithout> StartAsync(DatabaseKind kind, string? connection, int products, CancellationToken stop)
    {
        var directory = Directory.CreateTempSubdirectory("shop-bench-").FullName;
        var options = new ShopOptions
        {
            Package = Pack(directory),
            DataDirectory = Path.Combine(directory, "data"),
            Database = kind,
            ConnectionString = connection,
            Port = BenchShop.FreePort(),
            Simulators = false,
            Products = products,
            TickSeconds = BenchShop.Seldom,
        };
        return new ShopWithout(await RunningShop.StartAsync(options, _ => { }, stop), options.ShopUrl, directory);
    }

    public async ValueTask DisposeAsync()
    {
        await _shop.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private static string Pack(string directory)
    {
        var file = Path.Combine(directory, "Misc.Parcels.zip");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        zip.CreateEntryFromFile(typeof(Parcel).Assembly.Location, "Misc.Parcels/EmbeddedShop.TestPlugin.dll");
        using var descriptor = new StreamWriter(zip.CreateEntry("Misc.Parcels/plugin.json").Open());
        descriptor.Write(Descriptor);
        return file;
    }
}
