using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models.DataTables;

namespace EmbeddedShop.Admin.Pages;

/// <summary>What grid.js needs to know of a table.</summary>
public sealed record GridDefinition(
    string Name, string Url, string Culture, int Length, IReadOnlyList<int> LengthMenu, string? SearchButton,
    IReadOnlyList<GridFilter> Filters, IReadOnlyList<GridColumn> Columns, GridTexts Texts)
{
    public static GridDefinition Of(DataTablesModel table, IUrlHelper urls, Func<string, string> text) => new(
        table.Name,
        GridColumn.Address(table.UrlRead, urls),
        CultureInfo.CurrentCulture.Name,
        table.Length,
        [.. (table.LengthMenu ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))],
        table.SearchButtonId,
        [.. table.Filters.Select(GridFilter.Of).OfType<GridFilter>()],
        [.. table.ColumnCollection.Select(column => GridColumn.Of(column, urls, text))],
        GridTexts.Of(text));

    /// <summary>Functions are no JSON: they are written into the page, by the index of their column.</summary>
    public IEnumerable<(int Index, string Function)> CustomRenders() =>
        Columns.Index().Where(column => column.Item.Render?.Function is not null).Select(column => (column.Index, column.Item.Render!.Function!));
}

public sealed record GridTexts(string Previous, string Next, string Info, string NoItems, string LengthMenu, string Empty, string Refresh)
{
    public static GridTexts Of(Func<string, string> text) => new(
        text("Admin.DT.Paginate.Previous"), text("Admin.DT.Paginate.Next"), text("Admin.DT.Info"), text("Admin.DT.InfoEmpty"),
        text("Admin.DT.LengthMenu"), text("Admin.DT.EmptyTable"), text("Admin.DT.Refresh"));
}

public sealed record GridFilter(string Name, string Kind, string? Field, object? Value)
{
    /// <summary>As the host does: constants are whole numbers, switches are read from their check box, all else from the field of that name.</summary>
    public static GridFilter? Of(FilterParameter filter) => filter switch
    {
        { Type: { } type } when type == typeof(bool) => new GridFilter(filter.Name, "checked", filter.Name, null),
        { Type: { } type } when type == typeof(int) => new GridFilter(filter.Name, "constant", null, filter.Value),
        { Type: { } type } when type == typeof(string) && filter.ModelName is { Length: > 0 } model => new GridFilter(filter.Name, "field", $"{model}_{filter.Name}", null),
        { Type: { } type } when type == typeof(string) || type == typeof(DateTime?) => new GridFilter(filter.Name, "field", filter.Name, null),
        _ => null,
    };
}
