namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <param name="Label">The marketplace's words, or a resource key that starts with the plugin's prefix.</param>
public sealed record DecisionOption(string Id, string Label);
