using System.Text.RegularExpressions;
using Plugin.Tests.Admin;

namespace Plugin.Tests.Conventions;

/// <summary>What the compiler does not see.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 250;

    [Test]
    public void No_file_is_too_long_to_be_read_in_one_go() =>
        Assert.That(PluginSources.Code.Where(file => File.ReadLines(file).Count() > LongestFile).Select(Name), Is.Empty);

    [Test]
    public void Marketplaces_are_named_only_in_their_folders_in_the_registration_and_in_the_texts()
    {
        var offenders = PluginSources.Code
            .Where(file => Name(file).Contains('/') && !InFolder(file, "Marketplaces/Skroutz", "Marketplaces/Shopflix", "Infrastructure", "Localization"))
            .Where(file => MarketplaceName().IsMatch(File.ReadAllText(file)));

        Assert.That(offenders.Select(Name), Is.Empty);
    }

    [Test]
    public void Orders_never_call_a_marketplace()
    {
        var offenders = PluginSources.Code
            .Where(file => InFolder(file, "Orders"))
            .Where(file => MarketplaceCall().IsMatch(File.ReadAllText(file)));

        Assert.That(offenders.Select(Name), Is.Empty);
    }

    [Test]
    public void The_catalogue_never_looks_at_orders()
    {
        var offenders = PluginSources.Code
            .Where(file => InFolder(file, "Catalog"))
            .Where(file => File.ReadAllText(file).Contains("Nop.Plugin.Misc.Marketplaces.Orders", StringComparison.Ordinal));

        Assert.That(offenders.Select(Name), Is.Empty);
    }

    /// <summary>Both libraries name their operators alike: compiled against a real shop such a file is ambiguous.</summary>
    [Test]
    public void Set_based_updates_and_nops_query_operators_are_not_in_one_file()
    {
        var offenders = PluginSources.Code
            .Where(file => File.ReadLines(file).Contains("using LinqToDB;"))
            .Where(file => QueryOperator().IsMatch(File.ReadAllText(file)));

        Assert.That(offenders.Select(Name), Is.Empty);
    }

    [Test]
    public void The_container_is_not_asked_behind_the_back_of_a_constructor() =>
        Assert.That(PluginSources.Code.Where(file => File.ReadAllText(file).Contains("EngineContext", StringComparison.Ordinal)).Select(Name), Is.Empty);

    private static bool InFolder(string file, params string[] folders) =>
        folders.Any(folder => Name(file).StartsWith($"{folder}/", StringComparison.Ordinal));

    private static string Name(string file) => Path.GetRelativePath(PluginSources.Plugin, file).Replace('\\', '/');

    [GeneratedRegex("skroutz|shopflix", RegexOptions.IgnoreCase)]
    private static partial Regex MarketplaceName();

    [GeneratedRegex(@"\.(GetOrderAsync|ListOrdersAsync|AcceptAsync|RejectAsync|PushAsync|TestConnectionAsync)\(")]
    private static partial Regex MarketplaceCall();

    [GeneratedRegex(@"\b(ToListAsync|ToArrayAsync|ToDictionaryAsync|ToPagedListAsync|FirstOrDefaultAsync|AnyAsync|CountAsync|SumAsync)\(")]
    private static partial Regex QueryOperator();
}
