using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models.DataTables;

namespace EmbeddedShop.Admin.Pages;

/// <summary>What grid.js needs to know of a table.</summary>
public sealed record GridDefinition
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public required string Name { get; init; }
    public required string Url { get; init; }
    public required string Culture { get; init; }
    public required int Length { get; init; }
    public required IReadOnlyList<int> LengthMenu { get; init; }
    public required bool ServerSide { get; init; }
    public required bool Paging { get; init; }
    public required string PagingType { get; init; }
    public required bool Processing { get; init; }
    public required bool Ordering { get; init; }
    public required bool Info { get; init; }
    public required bool Refresh { get; init; }
    public required int? DeferLoading { get; init; }
    public required string? SearchButton { get; init; }
    public required IReadOnlyList<GridFilter> Filters { get; init; }
    public required IReadOnlyList<GridColumn> Columns { get; init; }
    public required GridTexts Texts { get; init; }

    public static GridDefinition Of(DataTablesModel table, IUrlHelper urls, Func<string, string> text) => new()
    {
        Name = table.Name,
        Url = GridColumn.Address(table.UrlRead, urls),
        Culture = CultureInfo.CurrentCulture.Name,
        Length = table.Length,
        LengthMenu = Numbers(table.LengthMenu),
        ServerSide = table.ServerSide,
        Paging = table.Paging,
        PagingType = table.PagingType,
        Processing = table.Processing,
        Ordering = table.Ordering,
        Info = table.Info,
        Refresh = table.RefreshButton && !table.IsChildTable,
        DeferLoading = table.DeferLoading,
        SearchButton = table.SearchButtonId,
        Filters = [.. (table.Filters ?? []).Select(GridFilter.Of).OfType<GridFilter>()],
        Columns = [.. table.ColumnCollection.Select(column => GridColumn.Of(column, urls, text))],
        Texts = GridTexts.Of(text),
    };

    /// <summary>Functions are no JSON: they are written into the page, by the index of their column.</summary>
    public IEnumerable<(int Index, string Function)> CustomRenders() =>
        Columns.Index().Where(column => column.Item.CustomFunction is not null).Select(column => (column.Index, column.Item.CustomFunction!));

    private static IReadOnlyList<int> Numbers(string? list) =>
        [.. (list ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
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
