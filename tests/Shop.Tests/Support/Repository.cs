namespace Shop.Tests.Support;

/// <summary>Where things lie in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Package => Path.Combine(Root, "artifacts", "Misc.Marketplaces.zip");

    public static string Screenshots => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    /// <summary>For the owner's guide: build/screenshots takes them to docs/images.</summary>
    public static string Pictures => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "pictures")).FullName;

    /// <summary>The embedded shop, built in the same configuration as these tests.</summary>
    public static string ShopProgram => Path.Combine(Root, "tests", "EmbeddedShop", "bin", Configuration, "net10.0", "EmbeddedShop.dll");

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Marketplaces.slnx")))
            directory = directory.Parent;

        return directory?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
