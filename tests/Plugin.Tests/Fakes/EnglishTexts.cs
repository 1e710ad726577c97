using Moq;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Plugin.Tests.Fakes;

/// <summary>The plugin's own texts and times, as an owner reads them in English.</summary>
internal static class EnglishTexts
{
    public static AdminTimes Times
    {
        get
        {
            var zones = new Mock<IDateTimeHelper>();
            zones.Setup(helper => helper.ConvertToUserTimeAsync(It.IsAny<DateTime>(), DateTimeKind.Utc)).ReturnsAsync((DateTime utc, DateTimeKind _) => utc.AddHours(2));
            return new AdminTimes(zones.Object);
        }
    }

    public static LocalizedTexts Words
    {
        get
        {
            var localization = new Mock<ILocalizationService>();
            localization.Setup(service => service.GetResourceAsync(It.IsAny<string>())).ReturnsAsync((string key) => Texts.All[key].English);
            return new LocalizedTexts(localization.Object, new LocalizedValues(Times));
        }
    }
}
