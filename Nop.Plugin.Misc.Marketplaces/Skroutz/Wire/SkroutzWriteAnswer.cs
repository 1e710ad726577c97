namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>What the API answers to a write.</summary>
internal sealed record SkroutzWriteAnswer(bool? Success, string? Message);
