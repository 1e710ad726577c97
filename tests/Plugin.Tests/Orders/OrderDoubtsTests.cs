using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Orders;

/// <summary>Money and pieces that cannot be, whatever the marketplace.</summary>
internal sealed class OrderDoubtsTests
{
    private static readonly DoubtLimits _limits = new(100m, 1000);

    private static readonly MarketplaceOrderLine[] _lines = [Line(2, 10m, 20m), Line(1, 30m, 30m)];

    [TestCase(50, 0, 0, 0, 0, null)]
    [TestCase(150, 100, 0, 0, 0, null, Description = "the limit itself needs no look")]
    [TestCase(45, 0, 0, 5, 0, null)]
    [TestCase(0, 0, 0, 50, 0, null, Description = "a gift")]
    [TestCase(50.01, 0, 0, 0, 0, OrderTexts.MoneyMismatch)]
    [TestCase(45, 0, 0, 5, 5, OrderTexts.TotalBelowLines)]
    [TestCase(-5, 0, 0, 55, 55, OrderTexts.TotalBelowZero)]
    [TestCase(5, 5, 0, 60, 10, OrderTexts.SeveralDoubts)]
    [TestCase(0, 10, 0, 60, 0, OrderTexts.DiscountTooHigh)]
    [TestCase(150.01, 100.01, 0, 0, 0, OrderTexts.ShippingTooHigh)]
    [TestCase(150.01, 50, 50.01, 0, 0, OrderTexts.ShippingTooHigh)]
    [TestCase(47, -3, 0, 0, 0, OrderTexts.ShippingBelowZero)]
    [TestCase(53.505, 3.505, 0, 0, 0, OrderTexts.PartsOfCents)]
    public void Of_the_money(decimal total, decimal shipping, decimal fee, decimal discount, decimal unexplained, string? expected)
    {
        if (expected == OrderTexts.SeveralDoubts)
            total++;

        Assert.That(OrderDoubts.Of(_lines, Remote(total, shipping, fee, discount, unexplained), _limits)?.Key, Is.EqualTo(expected));
    }

    [TestCase(3, "3.33", "10.00", null, Description = "rounded")]
    [TestCase(3, "3.33", "10.02", OrderTexts.LineContradicts)]
    [TestCase(1, "-1", "-1", OrderTexts.LineBelowZero)]
    [TestCase(1001, "0.10", "100.10", OrderTexts.TooManyPieces)]
    [TestCase(0, "5", "0", null)]
    [TestCase(0, "5", "5", OrderTexts.SeveralDoubts)]
    public void Of_a_line(int quantity, decimal unit, decimal total, string? expected) =>
        Assert.That(OrderDoubts.Of([.. _lines, Line(quantity, unit, total)], Remote(50 + total), _limits)?.Key, Is.EqualTo(expected));

    [TestCase(48, 0, 0, "50 + 0 + 0 - 2")]
    [TestCase(-5, 0, 0, "50 + 0 + 0 - 55")]
    [TestCase(1050, 1000, 0, "50 + 1000 + 0 - 0")]
    [TestCase(60, 0, 0, "50 + 0 + 10 - 0")]
    [TestCase(47, -3, 0, "50 + 0 + 0 - 3")]
    [TestCase(53.505, 3.505, 0, "50 + 3.51 + 0 - 0")]
    [TestCase(53.504, 3.505, 0, "50 + 3.51 + 0 - 0.01")]
    public void Taken_over_as_it_is_the_total_is_what_the_buyer_pays(decimal total, decimal shipping, decimal discount, string expected)
    {
        var money = SoldMoney.AsItIs(_lines, Remote(total, shipping, 0, discount));

        Assert.That(FormattableString.Invariant($"{money.Lines.Sum():0.##} + {money.Shipping:0.##} + {money.PaymentFee:0.##} - {money.Discount:0.##}"), Is.EqualTo(expected));
        Assert.That(OrderAmounts.GrossOf(money.Lines, money.Shipping, money.PaymentFee, money.Discount), Is.EqualTo(Money.Round(total)));
    }

    [Test]
    public void Only_doubts_can_be_taken_over() => Assert.Multiple(() =>
    {
        Assert.That(OrderDoubts.IsOne(OrderTexts.TotalBelowLines), Is.True);
        Assert.That(OrderDoubts.IsOne(OrderTexts.LineUnknown), Is.False);
        Assert.That(OrderDoubts.IsOne(null), Is.False);
    });

    private static MarketplaceOrderLine Line(int quantity, decimal unit, decimal total) => new() { ProductName = "Lamp", Quantity = quantity, UnitPrice = unit, TotalPrice = total };

    private static RemoteOrder Remote(decimal total, decimal shipping = 0, decimal fee = 0, decimal discount = 0, decimal unexplained = 0) => new()
    {
        ExternalId = "1",
        State = MarketplaceOrderState.New,
        RawState = "open",
        PlacedOnUtc = DateTime.UnixEpoch,
        Buyer = new RemoteBuyer(null, null),
        Lines = [],
        Total = total,
        Shipping = shipping,
        PaymentFee = fee,
        Discount = discount,
        UnexplainedDiscount = unexplained,
    };
}
