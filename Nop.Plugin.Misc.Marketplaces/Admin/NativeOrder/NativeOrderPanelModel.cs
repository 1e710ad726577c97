namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeOrder;

public sealed record NativeOrderPanelModel(
    int Id,
    string Marketplace,
    string Code,
    string State,
    string Tone,
    IReadOnlyList<string> Traits,
    string? DecideBy,
    string? DecideByIso,
    string? Problem,
    string? Difference,
    string? SoldOtherwise,
    bool IsVatMissing,
    IReadOnlyList<string> OtherVat)
{
    /// <summary>It waits to be accepted, and the person at the screen may do that.</summary>
    public bool OffersAcceptance { get; init; }

    public string? Courier { get; init; }

    /// <summary>Already checked: https only; null when there is none.</summary>
    public string? VoucherUrl { get; init; }

    public string? DispatchBy { get; init; }

    /// <summary>The shop has given the order up, the marketplace still takes a rejection, and the person at the screen may make it.</summary>
    public bool OffersRejection { get; init; }

    /// <summary>Tracking numbers of the shop's shipments that the marketplace does not have and the person at the screen may send; null when there are none.</summary>
    public string? Tracking { get; init; }
}
