using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Admin.Overrides;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Admin;

public sealed class OverrideRulesTests
{
    [TestCase("12,90", 12.90)]
    [TestCase("12.90", 12.90)]
    [TestCase(" 1.234,50 € ", 1234.50)]
    [TestCase("1,234.50", 1234.50)]
    [TestCase("7", 7)]
    public void A_price_is_read_with_a_comma_or_a_point(string typed, decimal expected) =>
        Assert.That(OverrideRules.Read(new OverrideModel { FixedPrice = typed }).Values.FixedPrice, Is.EqualTo(expected));

    [TestCase(nameof(OverrideModel.FixedPrice), "1,234", "Unreadable")]
    [TestCase(nameof(OverrideModel.FixedPrice), "1.234", "Unreadable")]
    [TestCase(nameof(OverrideModel.FixedPrice), "twelve", "Unreadable")]
    [TestCase(nameof(OverrideModel.FixedPrice), "0", "Outside")]
    [TestCase(nameof(OverrideModel.FixedPrice), "-1", "Outside")]
    [TestCase(nameof(OverrideModel.FixedPrice), "1000001", "Outside")]
    [TestCase(nameof(OverrideModel.PricePercent), "-90,5", "Outside")]
    [TestCase(nameof(OverrideModel.PriceAmount), "NaN", "Unreadable")]
    [TestCase(nameof(OverrideModel.StockBuffer), "-1", "Outside")]
    [TestCase(nameof(OverrideModel.StockCap), "2,5", "NotWhole")]
    [TestCase(nameof(OverrideModel.StockStopAt), "9999999999", "Outside")]
    [TestCase(nameof(OverrideModel.Offered), "perhaps", "Offered")]
    [TestCase(nameof(OverrideModel.PriceRounding), "7", "Rounding")]
    public void What_cannot_be_is_named_by_its_field(string field, string typed, string objection)
    {
        var model = new OverrideModel();
        typeof(OverrideModel).GetProperty(field)!.SetValue(model, typed);

        var (values, objections) = OverrideRules.Read(model);

        Assert.That(objections.Select(each => (each.Field, each.Text.Key!.Split('.')[^1])), Is.EqualTo([(field, objection)]));
        Assert.That(values, Is.EqualTo(OverrideValues.None));
    }

    [TestCase("el-GR")]
    [TestCase("en-US")]
    public void What_is_written_is_read_again(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var values = new OverrideValues(false, 1, 2, 3, 1234.5m, -7.25m, 0.05m, PriceRounding.Ending90);
            Assert.That(OverrideRules.Read(OverrideRules.Written(values)).Values, Is.EqualTo(values));
            Assert.That(OverrideRules.Read(OverrideRules.Written(OverrideValues.None)).Values, Is.EqualTo(OverrideValues.None));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
