using System.IO.Compression;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Nop.Services.Plugins;

namespace EmbeddedShop.Plugins;

/// <summary>An uploaded zip: exactly one root directory with plugin.json, which names this nopCommerce version.</summary>
public static class PluginPackage
{
    public const string ShopVersion = "4.90";
    private const string DescriptorName = "plugin.json";

    /// <summary>Extracts over the folder of the same name and returns its path.</summary>
    public static string Extract(string zipFile, string pluginsDirectory)
    {
        using var zip = Open(zipFile);
        var root = RootOf(zip);
        var descriptorEntry = zip.GetEntry($"{root}/{DescriptorName}")
            ?? throw new ShopSetupException($"{zipFile}: the directory {root} should contain {DescriptorName}");
        using (var reader = new StreamReader(descriptorEntry.Open()))
            _ = Supported(ParseDescriptor(reader.ReadToEnd()), zipFile);

        var folder = Path.Combine(pluginsDirectory, root);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(pluginsDirectory);
        zip.ExtractToDirectory(pluginsDirectory);
        return folder;
    }

    public static PluginDescriptor ReadDescriptor(string folder)
    {
        var file = Path.Combine(folder, DescriptorName);
        return Supported(ParseDescriptor(File.ReadAllText(file)), file);
    }

    private static ZipArchive Open(string zipFile)
    {
        try
        {
            return ZipFile.OpenRead(zipFile);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ShopSetupException($"{zipFile} cannot be read as a zip: {exception.Message}", exception);
        }
    }

    private static string RootOf(ZipArchive zip)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        var roots = names.Where(name => name.Contains('/', StringComparison.Ordinal)).Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)]).Distinct().ToList();
        var stray = names.Any(name => !name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal));
        return roots is [{ Length: > 0 } root] && !stray && root is not ("." or "..")
            ? root
            : throw new ShopSetupException("the archive should contain only one root plugin directory");
    }

    private static PluginDescriptor ParseDescriptor(string json)
    {
        try
        {
            var descriptor = JsonConvert.DeserializeObject<PluginDescriptor>(json) ?? throw new JsonException("it is empty");
            descriptor.AssemblyFileName = (string?)JObject.Parse(json)["FileName"];
            return descriptor;
        }
        catch (JsonException exception)
        {
            throw new ShopSetupException($"{DescriptorName} is not a plugin descriptor: {exception.Message}", exception);
        }
    }

    private static PluginDescriptor Supported(PluginDescriptor descriptor, string source)
    {
        if (!descriptor.SupportedVersions.Contains(ShopVersion))
            throw new ShopSetupException($"{source}: the plugin does not support version {ShopVersion}");
        if (string.IsNullOrWhiteSpace(descriptor.SystemName) || string.IsNullOrWhiteSpace(descriptor.AssemblyFileName))
            throw new ShopSetupException($"{source}: SystemName and FileName must be given");
        return descriptor;
    }
}
