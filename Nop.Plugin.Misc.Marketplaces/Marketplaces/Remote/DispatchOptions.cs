namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What may be told of an accepted order on its way out.</summary>
/// <param name="SetReady">That its parcel is packed.</param>
/// <param name="SetNotReady">That it is not, after all.</param>
/// <param name="Couriers">With whom it goes; empty where the marketplace does not want to be told.</param>
public sealed record DispatchOptions(bool SetReady, bool SetNotReady, IReadOnlyList<DecisionOption> Couriers)
{
    /// <summary>A receipt or invoice may be sent; it replaces <see cref="RemoteOrder.InvoiceUrl"/>.</summary>
    public bool Invoice { get; init; }

    /// <summary>What takes it back may be sent.</summary>
    public bool CreditInvoice { get; init; }

    /// <summary>It is worth asking whether the courier's visit can be moved.</summary>
    public bool MovePickup { get; init; }

    /// <summary>It has no voucher and may ask for one.</summary>
    public bool RequestVoucher { get; init; }

    public static DispatchOptions Nothing { get; } = new(false, false, []);
}
