using Newtonsoft.Json;

namespace EmbeddedShop.Plugins;

/// <summary>Which version is installed, in App_Data/plugins.json of the data directory.</summary>
public sealed class PluginState(string dataDirectory)
{
    private readonly string _file = Path.Combine(dataDirectory, "App_Data", "plugins.json");

    public string? InstalledVersion(string systemName) => Read().GetValueOrDefault(systemName);

    public void SetInstalled(string systemName, string? version)
    {
        var installed = Read();
        if (version is null)
            installed.Remove(systemName);
        else
            installed[systemName] = version;
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        File.WriteAllText(_file, JsonConvert.SerializeObject(installed, Formatting.Indented));
    }

    private Dictionary<string, string> Read() =>
        File.Exists(_file) ? JsonConvert.DeserializeObject<Dictionary<string, string>>(File.ReadAllText(_file)) ?? [] : [];
}
