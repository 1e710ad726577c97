using Compatibility;
using Nop.Plugin.Misc.Marketplaces;

namespace Plugin.Tests.Conventions;

/// <summary>The check against the real nopCommerce, and that it sees what is wrong. build/check-compatibility makes it for all contract assemblies.</summary>
public sealed class CompatibilityTests
{
    private static readonly string _folder = Path.Combine(PathOfRepository(), "build");
    private static readonly string _plugin = typeof(MarketplacesPlugin).Assembly.Location;
    private static readonly string _contract = Path.Combine(AppContext.BaseDirectory, "Nop.Data.dll");
    private static readonly List<string> _lines = [.. Facts.Lines(Path.Combine(_folder, "compatibility", "api-4.90.facts.gz"))];

    [Test]
    public void The_plugin_binds_to_the_real_shop() => Assert.That(new PluginCheck(Facts.Parse(_lines)).Problems(_plugin), Is.Empty);

    [Test]
    public void A_contract_tells_the_truth() => Assert.That(new ContractCheck(Facts.Parse(_lines)).Problems(_contract), Is.Empty);

    [Test]
    public void A_member_that_the_shop_does_not_have_is_found() =>
        Assert.That(
            OfPlugin(_lines.Where(line => !line.StartsWith("m|Nop.Core.Events.IEventPublisher|PublishAsync", StringComparison.Ordinal))),
            Has.Exactly(1).StartsWith("Nop.Core.Events.IEventPublisher has no member PublishAsync"));

    [Test]
    public void A_type_that_the_shop_does_not_have_is_found() =>
        Assert.That(
            OfPlugin(_lines.Where(line => !line.StartsWith("T|Nop.Core.IWorkContext|", StringComparison.Ordinal) && !line.StartsWith("m|Nop.Core.IWorkContext|", StringComparison.Ordinal))),
            Is.EqualTo(new[] { "Nop.Core has no public type Nop.Core.IWorkContext" }));

    [Test]
    public void A_member_that_the_shop_expects_of_the_plugin_is_found() =>
        Assert.That(
            OfPlugin(_lines.Append("m|Nop.Services.Plugins.BasePlugin|Explain(System.Int32):void|public abstract|")),
            Is.EqualTo(new[] { "Nop.Plugin.Misc.Marketplaces.MarketplacesPlugin does not override Nop.Services.Plugins.BasePlugin.Explain(System.Int32):void" }));

    [Test]
    public void An_older_shop_is_found() =>
        Assert.That(OfPlugin(_lines.Select(line => line == "A|Nop.Core|4.90.0.0" ? "A|Nop.Core|4.80.0.0" : line)), Is.EqualTo(new[] { "reference to Nop.Core 4.90.0.0 is newer than the real 4.80.0.0" }));

    [Test]
    public void A_contract_with_another_default_argument_is_found() =>
        Assert.That(
            new ContractCheck(Facts.Parse(_lines.Select(line =>
                line.StartsWith("m|Nop.Data.IRepository`1|InsertAsync(!0,", StringComparison.Ordinal) ? line.Replace("2=True", "2=False", StringComparison.Ordinal) : line))).Problems(_contract),
            Has.Exactly(1).EndsWith("has [2=False], not [2=True]"));

    [Test]
    public void A_file_without_facts_is_no_agreement() => Assert.That(() => Facts.Parse([]), Throws.TypeOf<InvalidDataException>());

    private static IReadOnlyList<string> OfPlugin(IEnumerable<string> lines) => new PluginCheck(Facts.Parse(lines)).Problems(_plugin);

    private static string PathOfRepository() => Path.GetDirectoryName(Admin.PluginSources.Plugin)!;
}
