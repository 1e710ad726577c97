using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>What stands under a product on the native order: whoever packs it may never look at the marketplace's side.</summary>
public static class ItemDescription
{
    private const string LineBreak = "<br />";

    /// <param name="attributes">HTML of the combination's attributes; empty for a product without combinations.</param>
    /// <returns>HTML; the marketplace's words are encoded.</returns>
    public static string Of(string attributes, RemoteOrderLine? line)
    {
        // A combination tells the size itself.
        var size = attributes.Length == 0 && line?.SizeValue is { } value ? line.SizeLabel is { } label ? $"{label}: {value}" : value : null;
        string?[] parts = [attributes, Encoded(size), Encoded(line?.ExtraInfo)];
        return StoredText.Fit(string.Join(LineBreak, parts.Where(part => !string.IsNullOrEmpty(part))), int.MaxValue);
    }

    private static string? Encoded(string? text) => text is null ? null : WebUtility.HtmlEncode(text).Replace("\n", LineBreak, StringComparison.Ordinal);
}
