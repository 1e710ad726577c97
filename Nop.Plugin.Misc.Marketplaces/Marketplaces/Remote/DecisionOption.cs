namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <param name="Label">The marketplace's words, or a resource key that starts with the plugin's prefix.</param>
public sealed record DecisionOption(string Id, string Label)
{
    /// <summary>When it is over, for a time that is offered; null when that is not known.</summary>
    public DateTime? EndsOnUtc { get; init; }
}
