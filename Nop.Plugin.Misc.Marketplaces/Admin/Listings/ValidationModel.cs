namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>How the validation of everything not yet sent stands.</summary>
/// <param name="Ok">It was not cut short.</param>
/// <param name="Text">Empty when there was none.</param>
public sealed record ValidationModel(bool IsRunning, bool Ok, string Text);
