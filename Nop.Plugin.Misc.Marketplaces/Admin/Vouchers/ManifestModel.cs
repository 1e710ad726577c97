namespace Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;

/// <summary>What may be on a manifest, by account.</summary>
public sealed record ManifestModel(IReadOnlyList<ManifestAccount> Accounts);

/// <param name="IsCut">There are more than are shown.</param>
public sealed record ManifestAccount(int Id, string Label, IReadOnlyList<ManifestRow> Orders, bool IsCut);

public sealed record ManifestRow(int Id, string Code, string? Buyer, string? Courier, string TrackingCodes);
