using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

namespace Plugin.Tests.Orders.Fulfilment;

public sealed class FulfilmentFiguresTests
{
    [TestCase(0, 0, 0, null, 100)]
    [TestCase(10, 0, 0, 0, 9.1)]
    [TestCase(95, 5, 0, 5, 5.9)]
    [TestCase(90, 5, 5, 5, 5.9)]
    [TestCase(0, 3, 0, 100, 100)]
    [TestCase(2, 1, 0, 33.3, 50)]
    public void One_more_rejection_changes_the_rate(int accepted, int rejected, int expired, double? rate, double afterOneMore)
    {
        var figures = Figures((FulfilmentOutcome.Accepted, new(accepted, 0, 0)), (FulfilmentOutcome.RejectedByShop, new(rejected, 0, 0)), (FulfilmentOutcome.Expired, new(expired, 0, 0)));

        Assert.That(((double?)figures.RejectionRate, (double)figures.RejectionRateAfterOneMore), Is.EqualTo((rate, afterOneMore)));
    }

    [Test]
    public void What_the_marketplace_has_rejected_and_what_was_cancelled_later_does_not_change_the_rate()
    {
        var figures = Figures(
            (FulfilmentOutcome.Accepted, new(9, 0, 0)),
            (FulfilmentOutcome.RejectedByShop, new(1, 0, 0)),
            (FulfilmentOutcome.RejectedByMarketplace, new(5, 0, 0)),
            (FulfilmentOutcome.CancelledAfterAcceptance, new(4, 0, 0)),
            (FulfilmentOutcome.Late, new(3, 0, 0)));

        Assert.That(figures.RejectionRate, Is.EqualTo(10m));
    }

    [TestCase(50, 6.17)]
    [TestCase(100, 12.34)]
    [TestCase(0, 0)]
    [TestCase(12.5, 1.54)]
    public void The_fee_is_a_part_of_the_commission_of_what_was_rejected(double percent, double fee) =>
        Assert.That((double)Figures((FulfilmentOutcome.RejectedByShop, new(2, 2, 12.34m)), (FulfilmentOutcome.Accepted, new(5, 5, 100))).FeeLost((decimal)percent), Is.EqualTo(fee));

    [Test]
    public void One_more_rejection_costs_a_part_of_the_average_commission() => Assert.Multiple(() =>
    {
        Assert.That(Figures((FulfilmentOutcome.Accepted, new(5, 3, 8)), (FulfilmentOutcome.RejectedByShop, new(1, 1, 2))).FeeOfOneMore(50), Is.EqualTo(1.25m), "of 4 orders that say it");
        Assert.That(Figures((FulfilmentOutcome.Accepted, new(5, 0, 0))).FeeOfOneMore(50), Is.Null, "no order says it");
        Assert.That(FulfilmentFigures.None.FeeOfOneMore(50), Is.Null);
    });

    [Test]
    public void Rejected_orders_without_a_commission_are_told() =>
        Assert.That((Figures((FulfilmentOutcome.RejectedByShop, new(3, 1, 2))).RejectedWithoutCommission, FulfilmentFigures.None.RejectedWithoutCommission), Is.EqualTo((2, 0)));

    private static FulfilmentFigures Figures(params (FulfilmentOutcome Outcome, OutcomeFigure Figure)[] figures) => new(figures.ToDictionary(figure => figure.Outcome, figure => figure.Figure));
}
