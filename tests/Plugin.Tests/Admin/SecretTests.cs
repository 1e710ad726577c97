using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

namespace Plugin.Tests.Admin;

public sealed partial class SecretTests
{
    [Test]
    public void No_view_renders_the_value_of_a_secret()
    {
        var rendered = PluginSources.Views
            .SelectMany(view => Rendered().Matches(File.ReadAllText(view)).Select(match => $"{Path.GetFileName(view)}: {match.Value}"));

        Assert.That(rendered, Is.Empty);
    }

    [Test]
    public void A_password_field_has_no_value_attribute()
    {
        var fields = PluginSources.Views.SelectMany(view => Password().Matches(File.ReadAllText(view)).Select(match => match.Value)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(fields, Is.Not.Empty);
            Assert.That(fields.Where(field => field.Contains("value=", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        });
    }

    [Test]
    public void What_the_page_shows_of_an_account_has_no_place_for_a_secret() =>
        Assert.That(
            typeof(AccountFacts).GetProperties().Where(property => property.Name.Contains("Secret", StringComparison.Ordinal)).Select(property => property.PropertyType),
            Is.All.EqualTo(typeof(SecretState)).Or.EqualTo(typeof(bool)));

    // A label, a validation message or a name is not a value.
    [GeneratedRegex("nop-editor asp-for=\"[A-Za-z.]*Secret\"|@\\(?Model\\.(Orders|Products)Secret\\b|value=\"@[^\"]*Secret[^\"]*\"")]
    private static partial Regex Rendered();

    [GeneratedRegex("""<input type="password"[^>]*>""")]
    private static partial Regex Password();
}
