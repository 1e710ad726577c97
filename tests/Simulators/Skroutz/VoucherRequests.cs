namespace Marketplaces.Simulators;

/// <summary>Preorders get no voucher when they are accepted, but when the shop asks for one, a while later. Here they are known by going out weeks from now.</summary>
internal sealed class VoucherRequests(CourierVouchers vouchers)
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    public static bool IsPreorder(OrderEdit edit) => AthensTime.Parse(edit.Order.Text("dispatch_until")) > edit.Now + Soon;

    public Refusal? Take(OrderEdit edit)
    {
        if (edit.State != SkroutzState.Accepted || !IsPreorder(edit) || edit.Order["courier_voucher"] != null)
            return Refusal.Order("Order is not eligible for a voucher request");

        vouchers.Create(edit);
        return null;
    }
}
