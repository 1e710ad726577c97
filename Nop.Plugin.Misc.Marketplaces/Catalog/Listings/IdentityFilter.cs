using System.Globalization;
using System.Linq.Expressions;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Conditions that nothing escapes which has an id, whatever the database makes of case, accents and blanks around it. What they let through is
/// compared again, see <see cref="Identity.Best"/>.
/// </summary>
internal static class IdentityFilter
{
    /// <summary>Null when no product can have the id.</summary>
    public static Expression<Func<Product, bool>>? OfProducts(IdentityRule rule, string value)
    {
        if (rule == IdentityRule.ProductId)
            return Number(value) is { } id ? product => product.Id == id : null;

        return (rule, Part(value)) switch
        {
            (IdentityRule.Sku, null) => product =>
                product.Sku != null && (product.Sku == value || product.Sku.Trim() == value),
            (IdentityRule.Gtin, null) => product =>
                product.Gtin != null && (product.Gtin == value || product.Gtin.Trim() == value),
            (IdentityRule.ManufacturerPartNumber, null) => product =>
                product.ManufacturerPartNumber != null && (product.ManufacturerPartNumber == value || product.ManufacturerPartNumber.Trim() == value),
            (IdentityRule.Sku, { Length: > 0 } part) => product => product.Sku != null && product.Sku.Contains(part),
            (IdentityRule.Gtin, { Length: > 0 } part) => product => product.Gtin != null && product.Gtin.Contains(part),
            (IdentityRule.ManufacturerPartNumber, { Length: > 0 } part) => product =>
                product.ManufacturerPartNumber != null && product.ManufacturerPartNumber.Contains(part),
            _ => null,
        };
    }

    /// <summary>Null when no combination can have the id.</summary>
    public static Expression<Func<ProductAttributeCombination, bool>>? OfCombinations(IdentityRule rule, string value)
    {
        if (rule == IdentityRule.ProductId)
            return Number(value) is { } id ? combination => combination.Id == id : null;

        return (rule, Part(value)) switch
        {
            (IdentityRule.Sku, null) => combination =>
                combination.Sku != null && (combination.Sku == value || combination.Sku.Trim() == value),
            (IdentityRule.Gtin, null) => combination =>
                combination.Gtin != null && (combination.Gtin == value || combination.Gtin.Trim() == value),
            (IdentityRule.ManufacturerPartNumber, null) => combination =>
                combination.ManufacturerPartNumber != null && (combination.ManufacturerPartNumber == value || combination.ManufacturerPartNumber.Trim() == value),
            (IdentityRule.Sku, { Length: > 0 } part) => combination => combination.Sku != null && combination.Sku.Contains(part),
            (IdentityRule.Gtin, { Length: > 0 } part) => combination => combination.Gtin != null && combination.Gtin.Contains(part),
            (IdentityRule.ManufacturerPartNumber, { Length: > 0 } part) => combination =>
                combination.ManufacturerPartNumber != null && combination.ManufacturerPartNumber.Contains(part),
            _ => null,
        };
    }

    /// <summary>
    /// Null for an id that may be sent to every column. MySQL refuses to compare a three-byte column with a text that it cannot hold, so of such an id
    /// only the longest part that it can hold is looked for; empty when there is none.
    /// </summary>
    private static string? Part(string value) =>
        value.All(StoredText.IsStorable)
            ? null
            : string.Concat(value.Select(character => StoredText.IsStorable(character) ? character : '\0')).Split('\0').MaxBy(part => part.Length);

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
