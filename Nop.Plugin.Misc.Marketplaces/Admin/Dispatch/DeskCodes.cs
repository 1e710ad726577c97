namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>What a bar-code reader may bring for a line.</summary>
public static class DeskCodes
{
    /// <summary>
    /// A size has its own codes; those of the whole product, which all its sizes share, count only where it has none.
    /// </summary>
    /// <param name="ean">As the marketplace names it.</param>
    public static IReadOnlyList<string> Of(string? ean, ProductCodes product, ProductCodes? combination) =>
        [.. new[] { ean }.Concat(combination is { IsEmpty: false } ? combination.All : product.All).Select(code => code?.Trim()).OfType<string>().Where(code => code.Length > 0).Distinct(StringComparer.Ordinal)];
}

public sealed record ProductCodes(string? Sku, string? Gtin)
{
    public static ProductCodes None { get; } = new(null, null);

    public IReadOnlyList<string?> All => [Sku, Gtin];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Sku) && string.IsNullOrWhiteSpace(Gtin);
}
