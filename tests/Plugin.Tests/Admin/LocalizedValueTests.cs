using System.Globalization;
using Moq;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Plugin.Tests.Admin;

[NonParallelizable]
public sealed class LocalizedValueTests
{
    private static readonly TimeZoneInfo _athens = TimeZoneInfo.FindSystemTimeZoneById("Europe/Athens");
    private CultureInfo _before = null!;

    [SetUp]
    public void Remember() => _before = CultureInfo.CurrentCulture;

    [TearDown]
    public void Restore() => CultureInfo.CurrentCulture = _before;

    [TestCase("en-US", "8.34 %", "1,045.80", "45.80\u00a0€", "17")]
    [TestCase("el-GR", "8,34 %", "1.045,80", "45,80\u00a0€", "17")]
    public async Task Stored_figures_are_written_as_at_home(string culture, string percent, string number, string euro, string whole)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        var texts = Texts();

        Assert.Multiple(async () =>
        {
            Assert.That(await texts.WordsAsync(StoredValue.Percent(8.34m)), Is.EqualTo(percent));
            Assert.That(await texts.WordsAsync(StoredValue.Number(1045.80m, "0.00##")), Is.EqualTo(number));
            Assert.That(await texts.WordsAsync(StoredValue.Euro(45.8m)), Is.EqualTo(euro));
            Assert.That(await texts.WordsAsync(StoredValue.Number(17m)), Is.EqualTo(whole));
            Assert.That(await texts.WordsAsync("12.5"), Is.EqualTo("12.5"), "a marketplace's own code is no figure");
        });
    }

    [Test]
    public async Task A_figure_inside_a_stored_text_is_written_as_at_home()
    {
        CultureInfo.CurrentCulture = new CultureInfo("el-GR");
        var key = $"{Nop.Plugin.Misc.Marketplaces.MarketplacesDefaults.Resources}.Sentence";

        Assert.That(await Texts("{0}: {1}").TextAsync(new OwnerText(key, "SKU-1.5", StoredValue.Percent(11.5m))), Is.EqualTo("SKU-1.5: 11,5 %"));
    }

    [Test]
    public async Task A_stored_time_is_shown_in_the_zone_of_the_person()
    {
        CultureInfo.CurrentCulture = new CultureInfo("el-GR");

        Assert.That(await Texts().WordsAsync(StoredValue.Time(new DateTime(2026, 7, 1, 20, 11, 0, DateTimeKind.Utc))), Is.EqualTo("1/7/2026 23:11"));
    }

    [TestCase("el-GR", ExpectedResult = "Πέμπτη 3 Δεκεμβρίου 2026")]
    [TestCase("en-US", ExpectedResult = "Thursday, December 3, 2026")]
    public async Task<string> A_stored_day_is_written_as_at_home(string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        return await Texts().WordsAsync(StoredValue.Day(new DateOnly(2026, 12, 3)));
    }

    private static LocalizedTexts Texts(string text = "")
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(service => service.GetResourceAsync(It.IsAny<string>())).ReturnsAsync(text);
        var times = new Mock<IDateTimeHelper>();
        times.Setup(helper => helper.ConvertToUserTimeAsync(It.IsAny<DateTime>(), DateTimeKind.Utc))
            .ReturnsAsync((DateTime utc, DateTimeKind _) => TimeZoneInfo.ConvertTimeFromUtc(utc, _athens));
        return new LocalizedTexts(localization.Object, new LocalizedValues(new AdminTimes(times.Object)));
    }
}
