using EmbeddedShop.SampleData;

namespace EmbeddedShop.Admin.Texts;

/// <summary>The texts of these pages. Where a page of the host has the same text, it has the host's key, so that plugins find it.</summary>
public sealed class HarnessTexts : IShopTexts
{
    private static readonly (string Key, string English, string Greek)[] _rows =
        [.. FrameTexts.Rows, .. CatalogTexts.Rows, .. OrderTexts.Rows, .. SystemTexts.Rows, .. StoreTexts.Rows];

    public IReadOnlyDictionary<string, string> English { get; } = _rows.ToDictionary(row => row.Key, row => row.English, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, string> Greek { get; } = _rows.ToDictionary(row => row.Key, row => row.Greek, StringComparer.OrdinalIgnoreCase);
}
