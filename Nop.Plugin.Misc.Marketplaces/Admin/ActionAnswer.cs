namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>What a button on a page gets back.</summary>
/// <param name="Value">New content of the field the button belongs to; null when it has none.</param>
public sealed record ActionAnswer(bool Ok, string Text, string? Value = null);
