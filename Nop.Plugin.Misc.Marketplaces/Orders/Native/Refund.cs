using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// A paid order that is cancelled: the marketplace gives the buyer the money back, so it counts as refunded in full, with the amount that
/// nop's reports take off. No payment plugin is asked and nobody is mailed. Pure.
/// </summary>
public static class Refund
{
    /// <summary>The amount given back, in the shop's primary currency; 0 when there is none.</summary>
    public static decimal Of(Order native) =>
        native.PaymentStatus is PaymentStatus.Paid or PaymentStatus.PartiallyRefunded ? Math.Max(native.OrderTotal - native.RefundedAmount, 0) : 0;

    /// <summary>The marketplace goes on with the order after all. Changes it without saving it.</summary>
    public static void Undo(Order native)
    {
        if (native.PaymentStatus is PaymentStatus.Refunded)
            (native.PaymentStatus, native.RefundedAmount) = (PaymentStatus.Paid, 0);
    }

    /// <summary>Changes the order without saving it.</summary>
    public static void Apply(Order native)
    {
        if (Of(native) == 0)
            return;

        native.PaymentStatus = PaymentStatus.Refunded;
        native.RefundedAmount = native.OrderTotal;
    }
}
