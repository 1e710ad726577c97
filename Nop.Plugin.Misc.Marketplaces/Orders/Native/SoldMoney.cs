using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The money of a native order, VAT included, in euro: lines − discount + shipping + surcharge is always the total. Pure.</summary>
/// <param name="Lines">What the buyer pays for each line that is sold.</param>
public sealed record SoldMoney(IReadOnlyList<decimal> Lines, decimal Shipping, decimal PaymentFee, decimal Discount)
{
    /// <param name="lines">Those that are sold.</param>
    public static SoldMoney Of(IEnumerable<MarketplaceOrderLine> lines, RemoteOrder remote) =>
        new([.. lines.Select(line => line.TotalPrice)], remote.Shipping, remote.PaymentFee, remote.Discount);

    /// <summary>
    /// In whole cents, and the total is what the marketplace says that the buyer pays, whatever its parts make: the rest is a surcharge, or a discount.
    /// </summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static SoldMoney AsItIs(IEnumerable<MarketplaceOrderLine> lines, RemoteOrder remote)
    {
        var whole = new SoldMoney(
            [.. lines.Select(line => Money.Round(line.TotalPrice))],
            Money.Round(Math.Max(remote.Shipping, 0)),
            Money.Round(Math.Max(remote.PaymentFee, 0)),
            Money.Round(remote.Discount));
        var rest = Money.Round(remote.Total) - OrderAmounts.GrossOf(whole.Lines, whole.Shipping, whole.PaymentFee, whole.Discount);
        return whole with { PaymentFee = whole.PaymentFee + Math.Max(rest, 0), Discount = whole.Discount + Math.Max(-rest, 0) };
    }
}
