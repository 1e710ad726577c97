namespace Nop.Plugin.Misc.Marketplaces.Admin.Products;

/// <summary>By what a person knows a product of the shop, or one of its combinations.</summary>
/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="Name">With the names of the combination's values.</param>
/// <param name="Picture">Address of a small one.</param>
public sealed record ProductCard(int ProductId, int CombinationId, string Name, string? Sku, string? Gtin, string? PartNumber, string? Picture)
{
    /// <summary>As a form sends it.</summary>
    public string Pick => $"{ProductId}:{CombinationId}";

    public string Codes => string.Join(" · ", new[] { Sku, Gtin, PartNumber }.Where(code => !string.IsNullOrWhiteSpace(code)).Distinct());
}
