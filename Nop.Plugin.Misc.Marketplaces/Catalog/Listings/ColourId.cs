using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// The id of a colour that is a product of its own: its product's id, a hyphen, and nop's number of the attribute value, which stays when the colour is
/// renamed or moved.
/// </summary>
public static class ColourId
{
    private const char Separator = '-';

    /// <summary>Empty for a product without an id.</summary>
    public static string Of(string productId, int valueId) => productId.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{productId}{Separator}{valueId}");

    /// <summary>Null for what cannot be a colour's.</summary>
    public static (string ProductId, int ValueId)? Read(string id) =>
        id.LastIndexOf(Separator) is > 0 and var at
        && int.TryParse(id.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var valueId) && Of(id[..at], valueId) == id
            ? (id[..at], valueId)
            : null;
}
