using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Intake;

internal sealed class CountryTextTests
{
    [TestCase("GR", "GR")]
    [TestCase(" gr ", "GR")]
    [TestCase("EL", "GR")]
    [TestCase("UK", "GB")]
    [TestCase("GRC", "GR")]
    [TestCase("Ελλάδα", "GR")]
    [TestCase("ΕΛΛΑΔΑ", "GR")]
    [TestCase("greece", "GR")]
    [TestCase("Κύπρος", "CY")]
    [TestCase("ΚΥΠΡΟΣ", "CY")]
    [TestCase("United Kingdom", "GB")]
    [TestCase("XX", "XX", Description = "whatever the shop makes of it")]
    [TestCase("Ατλαντίδα", null)]
    [TestCase("1", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void A_country_is_known_however_it_is_written(string? text, string? code) => Assert.That(CountryText.Code(text), Is.EqualTo(code));
}
