using System.Globalization;
using Moq;
using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Directory;

namespace Plugin.Tests.Admin;

[NonParallelizable]
public sealed class CountryNameTests
{
    private CultureInfo _before = null!;

    [SetUp]
    public void Remember() => _before = CultureInfo.CurrentCulture;

    [TearDown]
    public void Restore() => CultureInfo.CurrentCulture = _before;

    [TestCase("el-GR", "GR", ExpectedResult = "Ελλάδα")]
    [TestCase("en-US", "GR", ExpectedResult = "Greece")]
    [TestCase("el-GR", "DE", ExpectedResult = "Γερμανία")]
    [TestCase("en-US", "DE", ExpectedResult = "Germany")]
    [TestCase("el-GR", "QQ", ExpectedResult = "stored")]
    [TestCase("el-GR", "?", ExpectedResult = "stored")]
    public string? A_country_is_named_in_the_language_of_who_reads(string culture, string code)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        return CountryName.Of(code, "stored");
    }

    [TestCase("el-GR", ExpectedResult = "AT:Αυστρία DE:Γερμανία GR:Ελλάδα CY:Κύπρος QQ:QQ")]
    [TestCase("en-US", ExpectedResult = "AT:Austria CY:Cyprus DE:Germany GR:Greece QQ:QQ")]
    public async Task<string> Countries_are_chosen_from_in_the_order_of_their_names_as_shown(string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        var shop = new Mock<ICountryService>();
        shop.Setup(countries => countries.GetAllCountriesAsync(0, true)).ReturnsAsync(
        [
            new Country { Name = "Austria", TwoLetterIsoCode = "AT" }, new Country { Name = "Cyprus", TwoLetterIsoCode = "cy" },
            new Country { Name = "Germany", TwoLetterIsoCode = "DE" }, new Country { Name = "Greece", TwoLetterIsoCode = "GR" },
        ]);

        var choices = await new AccountCountry(shop.Object, null!).ChoicesAsync(new MarketplaceAccount { CountryCode = "QQ" });

        return string.Join(' ', choices.Select(choice => $"{choice.Value}:{choice.Text}"));
    }
}
