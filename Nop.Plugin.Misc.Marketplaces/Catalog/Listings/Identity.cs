using System.Globalization;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>The id that a product or a combination has at a marketplace, by the account's rule. Empty when it has none.</summary>
public static class Identity
{
    /// <summary>Longest id that marketplaces and our columns take.</summary>
    public const int MaxLength = 200;

    /// <summary>Ids differ as the database tells them apart: not by case.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    public static string Of(IdentityRule rule, Product product) =>
        Of(rule, product.Id, product.Sku, product.Gtin, product.ManufacturerPartNumber);

    public static string Of(IdentityRule rule, ProductAttributeCombination combination) =>
        Of(rule, combination.Id, combination.Sku, combination.Gtin, combination.ManufacturerPartNumber);

    public static string Of(IdentityRule rule, int id, string? sku, string? gtin, string? manufacturerPartNumber)
    {
        var identity = rule switch
        {
            IdentityRule.Sku => sku,
            IdentityRule.Gtin => gtin,
            IdentityRule.ManufacturerPartNumber => manufacturerPartNumber,
            IdentityRule.ProductId => id.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return identity?.Trim() ?? "";
    }
}
