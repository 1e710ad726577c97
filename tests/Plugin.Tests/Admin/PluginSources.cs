namespace Plugin.Tests.Admin;

/// <summary>The plugin's source files, for conventions that no compiler checks.</summary>
internal static class PluginSources
{
    private static readonly string _root = FindRoot();

    public static string Plugin { get; } = Path.Combine(_root, "Nop.Plugin.Misc.Marketplaces");

    public static IReadOnlyList<string> Views { get; } = Files("Views", "*.cshtml");

    public static IReadOnlyList<string> Code { get; } = [.. Files("", "*.cs").Where(file => !IsOutput(file))];

    private static string[] Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Plugin, folder), pattern, SearchOption.AllDirectories);

    private static bool IsOutput(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "plugin.json")))
            directory = directory.Parent;

        return directory?.FullName ?? throw new DirectoryNotFoundException("The repository was not found above the tests.");
    }
}
