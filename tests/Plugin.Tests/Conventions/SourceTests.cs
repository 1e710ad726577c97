using System.Text.RegularExpressions;
using Plugin.Tests.Admin;

namespace Plugin.Tests.Conventions;

/// <summary>What is a matter of the text, and not to be seen in the assembly.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 250;

    [Test]
    public void No_file_is_too_long_to_be_read_in_one_go() =>
        Assert.That(PluginSources.Code.Where(file => File.ReadLines(file).Count() > LongestFile).Select(Name), Is.Empty);

    /// <summary>Both libraries name their operators alike: compiled against a real shop such a file is ambiguous.</summary>
    [Test]
    public void Set_based_updates_and_nops_query_operators_are_not_in_one_file()
    {
        const string wrong = "using LinqToDB;\nvar rows = await table.ToListAsync();\n";

        Assert.Multiple(() =>
        {
            Assert.That(PluginSources.Code.Where(file => IsAmbiguous(File.ReadAllText(file))).Select(Name), Is.Empty);
            Assert.That(IsAmbiguous(wrong), Is.True);
        });
    }

    /// <summary>Who looks for a type finds it by the name of its file.</summary>
    [Test]
    public void Every_file_has_the_type_that_it_is_named_after()
    {
        const string wrong = "public sealed record SomeModels(int Count);";

        Assert.Multiple(() =>
        {
            Assert.That(PluginSources.Code.Where(file => !Declares(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file))).Select(Name), Is.Empty);
            Assert.That(Declares(wrong, "SomeModel"), Is.False);
        });
    }

    /// <summary>A newcomer follows the walks file by file.</summary>
    [Test]
    public void Every_file_that_the_walks_name_is_there()
    {
        var named = NamedFiles(File.ReadAllText(Path.Combine(PluginSources.Plugin, "..", "CONTRIBUTING.md"))).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(named, Has.Count.GreaterThan(40));
            Assert.That(named.Where(name => !Exists(name)), Is.Empty);
            Assert.That(Exists("Intake/Gone.cs"), Is.False);
        });
    }

    [Test]
    public void A_webhook_is_followed_in_thirty_files_at_most()
    {
        var walks = File.ReadAllText(Path.Combine(PluginSources.Plugin, "..", "CONTRIBUTING.md"));
        var walk = walks[walks.IndexOf("**A webhook", StringComparison.Ordinal)..walks.IndexOf("**A stock change", StringComparison.Ordinal)];

        Assert.That(NamedFiles(walk).Distinct().Count(), Is.InRange(20, 30));
    }

    /// <summary>Whoever reads which fault is tried must find where.</summary>
    [Test]
    public void Every_test_that_the_cases_from_the_field_name_is_there()
    {
        var tests = Path.Combine(PluginSources.Plugin, "..", "tests");
        var named = NamedFiles(File.ReadAllText(Path.Combine(tests, "FIELD-CASES.md"))).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(named, Has.Count.GreaterThan(40));
            Assert.That(named.Where(name => !File.Exists(Path.Combine(tests, name))), Is.Empty);
        });
    }

    private static IEnumerable<string> NamedFiles(string text) => NamedFile().Matches(text).Select(match => match.Groups[1].Value);

    private static bool Exists(string name) => new[] { PluginSources.Plugin, Path.Combine(PluginSources.Plugin, "..") }.Any(root => File.Exists(Path.Combine(root, name)));

    private static bool Declares(string code, string type) => Declaration().Matches(code).Any(match => match.Groups[1].Value == type);

    private static bool IsAmbiguous(string code) => Update().IsMatch(code) && QueryOperator().IsMatch(code);

    private static string Name(string file) => Path.GetRelativePath(PluginSources.Plugin, file).Replace('\\', '/');

    [GeneratedRegex(@"`([\w./]+/\w+\.cs)`")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"^[a-z ]*\b(?:class|struct|record|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^using LinqToDB(\.\w+)?;\r?$", RegexOptions.Multiline)]
    private static partial Regex Update();

    [GeneratedRegex(@"\b(ToListAsync|ToArrayAsync|ToDictionaryAsync|ToPagedListAsync|FirstOrDefaultAsync|AnyAsync|CountAsync|SumAsync)\(")]
    private static partial Regex QueryOperator();
}
