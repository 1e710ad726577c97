using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>A product or a combination inside a stored text, such as #6 or #6/12: its name is looked up when somebody reads.</summary>
public static class ProductMark
{
    public static string Of(ProductIdentity product) =>
        product.CombinationId == 0 ? $"#{product.ProductId}" : $"#{product.ProductId}/{product.CombinationId}";

    /// <summary>Null for other words, such as an SKU.</summary>
    public static ProductIdentity? Read(string? words) =>
        words?.Split('/') is [['#', .. var product], .. { Length: <= 1 } rest]
        && Id(product) is { } productId
        && (rest is [var combination] ? Id(combination) : 0) is { } combinationId
            ? new ProductIdentity(productId, combinationId)
            : null;

    private static int? Id(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
