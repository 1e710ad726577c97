using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-select", TagStructure = TagStructure.WithoutEndTag)]
public class NopSelectTagHelper : TagHelper
{
    private static readonly HashSet<string> _ownAttributes = ["asp-for", "asp-items", "asp-multiple"];

    private readonly IHtmlHelper _html;

    public NopSelectTagHelper(AdminAreaSettings adminAreaSettings, IHtmlHelper htmlHelper) => _html = htmlHelper;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    [HtmlAttributeName("asp-multiple")]
    public string IsMultiple { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)_html).Contextualize(ViewContext);
        output.SuppressOutput();
        var htmlAttributes = context.AllAttributes.Where(attribute => !_ownAttributes.Contains(attribute.Name))
            .ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
        htmlAttributes["class"] = htmlAttributes.TryGetValue("class", out var classes) ? $"{classes} form-control" : "form-control";
        output.Content.SetHtmlContent(bool.TryParse(IsMultiple, out var multiple) && multiple
            ? _html.ListBox(For.Name, Items, htmlAttributes)
            : _html.DropDownList(For.Name, Items, optionLabel: null, htmlAttributes));
        return Task.CompletedTask;
    }
}
