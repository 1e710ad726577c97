namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>Members that are null are left out; the order of the members is that of the documentation.</summary>
internal sealed record SkroutzBatchRequest(IReadOnlyList<SkroutzProduct> Data);

/// <param name="Price">Cents.</param>
internal sealed record SkroutzProduct(string ProductId, int? Quantity, bool? Enabled, long? Price, IReadOnlyList<SkroutzVariation>? Variations);

internal sealed record SkroutzVariation(string VariationId, int? Quantity, bool? Enabled, long? Price);
