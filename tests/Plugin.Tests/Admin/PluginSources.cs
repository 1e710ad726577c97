using System.Text.RegularExpressions;

namespace Plugin.Tests.Admin;

/// <summary>The plugin's source files, for conventions that no compiler checks.</summary>
internal static partial class PluginSources
{
    private static readonly string _root = FindRoot();

    public static string Plugin { get; } = Path.Combine(_root, "Nop.Plugin.Misc.Marketplaces");

    public static IReadOnlyList<string> Views { get; } = Files("Views", "*.cshtml");

    public static IReadOnlyList<string> Code { get; } = [.. Files("", "*.cs").Where(file => !IsOutput(file))];

    /// <summary>Every whole resource key that stands in the files, with where it stands.</summary>
    public static IEnumerable<(string Key, string File)> Keys(IEnumerable<string> files) =>
        from file in files
        from Match match in Literal().Matches(File.ReadAllText(file))
        select (match.Groups["key"].Value, Path.GetFileName(file));

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

    [GeneratedRegex("\"(?<key>Plugins\\.Misc\\.Marketplaces\\.[A-Za-z0-9.]*[A-Za-z0-9])\"")]
    private static partial Regex Literal();
}
