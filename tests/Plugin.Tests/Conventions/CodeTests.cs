using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain.WrongOnPurpose;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Orders.WrongOnPurpose;

namespace Plugin.Tests.Conventions;

/// <summary>What the built plugin calls and says. Each rule finds the type that breaks it on purpose, and nothing else.</summary>
public sealed partial class CodeTests
{
    private const int MostDependencies = 8;

    private static readonly string[] _interfaces = [nameof(IMarketplace), nameof(IPolledMarketplace), nameof(IOfferMarketplace)];

    /// <summary>Keys that stand for a figure, not for a sentence.</summary>
    private static readonly string[] _figures = [StoredValue.NumberMark, StoredValue.PercentMark, StoredValue.EuroMark, StoredValue.TimeMark, StoredValue.DayMark];

    private static readonly string[] _clocks = ["System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow"];

    private static readonly Type[] _columns =
        [typeof(int), typeof(long), typeof(string), typeof(bool), typeof(decimal), typeof(DateTime), typeof(byte[]), typeof(Guid), typeof(int?), typeof(long?), typeof(bool?), typeof(decimal?), typeof(DateTime?), typeof(Guid?)];

    [Test]
    public void A_marketplace_is_named_only_in_its_folder_in_the_registration_and_in_the_texts()
    {
        var offenders = PluginCode.Types
            .Where(type => PluginCode.Room(type).Length > 0 && !PluginCode.IsIn(type, "Skroutz", "Shopflix", "Infrastructure", "Localization"))
            .Where(type => PluginCode.TextsOf(type).Concat(PluginCode.NamesIn(type)).Any(MarketplaceName().IsMatch));

        Assert.That(offenders.Select(type => type.FullName), Is.EqualTo(new[] { typeof(NamesAMarketplace).FullName }));
    }

    [Test]
    public void Orders_never_call_a_marketplace()
    {
        var offenders = PluginCode.Types.Where(type => PluginCode.IsIn(type, "Orders")).Where(type => PluginCode.CallsOf(type).Any(IsCallOfAMarketplace));

        Assert.That(offenders.Select(type => type.FullName), Is.EqualTo(new[] { typeof(AsksAMarketplace).FullName }));
    }

    [Test]
    public void Time_comes_from_the_time_provider_alone()
    {
        var offenders = PluginCode.Types.Where(type => PluginCode.CallsOf(type).Any(call => _clocks.Contains($"{call.DeclaringType.FullName}.{call.Name}")));

        Assert.That(offenders.Select(type => type.FullName), Is.EqualTo(new[] { typeof(LooksAtTheClock).FullName }));
    }

    [Test]
    public void The_container_is_not_asked_behind_the_back_of_a_constructor()
    {
        Assert.Multiple(() =>
        {
            Assert.That(PluginCode.ForeignTypes, Does.Contain("Nop.Core.IWorkContext").Or.Contain("Nop.Core.BaseEntity"), "the types of the shop are seen");
            Assert.That(PluginCode.ForeignTypes, Does.Not.Contain("Nop.Core.Infrastructure.EngineContext"));
        });
    }

    /// <summary>What the owner reads is a resource, or somebody else's words: journal, account, order and listing take nothing but an <see cref="OwnerText"/>.</summary>
    [Test]
    public void The_owner_is_told_nothing_that_is_not_in_both_languages()
    {
        var offenders = PluginCode.Types.Where(type => PluginCode.Methods(type).SelectMany(SentencesForTheOwner).Any());

        Assert.Multiple(() =>
        {
            Assert.That(offenders.Select(type => type.FullName), Is.EqualTo(new[] { typeof(SpeaksEnglish).FullName }));
            Assert.That(PluginCode.Methods(offenders.Single()).SelectMany(SentencesForTheOwner).Count(), Is.EqualTo(3), "each of its three ways is found");
        });
    }

    [Test]
    public void No_two_types_have_one_name()
    {
        var offenders = PluginCode.Types.GroupBy(type => type.Name).Where(types => types.Count() > 1 && !types.Key.StartsWith('<')).Select(types => types.Key);

        Assert.That(offenders, Is.EqualTo(new[] { nameof(Nop.Plugin.Misc.Marketplaces.Catalog.WrongOnPurpose.OrderLeases) }));
    }

    /// <summary>More of them are more than one reason. Records are values, however many there are.</summary>
    [Test]
    public void No_class_has_more_than_eight_dependencies()
    {
        var offenders = PluginCode.Types.SelectMany(PluginCode.WithNested).Where(type => Dependencies(type) > MostDependencies).Select(type => type.FullName);

        Assert.That(offenders, Is.EquivalentTo(new[] { typeof(AsksForTooMuch).FullName, typeof(AsksForTooMuchInAnAction).FullName }));
    }

    [Test]
    public void Entities_have_only_properties_that_a_column_can_hold()
    {
        Assert.Multiple(() =>
        {
            Assert.That(typeof(MarketplacesPlugin).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BaseEntity))).SelectMany(NotMappable), Is.Empty);
            Assert.That(NotMappable(typeof(NotMappable)), Is.EqualTo(new[] { "NotMappable.Names", "NotMappable.State", "NotMappable.ReadOnly" }));
        });
    }

    /// <summary>No other DLL comes with the plugin, and of the shop it may know the libraries, not the web site.</summary>
    [Test]
    public void The_plugin_refers_to_nothing_but_the_framework_and_the_libraries_of_the_shop()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Foreign(typeof(MarketplacesPlugin)), Is.Empty);
            Assert.That(Foreign(typeof(CodeTests)), Does.Contain("nunit.framework"));
        });
    }

    /// <summary>Sentences put where a key or foreign words belong: written out, or put together on the spot.</summary>
    private static IEnumerable<Instruction> SentencesForTheOwner(MethodDefinition method)
    {
        if (!PluginCode.CallsOf(method).Any(call => call.DeclaringType.Name == nameof(OwnerText)))
            return [];

        return method.Body.Instructions.Where(instruction =>
            (IsQuote(instruction) && (instruction.Previous.OpCode == OpCodes.Ldstr || instruction.Previous.Operand is MethodReference { Name: "Concat" or "Format" or "ToStringAndClear" }))
            || (instruction.Operand is string text && IsBeforeArguments(instruction) && !Texts.All.ContainsKey(text) && !_figures.Contains(text)));
    }

    private static bool IsQuote(Instruction instruction) =>
        instruction.Operand is MethodReference { DeclaringType.Name: nameof(OwnerText), Name: nameof(OwnerText.Quote) or nameof(OwnerText.QuoteOrNull) };

    /// <summary>As a key stands before the array of the arguments of its text.</summary>
    private static bool IsBeforeArguments(Instruction instruction) =>
        instruction.Next.Operand is MethodReference { DeclaringType.Name: nameof(Array), Name: nameof(Array.Empty) }
        || (instruction.Next.Next?.OpCode == OpCodes.Newarr && instruction.Next.Next.Operand is TypeReference { Name: nameof(Object) });

    /// <summary>Those of the longest constructor, and those that actions are handed.</summary>
    private static int Dependencies(TypeDefinition type)
    {
        if (type.Methods.Any(method => method.Name == "<Clone>$"))
            return 0;

        var injected = type.Methods.SelectMany(method => method.Parameters).Where(parameter => parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(FromServicesAttribute)));
        return type.Methods.Where(method => method.IsConstructor).Select(method => method.Parameters.Count).DefaultIfEmpty().Max()
            + injected.Select(parameter => parameter.ParameterType.FullName).Distinct().Count();
    }

    private static bool IsCallOfAMarketplace(MethodReference call) =>
        _interfaces.Contains(call.DeclaringType.Name) && call.ReturnType.FullName.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal);

    /// <summary>A number may have a property beside it that says what it means.</summary>
    private static IEnumerable<string> NotMappable(Type entity) =>
        from property in entity.GetProperties()
        let isMeaning = property.PropertyType.IsEnum && entity.GetProperty($"{property.Name}Id")?.PropertyType == typeof(int)
        where !(isMeaning || _columns.Contains(property.PropertyType)) || !property.CanWrite
        select $"{entity.Name}.{property.Name}";

    private static IEnumerable<string> Foreign(Type type) =>
        type.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => !Allowed().IsMatch(name));

    [GeneratedRegex("skroutz|shopflix", RegexOptions.IgnoreCase)]
    private static partial Regex MarketplaceName();

    [GeneratedRegex(@"^(System(\..+)?|Microsoft\.(AspNetCore|Extensions|Net)\..+|Microsoft\.CSharp|Nop\.(Core|Data|Services|Web\.Framework)|FluentMigrator(\.Abstractions)?|linq2db)$")]
    private static partial Regex Allowed();
}
