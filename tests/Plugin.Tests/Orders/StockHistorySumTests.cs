using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;

namespace Plugin.Tests.Orders;

public sealed class StockHistorySumTests
{
    [Test]
    public void Nothing_can_be_said_without_a_history() =>
        Assert.That(StockHistorySum.Of([]), Is.Null);

    [Test]
    public void Movements_add_up_from_the_first_entry() =>
        Assert.That(StockHistorySum.Of([Entry(-1, 9), Entry(-2, 7), Entry(5, 12)]), Is.EqualTo(12));

    [Test]
    public void A_lost_movement_shows_because_the_history_keeps_both() =>
        Assert.That(StockHistorySum.Of([Entry(-1, 9), Entry(-1, 9)]), Is.EqualTo(8), "the shop has 9");

    private static StockQuantityHistory Entry(int adjustment, int stock) => new() { QuantityAdjustment = adjustment, StockQuantity = stock };
}
