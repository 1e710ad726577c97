using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>The id that a product or a combination has at a marketplace, by the account's rule. Empty when it has none, or one that says nothing.</summary>
public static class Identity
{
    /// <summary>Longest id that marketplaces and our columns take.</summary>
    public const int MaxLength = 200;

    /// <summary>Ids that differ by the case of Latin letters alone are not offered side by side; those that differ otherwise are different ids.</summary>
    public static IEqualityComparer<string> Comparer { get; } = EqualityComparer<string>.Create((first, second) => Fold(first!) == Fold(second!), id => Fold(id).GetHashCode(StringComparison.Ordinal));

    /// <summary>
    /// The same for ids that <see cref="Comparer"/> takes for one, and hardly ever for others; to be looked up by, in every database, and then to be compared.
    /// A number, because texts are slow to find where a database folds their case and accents.
    /// </summary>
    public static long Key(string id) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Fold(id))));

    /// <summary>Those that have the very id; only where there are none, those that differ from it by case.</summary>
    public static List<T> Best<T>(IEnumerable<T> candidates, string id, Func<T, string> identity)
    {
        var folded = Fold(id);
        var similar = candidates.Where(candidate => Fold(identity(candidate)) == folded).ToList();
        var exact = similar.Where(candidate => identity(candidate) == id).ToList();
        return exact.Count > 0 ? exact : similar;
    }

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
        var trimmed = identity?.Trim() ?? "";
        return rule is IdentityRule.Gtin or IdentityRule.ManufacturerPartNumber && PlausibleCode.IsFiller(trimmed) ? "" : trimmed;
    }

    /// <summary>Equal for ids that <see cref="Comparer"/> takes for one.</summary>
    public static string Fold(string id) => string.Create(id.Length, id, static (folded, id) =>
    {
        for (var at = 0; at < id.Length; at++)
            folded[at] = char.IsAsciiLetterLower(id[at]) ? char.ToUpperInvariant(id[at]) : id[at];
    });
}
