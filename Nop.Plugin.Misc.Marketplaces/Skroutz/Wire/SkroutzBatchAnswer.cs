namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>What the Products API answers to a batch.</summary>
/// <param name="Id">To ask for its status by; none in the API's older form.</param>
/// <param name="Results">By product, where the answer has them.</param>
internal sealed record SkroutzBatchAnswer(bool? Success, string? Id, IReadOnlyList<SkroutzProductResult>? Results);

/// <param name="Status">in_progress or completed.</param>
internal sealed record SkroutzBatchStatus(string? Id, string? Status, IReadOnlyList<SkroutzProductResult>? Results);

/// <param name="Status">in_progress, success, no_change or failure.</param>
internal sealed record SkroutzProductResult(string? ProductId, string? Status, string? Message, IReadOnlyList<SkroutzVariationResult>? Variations);

internal sealed record SkroutzVariationResult(string? VariationId, string? Status, string? Message);
