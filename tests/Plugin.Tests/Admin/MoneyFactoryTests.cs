using Moq;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Plugin.Tests.Admin;

public sealed class MoneyFactoryTests
{
    [TestCase("1000", "1000", "1", true, TestName = "The_same_amount_matches")]
    [TestCase("1000", "999.99", "1", false, TestName = "A_cent_is_a_difference_in_euro")]
    [TestCase("1000", "397500", "0.0025", true, TestName = "The_rounding_of_the_stored_rate_is_no_difference")]
    [TestCase("1000", "380000", "0.0025", false, TestName = "More_than_the_rounding_of_the_rate_is_one")]
    public async Task Totals_are_compared(decimal marketplace, decimal native, decimal rate, bool match)
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(service => service.GetResourceAsync(It.IsAny<string>())).ReturnsAsync((string key) => key);
        var factory = new MoneyFactory(new LocalizedTexts(localization.Object, new LocalizedValues(new AdminTimes(Mock.Of<IDateTimeHelper>()))));

        var money = await factory.PrepareAsync(new MarketplaceOrder { Total = marketplace }, null, new Order { OrderTotal = native, CurrencyRate = rate });

        Assert.That((money.Match, money.Difference is null), Is.EqualTo(((bool?)match, match)));
    }
}
