namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>A part of an order that goes out under a voucher of its own.</summary>
/// <param name="HasVoucher">Null where that was not asked.</param>
/// <param name="TrackingCodes">Of its voucher.</param>
public sealed record RemoteShipment(string Id, bool? HasVoucher, IReadOnlyList<string> TrackingCodes);
