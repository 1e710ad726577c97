namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>What somebody in the store-room has to know of a product.</summary>
/// <param name="Size">What the combination is called; empty for a whole product.</param>
/// <param name="Combination">Null for a whole product.</param>
/// <param name="Picture">Address of a small one.</param>
public sealed record DeskProduct(string Name, string Size, ProductCodes Product, ProductCodes? Combination, string? PartNumber, string? Shelf, string? Picture)
{
    private const int LongestShelf = 60;

    public string? Sku => string.IsNullOrWhiteSpace(Combination?.Sku) ? Product.Sku : Combination.Sku;

    /// <summary>nop has no field for it, so it is where shops write it: the warehouse, and the first line of the product's admin comment.</summary>
    public static string? ShelfOf(string? warehouse, string? adminComment)
    {
        var comment = (adminComment ?? "").Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "";
        if (comment.Length > LongestShelf)
            comment = comment[..(LongestShelf - 1)] + "…";
        var parts = new[] { warehouse?.Trim() ?? "", comment }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }
}
