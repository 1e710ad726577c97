using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-select", TagStructure = TagStructure.WithoutEndTag)]
public class NopSelectTagHelper : TagHelper
{
    private static readonly HashSet<string> _ownAttributes = ["asp-for", "asp-for-name", "asp-items", "asp-multiple", "asp-required"];

    private readonly IHtmlHelper _html;

    public NopSelectTagHelper(AdminAreaSettings adminAreaSettings, IHtmlHelper htmlHelper)
    {
        _html = htmlHelper;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-for-name")]
    public string Name { get; set; }

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-multiple")]
    public string IsMultiple { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (_html as IViewContextAware)?.Contextualize(ViewContext);
        output.SuppressOutput();

        var name = For?.Name ?? Name;
        if (string.IsNullOrEmpty(name))
            return Task.CompletedTask;

        RequiredMarker.Write(output, IsRequired);
        var htmlAttributes = context.AllAttributes
            .Where(attribute => !_ownAttributes.Contains(attribute.Name))
            .ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
        htmlAttributes["class"] = htmlAttributes.TryGetValue("class", out var classes) ? $"{classes} form-control" : "form-control";

        var multiple = bool.TryParse(IsMultiple, out var wanted) && wanted;
        output.Content.SetHtmlContent(multiple
            ? _html.ListBox(name, Items, htmlAttributes)
            : _html.DropDownList(name, Items, optionLabel: null, htmlAttributes));
        return Task.CompletedTask;
    }
}
