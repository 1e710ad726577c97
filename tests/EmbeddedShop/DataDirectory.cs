using EmbeddedShop.Database;
using EmbeddedShop.Plugins;

namespace EmbeddedShop;

/// <summary>DIR with the SQLite file, the extracted plugin and the list of installed plugins. Without --keep it is made anew.</summary>
internal static class DataDirectory
{
    private const string Mark = ".embedded-shop";

    /// <summary>Fresh if the shop in it is new. What is returned keeps another shop from making the directory anew.</summary>
    public static IDisposable Prepare(ShopOptions options, out bool fresh)
    {
        var directory = new DirectoryInfo(options.DataDirectory);
        var mark = Path.Combine(directory.FullName, Mark);
        if (directory.Exists && !File.Exists(mark) && directory.EnumerateFileSystemInfos().Any())
            throw new ShopSetupException($"{directory.FullName} holds something else; give --data a directory of its own");
        fresh = !options.Keep || !File.Exists(mark);
        if (fresh)
            MakeAnew(directory, mark);
        return new FileStream(mark, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    private static void MakeAnew(DirectoryInfo directory, string mark)
    {
        if (File.Exists(mark))
        {
            try
            {
                using var alone = new FileStream(mark, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception)
            {
                throw new ShopSetupException($"{directory.FullName} is in use by another embedded shop", exception);
            }
        }

        if (directory.Exists)
            directory.Delete(recursive: true);
        directory.Create();
        File.WriteAllText(mark, "The embedded shop makes this directory anew at every start without --keep.\n");
    }

    public static LoadedPlugin LoadPlugin(ShopOptions options)
    {
        if (!options.WithoutPlugin)
            return LoadedPlugin.Load(PluginPackage.Extract(options.Package, options.PluginsDirectory));

        Directory.CreateDirectory(options.PluginsDirectory);
        return Directory.GetDirectories(options.PluginsDirectory) is [var uploaded, ..] ? LoadedPlugin.Load(uploaded) : LoadedPlugin.None;
    }

    public static ShopDatabase Database(ShopOptions options, LoadedPlugin plugin)
    {
        var tables = ShopTables.With(plugin.Assembly);
        var recorder = options.RecordStatements ? new StatementRecorder() : null;
        return options.Database switch
        {
            DatabaseKind.Postgres => new PostgresDatabase(tables, options.ConnectionString!) { Recorder = recorder },
            DatabaseKind.MySql => new MySqlDatabase(tables, options.ConnectionString!) { Recorder = recorder },
            _ => new SqliteDatabase(tables, Path.Combine(options.DataDirectory, "shop.db")) { Recorder = recorder },
        };
    }
}
