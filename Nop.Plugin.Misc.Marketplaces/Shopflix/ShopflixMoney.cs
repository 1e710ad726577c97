using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>
/// The marketplace gives a total that is more than its lines and does not say why: the rest is shipping, as far as it is no known surcharge.
/// Lines − discount + surcharge + shipping is the total, always.
/// </summary>
/// <param name="Unexplained">The part of the discount that the marketplace does not name: the lines make more than the total.</param>
internal readonly record struct ShopflixMoney(decimal Total, decimal Shipping, decimal PaymentFee, decimal Discount, decimal Unexplained)
{
    public static ShopflixMoney Of(ShopflixOrder order, decimal total, IReadOnlyList<RemoteOrderLine> lines)
    {
        var sum = lines.Sum(line => line.TotalPrice);
        var surcharge = Math.Max(order.PaymentSurcharge ?? 0, 0);
        var discount = Math.Abs(order.Discount ?? 0);
        if (order.Subtotal is { } subtotal && discount > 0 && sum == subtotal - discount)
            discount = 0;

        var rest = total - (sum - discount) - surcharge;
        return rest >= 0
            ? new(total, rest, surcharge, discount, 0)
            : new(total, 0, surcharge, discount - rest, -rest);
    }
}
