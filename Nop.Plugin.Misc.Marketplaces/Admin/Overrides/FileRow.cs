using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>A row of a file of listings, by the names of its columns. Cells that are missing at its end are empty.</summary>
internal sealed class FileRow(CsvRow row, IReadOnlyList<string> heading)
{
    public int Line => row.Line;

    public IReadOnlyDictionary<string, string> Cells { get; } =
        heading.Index().ToDictionary(column => column.Item, column => column.Index < row.Cells.Count ? CsvWriter.Unshielded(row.Cells[column.Index].Trim()) : "");

    public string this[string column] => Cells.GetValueOrDefault(column, "");

    /// <summary>A separator or a quote too many has moved what follows it.</summary>
    public bool HasTooMany => row.Cells.Skip(heading.Count).Any(cell => !string.IsNullOrWhiteSpace(cell));

    public string Name => string.Join(" · ", new[] { this["product"], this[ListingColumns.Sku], this[ListingColumns.Product] }.Where(part => part.Length > 0).Take(2));

    /// <summary>Null for the identity rule's; columns that are not there leave what was.</summary>
    public HandMadeIds? Ids(HandMadeIds? before)
    {
        var ids = new HandMadeIds(
            Cells.GetValueOrDefault(ListingColumns.Id) ?? before?.ProductId ?? "",
            Cells.GetValueOrDefault(ListingColumns.VariationId) ?? before?.VariationId ?? "");
        return ids is { ProductId: "", VariationId: "" } ? null : ids;
    }
}
