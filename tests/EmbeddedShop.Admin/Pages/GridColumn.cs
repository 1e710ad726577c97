using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models.DataTables;

namespace EmbeddedShop.Admin.Pages;

public sealed record GridColumn(string Data, string? Title, string? Width, string? ClassName, bool Visible, bool Searchable, bool Encode, bool Master, GridRender? Render)
{
    [JsonIgnore]
    public string? CustomFunction => Render?.Function;

    public static GridColumn Of(ColumnProperty column, IUrlHelper urls, Func<string, string> text) => new(
        column.Data, column.Title, column.Width, column.ClassName, column.Visible, column.Searchable, column.Encode, column.IsMasterCheckBox,
        column.Render switch
        {
            null => null,
            RenderBoolean => new GridRender("boolean"),
            RenderDate date => new GridRender("date") { Format = date.Format },
            RenderLink link => new GridRender("link") { Url = Address(link.Url, urls), Id = link.Url.DataId, Title = link.Title },
            RenderButtonView view => new GridRender("view") { Url = Address(view.Url, urls), ClassName = view.ClassName, Title = text("Admin.Common.View") },
            RenderButtonEdit edit => new GridRender("edit") { Url = Address(edit.Url, urls), ClassName = edit.ClassName, Title = text("Admin.Common.Edit") },
            RenderButtonCustom button => new GridRender("button") { Url = button.Url, ClassName = button.ClassName, Title = button.Title, OnClick = button.OnClickFunctionName },
            RenderCheckBox box => new GridRender("checkbox") { Name = box.Name, Key = box.PropertyKeyName },
            RenderCustom custom => new GridRender("custom") { Function = custom.FunctionName },
            var other => throw new NotSupportedException($"The embedded shop's tables do not know {other.GetType().Name}."),
        });

    public static string Address(DataUrl? url, IUrlHelper urls)
    {
        if (!string.IsNullOrEmpty(url?.ActionName) && !string.IsNullOrEmpty(url.ControllerName))
            return urls.Action(url.ActionName, url.ControllerName, url.RouteValues) ?? string.Empty;
        if (string.IsNullOrEmpty(url?.Url))
            return string.Empty;

        var address = urls.Content(url.Url).TrimEnd('/');
        return url.TrimEnd ? address : $"{address}/";
    }
}

public sealed record GridRender(string Kind)
{
    public string? Url { get; init; }
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Format { get; init; }
    public string? ClassName { get; init; }
    public string? OnClick { get; init; }
    public string? Name { get; init; }
    public string? Key { get; init; }

    [JsonIgnore]
    public string? Function { get; init; }
}
