using EmbeddedShop.Database;
using EmbeddedShop.Plugins;

namespace EmbeddedShop;

/// <summary>DIR with the SQLite file, the extracted plugin and the list of installed plugins. Without --keep it is made anew.</summary>
internal static class DataDirectory
{
    private const string Mark = ".embedded-shop";

    /// <summary>True if the shop in it is new.</summary>
    public static bool Prepare(ShopOptions options)
    {
        var directory = new DirectoryInfo(options.DataDirectory);
        var isOurs = File.Exists(Path.Combine(directory.FullName, Mark));
        if (directory.Exists && !isOurs && directory.EnumerateFileSystemInfos().Any())
            throw new ShopSetupException($"{directory.FullName} holds something else; give --data a directory of its own");
        if (isOurs && options.Keep)
            return false;
        if (directory.Exists)
            directory.Delete(recursive: true);
        directory.Create();
        File.WriteAllText(Path.Combine(directory.FullName, Mark), "The embedded shop recreates this directory at every start without --keep.\n");
        return true;
    }

    public static LoadedPlugin LoadPlugin(ShopOptions options) =>
        LoadedPlugin.Load(PluginPackage.Extract(options.Package, Path.Combine(options.DataDirectory, "Plugins")));

    public static ShopDatabase Database(ShopOptions options, LoadedPlugin plugin)
    {
        var tables = new ShopTables([plugin.Assembly]);
        return options.Postgres
            ? new PostgresDatabase(tables, options.ConnectionString!)
            : new SqliteDatabase(tables, Path.Combine(options.DataDirectory, "shop.db"));
    }
}
