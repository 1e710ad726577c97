using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Batches;

/// <summary>A marketplace has taken a batch, and will soon say what became of it.</summary>
public sealed class BatchSignal() : Signal(quiet: TimeSpan.Zero, longestWait: TimeSpan.Zero);
