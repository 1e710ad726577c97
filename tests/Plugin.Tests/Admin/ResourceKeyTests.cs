using System.Reflection;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Web.Framework.Mvc.ModelBinding;
using Plugin.Tests.Conventions;

namespace Plugin.Tests.Admin;

public sealed partial class ResourceKeyTests
{
    /// <summary>Keys that are put together of constants stand whole in the assembly, and so do those of the views.</summary>
    [Test]
    public void Every_key_in_the_code_and_in_the_views_has_a_text()
    {
        string[] noKeys = [MarketplacesDefaults.Resources, StoredValue.NumberMark, StoredValue.PercentMark, StoredValue.EuroMark, StoredValue.TimeMark, StoredValue.DayMark];
        var keys = PluginCode.Texts.Where(text => Key().IsMatch(text.Text) && !noKeys.Contains(text.Text)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(keys.Count(key => key.Type.Contains("_Views_", StringComparison.Ordinal)), Is.GreaterThan(100));
            Assert.That(keys.Count(key => !key.Type.Contains("_Views_", StringComparison.Ordinal)), Is.GreaterThan(100));
            Assert.That(keys.Where(key => !Texts.All.ContainsKey(key.Text)).Distinct(), Is.Empty);
        });
    }

    [Test]
    public void Every_labelled_field_has_a_text_and_a_hint()
    {
        var keys = typeof(MarketplacesDefaults).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => property.GetCustomAttribute<NopResourceDisplayNameAttribute>()?.ResourceKey)
            .OfType<string>()
            .Distinct()
            .ToList();
        var missing = keys.SelectMany(key => new[] { key, $"{key}.Hint" }).Where(key => !Texts.All.ContainsKey(key)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(keys, Is.Not.Empty);
            Assert.That(missing, Is.Empty);
        });
    }

    [Test]
    public void Every_value_of_a_shown_enum_has_a_text()
    {
        Type[] shown = [typeof(MarketplaceOrderState), typeof(OrderTraits), typeof(CommandKind), typeof(CommandState), typeof(IdentityRule), typeof(PriceRounding), typeof(InboxSource), typeof(InboxState), typeof(JournalLevel)];
        var missing = shown
            .SelectMany(type => Enum.GetNames(type).Select(name => $"Enums.{type.FullName}.{name}"))
            .Where(key => !key.EndsWith($"{nameof(OrderTraits)}.{nameof(OrderTraits.None)}", StringComparison.Ordinal) && !Texts.All.ContainsKey(key));

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_answer_to_a_decision_has_a_text([Values] DecisionStatus status) =>
        Assert.That(Texts.All.Keys, Does.Contain($"{MarketplacesDefaults.Resources}.Orders.Answer.{status}"));

    [Test]
    public void Every_permission_has_a_name(
        [Values(MarketplacesDefaults.Permissions.View, MarketplacesDefaults.Permissions.Decide, MarketplacesDefaults.Permissions.Configure)] string permission) =>
        Assert.That(Texts.All.Keys, Does.Contain($"Security.Permission.{permission}"));

    [Test]
    public void Every_text_stands_in_both_languages_with_the_same_places()
    {
        var faulty = Texts.All
            .Where(text => string.IsNullOrWhiteSpace(text.Value.English) || string.IsNullOrWhiteSpace(text.Value.Greek)
                || !Places(text.Value.English).SetEquals(Places(text.Value.Greek)))
            .Select(text => text.Key);

        Assert.That(faulty, Is.Empty);
    }

    [Test]
    public void The_texts_of_every_room_are_installed()
    {
        var rooms = typeof(MarketplacesDefaults).Assembly.GetTypes()
            .Where(type => type != typeof(Texts) && type.Name.EndsWith("Texts", StringComparison.Ordinal))
            .Select(type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<IReadOnlyDictionary<string, (string English, string Greek)>>()
            .ToList();

        Assert.Multiple(() =>
        {
            Assert.That(rooms, Has.Count.GreaterThan(10));
            Assert.That(rooms.SelectMany(room => room.Keys).Where(key => !Texts.All.ContainsKey(key)), Is.Empty);
        });
    }

    [Test]
    public void Every_setting_is_on_the_configuration_page() =>
        Assert.That(
            typeof(MarketplacesSettings).GetProperties().Select(property => property.Name),
            Is.SubsetOf(typeof(ConfigurationModel).GetProperties().Select(property => property.Name)));

    [Test]
    public void Uninstalling_finds_every_text()
    {
        string[] prefixes = [MarketplacesDefaults.Resources, "Enums.Nop.Plugin.Misc.Marketplaces", "Security.Permission.Marketplaces"];
        var left = Texts.All.Keys.Where(key => !prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));

        Assert.That(left, Is.Empty);
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^Plugins\.Misc\.Marketplaces(\.[A-Za-z0-9]+)*$")]
    private static partial Regex Key();
}
