namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>What goes into each parcel, in the desk's order.</summary>
public sealed record PackingList(IReadOnlyList<DeskOrderModel> Orders, bool OnePerSheet);
