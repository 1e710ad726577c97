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
    IReadOnlyList<string> OtherVat);
