using Shop.Tests.Support;

namespace Plugin.Tests.Histories.Offers;

/// <summary>
/// Whatever is changed, renamed, swapped and taken away in the shop, whatever the marketplace refuses and whichever answers are lost, on two nodes
/// that may be cut off anywhere: in the end the marketplace shows what the shop sells, under the ids it sells it by, and nothing under others (R15, R15a, R17).
/// </summary>
public sealed class OfferHistoryProperties
{
    private static readonly int _histories = Scale.Of(full: 2_000, usual: 400);

    [Test]
    public void In_the_end_the_marketplace_shows_what_the_shop_sells_and_nothing_else() =>
        SeededHistories.Check(OfferHistory.Make, 3_000_001, _histories, OfferHistoryRun.Violations, OfferHistory.Shrink, OfferHistoryRun.Report);
}
