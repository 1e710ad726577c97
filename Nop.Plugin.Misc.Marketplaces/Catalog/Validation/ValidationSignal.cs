using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>A person has asked for a validation.</summary>
public sealed class ValidationSignal() : Signal(quiet: TimeSpan.Zero, longestWait: TimeSpan.Zero);
