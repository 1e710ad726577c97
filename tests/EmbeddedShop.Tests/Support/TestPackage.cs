using System.IO.Compression;
using EmbeddedShop.TestPlugin;

namespace EmbeddedShop.Tests.Support;

/// <summary>Zips of the test plugin, also wrong ones.</summary>
internal static class TestPackage
{
    public const string Descriptor =
        """
        {
          "Group": "Misc", "FriendlyName": "Parcels", "SystemName": "Misc.Parcels", "Version": "4.90.1", "SupportedVersions": [ "4.90" ],
          "Author": "Tests", "DisplayOrder": 1, "FileName": "EmbeddedShop.TestPlugin.dll", "Description": "Parcels"
        }
        """;

    private static string PluginAssembly => typeof(Parcel).Assembly.Location;

    public static string Create(string directory) =>
        Create(directory, ("Misc.Parcels/plugin.json", Descriptor), ("Misc.Parcels/EmbeddedShop.TestPlugin.dll", null));

    /// <summary>Entries without text are the plugin's assembly.</summary>
    public static string Create(string directory, params (string Name, string? Text)[] entries)
    {
        var file = Path.Combine(directory, $"{Guid.NewGuid():N}.zip");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            if (text is null)
            {
                zip.CreateEntryFromFile(PluginAssembly, name);
                continue;
            }

            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return file;
    }
}
