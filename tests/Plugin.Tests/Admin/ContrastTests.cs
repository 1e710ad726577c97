using System.Globalization;
using System.Text.RegularExpressions;

namespace Plugin.Tests.Admin;

/// <summary>What the style sheet writes can be read: 4.5:1 (WCAG AA), in badges and on the white and the grey rows of a table.</summary>
public sealed partial class ContrastTests
{
    private const double Enough = 4.5;
    private static readonly string _styles = File.ReadAllText(Path.Combine(PluginSources.Plugin, "Content", "marketplaces.css"));

    [Test]
    public void Badges_and_countdowns_can_be_read()
    {
        var tones = Tone().Matches(_styles).ToDictionary(rule => rule.Groups["selector"].Value, rule => (
            Background: rule.Groups["background"].Value,
            Text: rule.Groups["text"].Success ? rule.Groups["text"].Value : "#ffffff"));

        Assert.That(tones, Has.Count.GreaterThan(8));
        Assert.That(tones.Where(tone => Contrast(tone.Value.Background, tone.Value.Text) < Enough), Is.Empty);
    }

    [Test]
    public void Text_can_be_read_on_every_row()
    {
        var colours = Text().Matches(_styles).Select(rule => rule.Groups["text"].Value).Distinct().ToList();

        Assert.That(colours, Has.Count.GreaterThan(2));
        Assert.That(colours.Where(colour => Contrast(colour, "#ffffff") < Enough || Contrast(colour, "#f2f2f2") < Enough), Is.Empty);
    }

    [Test]
    public void No_page_writes_in_the_pale_yellow_of_warnings() =>
        Assert.That(PluginSources.Views.Where(view => File.ReadAllText(view).Contains("text-warning", StringComparison.Ordinal)), Is.Empty);

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..];
        var parts = Enumerable.Range(0, 3)
            .Select(index => int.Parse(digits.AsSpan(index * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"(?<selector>\.marketplaces-(badge|countdown)[^{]*) \{[^}]*background: (?<background>#[0-9a-f]+);( color: (?<text>#[0-9a-f]+);)?")]
    private static partial Regex Tone();

    [GeneratedRegex(@"\{(?![^}]*background)[^}]*[ ;]color: (?<text>#[0-9a-f]+)")]
    private static partial Regex Text();
}
