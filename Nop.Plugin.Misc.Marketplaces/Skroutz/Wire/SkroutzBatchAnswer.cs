namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>What the Products API answers to a batch.</summary>
/// <param name="Results">By product, where the answer has them.</param>
internal sealed record SkroutzBatchAnswer(bool? Success, IReadOnlyList<SkroutzProductResult>? Results);

internal sealed record SkroutzProductResult(string? ProductId, string? Status, string? Message);
