using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Reads what <see cref="Products.ProductCard.Pick"/> has written.</summary>
public static class ProductPick
{
    /// <summary>Null when nothing was picked.</summary>
    public static ProductIdentity? Read(string? pick) =>
        pick?.Split(':') is [var product, var combination] && Number(product) is > 0 and var productId && Number(combination) is { } combinationId
            ? new ProductIdentity(productId, combinationId)
            : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
