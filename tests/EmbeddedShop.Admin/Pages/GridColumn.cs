using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models.DataTables;

namespace EmbeddedShop.Admin.Pages;

public sealed record GridColumn(string Data, string? Title, string? Width, string? ClassName, bool Visible, GridRender? Render)
{
    public static GridColumn Of(ColumnProperty column, IUrlHelper urls, Func<string, string> text) => new(
        column.Data, column.Title, column.Width, column.ClassName, column.Visible,
        column.Render switch
        {
            null => null,
            RenderBoolean => new GridRender("boolean"),
            RenderDate date => new GridRender("date") { Format = date.Format },
            RenderLink link => new GridRender("link") { Url = Address(link.Url, urls), Id = link.Url.DataId, Title = link.Title },
            RenderButtonView view => new GridRender("view") { Url = Address(view.Url, urls), ClassName = view.ClassName, Title = text("Admin.Common.View") },
            RenderButtonEdit edit => new GridRender("edit") { Url = Address(edit.Url, urls), ClassName = edit.ClassName, Title = text("Admin.Common.Edit") },
            RenderCustom custom => new GridRender("custom") { Function = custom.FunctionName },
            var other => throw new NotSupportedException($"The embedded shop's tables do not know {other.GetType().Name}."),
        });

    public static string Address(DataUrl? url, IUrlHelper urls) => url switch
    {
        { ActionName: { } action, ControllerName: { } controller } => urls.Action(action, controller, url.RouteValues) ?? string.Empty,
        { Url: { } path } => $"{urls.Content(path).TrimEnd('/')}/",
        _ => string.Empty,
    };
}

public sealed record GridRender(string Kind)
{
    public string? Url { get; init; }
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Format { get; init; }
    public string? ClassName { get; init; }

    [JsonIgnore]
    public string? Function { get; init; }
}
