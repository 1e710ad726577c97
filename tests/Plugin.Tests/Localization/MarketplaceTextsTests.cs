using System.Reflection;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Nop.Plugin.Misc.Marketplaces.Skroutz;

namespace Plugin.Tests.Localization;

public class MarketplaceTextsTests
{
    [TestCase(typeof(SkroutzTexts))]
    [TestCase(typeof(ShopflixTexts))]
    public void Every_key_has_both_languages(Type texts)
    {
        var keys = texts.GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field is { IsLiteral: true, IsAssembly: true })
            .Select(field => (string)field.GetRawConstantValue()!);
        var all = (IReadOnlyDictionary<string, (string English, string Greek)>)texts.GetProperty("All")!.GetValue(null)!;

        Assert.Multiple(() =>
        {
            Assert.That(all.Keys, Is.EquivalentTo(keys));
            Assert.That(all.Values.All(text => text.English.Length > 0 && text.Greek.Length > 0), Is.True);
        });
    }

    [Test]
    public void Keys_differ_irrespective_of_case() =>
        Assert.That(SkroutzTexts.All.Keys.Concat(ShopflixTexts.All.Keys).Select(key => key.ToUpperInvariant()), Is.Unique);
}
