using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EmbeddedShop.Admin.Menu;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Nop.Web.Framework.UI;

namespace EmbeddedShop.Admin.Tests;

/// <summary>A page of area Admin with a model, on which tag helpers can be run.</summary>
internal sealed class PageUnderTest : IDisposable
{
    private readonly ServiceProvider _services = Services();
    private readonly ModelExplorer _explorer;

    public PageUnderTest(object model)
    {
        var metadata = Get<IModelMetadataProvider>();
        _explorer = metadata.GetModelExplorerForType(model.GetType(), model);
        var viewDataType = typeof(ViewDataDictionary<>).MakeGenericType(model.GetType());
        var viewData = (ViewDataDictionary)Activator.CreateInstance(viewDataType, metadata, new ModelStateDictionary())!;
        viewData.Model = model;
        var http = new DefaultHttpContext { RequestServices = _services };
        var route = new RouteData { Values = { ["area"] = "Admin", ["controller"] = "Any", ["action"] = "Any" } };
        View = new ViewContext(
            new ActionContext(http, route, new ActionDescriptor { RouteValues = { ["area"] = "Admin", ["controller"] = "Any" } }), Mock.Of<IView>(), viewData,
            Mock.Of<ITempDataDictionary>(), TextWriter.Null, new HtmlHelperOptions());
    }

    public ViewContext View { get; }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public ModelExpression For(string property) => new(property, _explorer.GetExplorerForProperty(property));

    public static async Task<IElement> RunAsync(TagHelper helper, string name, string content = "", params (string Name, object Value)[] attributes)
    {
        var all = new TagHelperAttributeList(attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value)));
        var output = new TagHelperOutput(name, [], (_, _) =>
        {
            var child = new DefaultTagHelperContent();
            child.SetHtmlContent(content);
            return Task.FromResult<TagHelperContent>(child);
        });
        var context = new TagHelperContext(all, new Dictionary<object, object>(), "test");
        helper.Init(context);
        await helper.ProcessAsync(context, output);
        return Parse(output);
    }

    public void Dispose() => _services.Dispose();

    private static IElement Parse(TagHelperOutput content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).Body!;
    }

    private static ServiceProvider Services()
    {
        var services = WebApplication.CreateBuilder().Services;
        services.AddScoped<INopHtmlHelper, ActiveMenuItem>();
        services.AddControllersWithViews().ConfigureApplicationPartManager(
            parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(AdminPages).Assembly)));
        return services.BuildServiceProvider();
    }
}
