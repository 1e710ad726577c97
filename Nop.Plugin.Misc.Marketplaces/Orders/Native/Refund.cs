using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// A paid order that is called off: the marketplace gives the buyer the money back, so it counts as refunded in full, with the amount that
/// nop's reports take off. No payment plugin is asked and nobody is mailed. Pure.
/// </summary>
public static class Refund
{
    /// <summary>Changes the order without saving it; the amount given back is in the shop's primary currency, 0 when there is none.</summary>
    public static decimal Apply(Order native)
    {
        var rest = native.OrderTotal - native.RefundedAmount;
        if (native.PaymentStatus is not (PaymentStatus.Paid or PaymentStatus.PartiallyRefunded) || rest <= 0)
            return 0;

        native.PaymentStatus = PaymentStatus.Refunded;
        native.RefundedAmount = native.OrderTotal;
        return rest;
    }
}
