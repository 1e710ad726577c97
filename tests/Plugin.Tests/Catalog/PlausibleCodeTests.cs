using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Plugin.Tests.Catalog;

internal sealed class PlausibleCodeTests
{
    [TestCase("5200000000016", true)]
    [TestCase(" 5200000000016 ", true)]
    [TestCase("96385074", true)]
    [TestCase("036000291452", true)]
    [TestCase("5200000000017", false, Description = "wrong check digit")]
    [TestCase("520", false)]
    [TestCase("0000000000000", false)]
    [TestCase("1234567890128", false, Description = "counted up")]
    [TestCase("0123456789012", false)]
    [TestCase("52000000000l7", false)]
    [TestCase("N/A", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void A_bar_code_has_a_check_digit(string? code, bool isOne) => Assert.That(PlausibleCode.IsBarCode(code), Is.EqualTo(isOne));

    [TestCase("M-1042", true)]
    [TestCase("SM-A546B", true)]
    [TestCase("100", true)]
    [TestCase("LAMP-X", true)]
    [TestCase("N/A", false)]
    [TestCase("n.a.", false)]
    [TestCase("-", false)]
    [TestCase("--", false)]
    [TestCase("0", false)]
    [TestCase("000000", false)]
    [TestCase("xxx", false)]
    [TestCase("12345", false)]
    [TestCase("Does not apply", false)]
    [TestCase("δεν υπάρχει", false)]
    [TestCase("X2", false, Description = "too short to be one product's alone")]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void A_part_number_says_something(string? number, bool isOne) => Assert.That(PlausibleCode.IsPartNumber(number), Is.EqualTo(isOne));

    [Test]
    public void An_empty_field_was_not_filled_in() => Assert.That(PlausibleCode.IsFiller(" "), Is.False);
}
