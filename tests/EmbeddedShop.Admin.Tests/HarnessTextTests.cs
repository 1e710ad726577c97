using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EmbeddedShop.Admin.Texts;

namespace EmbeddedShop.Admin.Tests;

public sealed partial class HarnessTextTests
{
    private static readonly HarnessTexts _texts = new();

    [Test]
    public void Every_text_of_the_pages_exists() =>
        Assert.That(KeysInSources().Where(key => !_texts.English.ContainsKey(key)), Is.Empty);

    [Test]
    public void No_text_is_empty() =>
        Assert.That(_texts.English.Concat(_texts.Greek).Where(text => string.IsNullOrWhiteSpace(text.Value)), Is.Empty);

    private static IEnumerable<string> KeysInSources([CallerFilePath] string here = "")
    {
        var project = Path.Combine(Path.GetDirectoryName(here)!, "..", "EmbeddedShop.Admin");
        string[] folders = ["Areas", "Views", "Controllers", "Models", "Menu", "Orders", "Pages"];
        return folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(project, folder), "*.cs*", SearchOption.AllDirectories))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct();
    }

    [GeneratedRegex("\"((?:Admin|Store)\\.[A-Za-z0-9.]*[A-Za-z0-9])\"")]
    private static partial Regex Key();
}
