using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Somebody waits for a feed.</summary>
public sealed class FeedSignal() : Signal(quiet: TimeSpan.Zero, longestWait: TimeSpan.Zero);
