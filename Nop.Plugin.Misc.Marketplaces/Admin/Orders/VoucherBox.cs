namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What an order's page shows of the vouchers that its marketplace makes on request.</summary>
/// <param name="IsOn">They are made for this order: for all, or because it is the one on trial.</param>
/// <param name="IsOnTrial">Only for this one.</param>
/// <param name="IsProven">The one on trial was made and printed.</param>
/// <param name="TriedWith">Code of another order with which they are being tried; null when there is none.</param>
public sealed record VoucherBox(
    int OrderId, int AccountId, bool IsOn, bool IsOnTrial, bool IsProven, string? TriedWith, bool MayDecide, bool MayConfigure, bool MayPrint, IReadOnlyList<VoucherRow> Shipments);

/// <param name="IsKnown">The marketplace has said whether there is a voucher.</param>
public sealed record VoucherRow(string Shipment, bool IsKnown, IReadOnlyList<string> Codes, bool MayCreate, bool MayCancel);
