namespace Nop.Services.Plugins;

public interface IPlugin
{
    PluginDescriptor PluginDescriptor { get; set; }

    string GetConfigurationPageUrl();

    Task InstallAsync();

    Task InstallSampleDataAsync();

    Task UninstallAsync();

    Task UpdateAsync(string currentVersion, string targetVersion);

    Task PreparePluginToUninstallAsync();
}
