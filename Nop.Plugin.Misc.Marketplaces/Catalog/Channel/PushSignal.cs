using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>A listing was marked. It waits until no more marks come, so that what changes together is sent together.</summary>
public sealed class PushSignal() : Signal(quiet: TimeSpan.FromMilliseconds(400), longestWait: TimeSpan.FromSeconds(1));
