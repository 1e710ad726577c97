using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class OrderAmountsTests
{
    [Test]
    public void Gross_lines_make_the_total_and_their_tax_is_taken_out()
    {
        var amounts = OrderAmounts.From([new PricedLine(2, 10.40m, 20.80m, 24m), new PricedLine(1, 25m, 25m, 24m)], 0, 0, 0, 24m, 24m);

        Assert.Multiple(() =>
        {
            Assert.That(amounts.Total, Is.EqualTo(45.80m));
            Assert.That(amounts.Subtotal, Is.EqualTo(new Money(45.80m, 36.93m)));
            Assert.That(amounts.Tax, Is.EqualTo(8.87m));
            Assert.That(TaxRatesText.Of(amounts.TaxByRate), Is.EqualTo("24:8.87;   "));
            Assert.That(amounts.Lines[0].Unit, Is.EqualTo(new Money(10.40m, 8.385m)));
        });
    }

    [Test]
    public void The_shipping_remainder_is_booked_as_shipping()
    {
        var amounts = OrderAmounts.From([new PricedLine(1, 1m, 1m, 24m)], shipping: 21m, paymentFee: 0, discount: 0, shippingRate: 24m, feeRate: 24m);

        Assert.Multiple(() =>
        {
            Assert.That(amounts.Total, Is.EqualTo(22m));
            Assert.That(amounts.Shipping, Is.EqualTo(new Money(21m, 16.94m)));
            Assert.That(amounts.Tax, Is.EqualTo(4.25m));
        });
    }

    [Test]
    public void Lines_without_VAT_stay_net_beside_lines_with_it()
    {
        var amounts = OrderAmounts.From([new PricedLine(2, 100m, 200m, 0m), new PricedLine(1, 25m, 25m, 24m)], 0, 0, 0, 24m, 24m);

        Assert.Multiple(() =>
        {
            Assert.That(amounts.Total, Is.EqualTo(225m));
            Assert.That(amounts.Lines[0].Total, Is.EqualTo(new Money(200m, 200m)));
            Assert.That(TaxRatesText.Of(amounts.TaxByRate), Is.EqualTo("24:4.84;   "));
        });
    }

    [Test]
    public void Several_rates_are_listed_in_ascending_order()
    {
        var amounts = OrderAmounts.From([new PricedLine(1, 124m, 124m, 24m), new PricedLine(1, 113m, 113m, 13m)], 0, 0, 0, 24m, 24m);

        Assert.That(TaxRatesText.Of(amounts.TaxByRate), Is.EqualTo("13:13.00;   24:24.00;   "));
    }

    [Test]
    public void A_discount_lowers_total_and_tax()
    {
        var amounts = OrderAmounts.From([new PricedLine(1, 124m, 124m, 24m)], 0, 0, discount: 12.40m, shippingRate: 24m, feeRate: 24m);

        Assert.Multiple(() =>
        {
            Assert.That(amounts.Total, Is.EqualTo(111.60m));
            Assert.That(amounts.Discount, Is.EqualTo(new Money(12.40m, 10m)));
            Assert.That(amounts.Tax, Is.EqualTo(21.60m));
        });
    }

    [Test]
    public void An_order_without_tax_says_so_in_nops_form() =>
        Assert.That(TaxRatesText.Of(OrderAmounts.From([new PricedLine(1, 5m, 5m, 0m)], 0, 0, 0, 0m, 0m).TaxByRate), Is.EqualTo("0:0;   "));

    [Test]
    public void Gross_total_is_exact_whatever_the_rounding_of_the_net([Range(1, 99)] int cents)
    {
        var price = cents / 100m;
        var amounts = OrderAmounts.From([new PricedLine(3, price, price * 3, 24m), new PricedLine(7, price, price * 7, 13m)], price, price, 0, 24m, 24m);

        Assert.Multiple(() =>
        {
            Assert.That(amounts.Total, Is.EqualTo(price * 12));
            Assert.That(amounts.Subtotal.Tax + amounts.Shipping.Tax + amounts.PaymentFee.Tax, Is.EqualTo(amounts.Tax));
        });
    }
}
