using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using Nop.Plugin.Misc.Marketplaces;
using Catalogue = Nop.Plugin.Misc.Marketplaces.Catalog.WrongOnPurpose;
using Order = Nop.Plugin.Misc.Marketplaces.Orders.WrongOnPurpose;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Plugin.Tests.Conventions;

/// <summary>Which rooms of the built plugin may know which. Each rule finds the type that breaks it on purpose, and nothing else.</summary>
public sealed class ArchitectureTests
{
    private static readonly Architecture _plugin = new ArchLoader()
        .LoadAssembly(typeof(MarketplacesPlugin).Assembly)
        .LoadNamespacesWithinAssembly(typeof(ArchitectureTests).Assembly, PluginCode.Root)
        .Build();

    [Test]
    public void A_marketplace_is_known_only_in_its_folder_in_the_registration_and_in_the_texts()
    {
        var rule = Types().That().ResideInNamespaceMatching(Rooms("")).And().DoNotResideInNamespaceMatching(Rooms("Skroutz", "Shopflix", "Infrastructure", "Localization"))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Rooms("Skroutz", "Shopflix")));

        Assert.That(Offenders(rule), Is.EqualTo(new[] { typeof(Order.KnowsAMarketplace).FullName }));
    }

    [Test]
    public void Marketplaces_do_not_know_each_other()
    {
        var rule = Types().That().ResideInNamespaceMatching(Rooms("Skroutz")).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Rooms("Shopflix")))
            .And(Types().That().ResideInNamespaceMatching(Rooms("Shopflix")).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Rooms("Skroutz"))));

        Assert.That(Offenders(rule), Is.Empty);
    }

    [Test]
    public void The_catalogue_never_looks_at_orders()
    {
        var rule = Types().That().ResideInNamespaceMatching(Rooms("Catalog")).Should().NotDependOnAny(
            Types().That().ResideInNamespaceMatching(Rooms("Orders", "Intake")).Or().HaveFullNameMatching($@"^{Regex.Escape(PluginCode.Root)}\.Domain\.MarketplaceOrder(Line)?$"));

        Assert.That(Offenders(rule), Is.EqualTo(new[] { typeof(Catalogue.LooksAtOrderRows).FullName, typeof(Catalogue.LooksAtOrders).FullName }));
    }

    private static IEnumerable<string> Offenders(IArchRule rule) =>
        rule.Evaluate(_plugin).Where(result => !result.Passed).Select(result => ((IType)result.EvaluatedObject).FullName).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The rooms with all that is in them.</summary>
    private static string Rooms(params string[] rooms) =>
        $@"^{Regex.Escape(PluginCode.Root)}{(rooms is [""] ? "" : $@"\.({string.Join('|', rooms)})")}(\.|$)";
}
