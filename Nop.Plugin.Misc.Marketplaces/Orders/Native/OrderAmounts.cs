namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Everything nop stores about the money of an order, from what the marketplace says. Pure; euro in, euro out.</summary>
/// <param name="Discount">As part of the subtotal discount.</param>
/// <param name="TaxByRate">Tax of each rate in percent, in ascending order; nothing of a rate without tax.</param>
public sealed record OrderAmounts(
    IReadOnlyList<NativeLineAmounts> Lines,
    Money Subtotal,
    Money Shipping,
    Money PaymentFee,
    Money Discount,
    decimal Tax,
    IReadOnlyDictionary<decimal, decimal> TaxByRate,
    decimal Total)
{
    /// <summary>What the buyer pays for all of it; no rate plays a part in that.</summary>
    public static decimal GrossOf(IEnumerable<decimal> lineTotals, decimal shipping, decimal paymentFee, decimal discount) =>
        lineTotals.Sum() - discount + shipping + paymentFee;

    /// <param name="shippingRate">VAT rate of shipping, in percent.</param>
    /// <param name="feeRate">VAT rate of the surcharge for the way of payment, in percent.</param>
    public static OrderAmounts From(
        IReadOnlyList<PricedLine> lines, decimal shipping, decimal paymentFee, decimal discount, decimal shippingRate, decimal feeRate)
    {
        var amounts = lines.Select(NativeLineAmounts.From).ToList();
        var subtotal = new Money(amounts.Sum(line => line.Total.InclTax), amounts.Sum(line => line.Total.ExclTax));
        var shippingMoney = Money.FromGross(shipping, shippingRate);
        var feeMoney = Money.FromGross(paymentFee, feeRate);
        var byRate = new SortedDictionary<decimal, decimal>();
        foreach (var (line, amount) in lines.Zip(amounts))
            Add(byRate, line.Rate, amount.Total.Tax);

        var discountMoney = SpreadDiscount(byRate, subtotal, discount);
        Add(byRate, shippingRate, shippingMoney.Tax);
        Add(byRate, feeRate, feeMoney.Tax);

        return new OrderAmounts(
            amounts,
            subtotal,
            shippingMoney,
            feeMoney,
            discountMoney,
            byRate.Values.Sum(),
            byRate,
            GrossOf(lines.Select(line => line.TotalPrice), shipping, paymentFee, discount));
    }

    /// <summary>A discount lowers the tax of each rate by the same part.</summary>
    private static Money SpreadDiscount(SortedDictionary<decimal, decimal> byRate, Money subtotal, decimal discount)
    {
        if (discount == 0 || subtotal.InclTax <= 0)
            return new Money(discount, discount);

        var part = Math.Min(discount / subtotal.InclTax, 1);
        var tax = 0m;
        foreach (var rate in byRate.Keys.ToList())
        {
            var less = Money.Round(byRate[rate] * part);
            byRate[rate] -= less;
            tax += less;
        }

        return new Money(discount, discount - tax);
    }

    private static void Add(SortedDictionary<decimal, decimal> byRate, decimal rate, decimal tax)
    {
        if (tax != 0)
            byRate[rate] = byRate.GetValueOrDefault(rate) + tax;
    }
}

/// <param name="Rate">VAT rate in percent; 0 for a line sold without VAT.</param>
/// <param name="UnitPrice">What the buyer pays for one piece.</param>
/// <param name="TotalPrice">What the buyer pays for the line.</param>
public sealed record PricedLine(int Quantity, decimal UnitPrice, decimal TotalPrice, decimal Rate);

public sealed record NativeLineAmounts(Money Unit, Money Total)
{
    public static NativeLineAmounts From(PricedLine line)
    {
        var total = Money.FromGross(line.TotalPrice, line.Rate);
        var unitExcl = Math.Round(total.ExclTax / Math.Max(line.Quantity, 1), 4, MidpointRounding.AwayFromZero);
        return new NativeLineAmounts(new Money(line.UnitPrice, unitExcl), total);
    }
}

/// <summary>An amount with and without VAT.</summary>
public readonly record struct Money(decimal InclTax, decimal ExclTax)
{
    public decimal Tax => InclTax - ExclTax;

    public static Money FromGross(decimal gross, decimal rate) => new(gross, Round(gross / (1 + (rate / 100m))));

    public static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
