using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class FoldedNameTests
{
    [TestCase("Αττικής", "ΑΤΤΙΚΗΣ")]
    [TestCase("Αττική", "ΑΤΤΙΚΗΣ")]
    [TestCase("ΑΤΤΙΚΉ", "ΑΤΤΙΚΗΣ")]
    [TestCase("Θεσσαλονίκης", "ΘΕΣΣΑΛΟΝΙΚΗΣ")]
    [TestCase("Θεσσαλονίκη", "ΘΕΣΣΑΛΟΝΙΚΗΣ")]
    [TestCase("Κυκλάδες", "ΚΥΚΛΑΔΩΝ")]
    [TestCase("Χανίων", "ΧΑΝΙΩΝ")]
    [TestCase("Χανιά", "ΧΑΝΙΩΝ")]
    [TestCase("Δωδεκάνησα", "ΔΩΔΕΚΑΝΗΣΟΥ")]
    [TestCase("Ηράκλειο", "ΗΡΑΚΛΕΙΟΥ")]
    [TestCase("Αχαΐα", "ΑΧΑΙΑΣ")]
    public void The_same_region_in_another_case_matches(string given, string stored) =>
        Assert.That(FoldedName.Matches(given, stored), Is.True);

    [TestCase("Θεσπρωτίας", "ΘΕΣΣΑΛΟΝΙΚΗΣ")]
    [TestCase("Λέσβου", "ΛΕΥΚΑΔΑΣ")]
    [TestCase("Άρτας", "ΑΡΓΟΛΙΔΑΣ")]
    [TestCase("Ηλείας", "ΗΜΑΘΙΑΣ")]
    [TestCase("Φωκίδας", "ΦΘΙΩΤΙΔΑΣ")]
    public void Different_regions_do_not_match(string given, string stored) =>
        Assert.That(FoldedName.Matches(given, stored), Is.False);

    [Test]
    public void No_region_of_a_default_installation_matches_another_one()
    {
        var clashes = from first in GreekRegions.All
                      from second in GreekRegions.All
                      where first != second && FoldedName.Matches(first, second)
                      select $"{first} ~ {second}";

        Assert.That(clashes, Is.Empty);
    }
}
