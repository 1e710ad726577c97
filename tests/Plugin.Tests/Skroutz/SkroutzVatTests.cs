using Nop.Plugin.Misc.Marketplaces.Skroutz;

namespace Plugin.Tests.Skroutz;

internal sealed class SkroutzVatTests
{
    [TestCase("24", 24)]
    [TestCase("13.00", 13)]
    [TestCase("0.24", 24)]
    [TestCase("1.24", 24)]
    [TestCase("0.04", 4)]
    [TestCase("2.1", 2.1)]
    [TestCase("0", null)]
    [TestCase("-24", null)]
    [TestCase("1", null)]
    [TestCase("240", null)]
    public void A_ratio_is_a_rate_however_it_is_written(string ratio, decimal? percent) =>
        Assert.That(SkroutzVat.Percent(decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(percent));
}
