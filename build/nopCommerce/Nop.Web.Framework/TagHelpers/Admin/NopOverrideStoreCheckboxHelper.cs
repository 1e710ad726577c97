using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

/// <summary>Drawn only while one store's settings are shown: whether this one has a value of its own.</summary>
[HtmlTargetElement("nop-override-store-checkbox", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopOverrideStoreCheckboxHelper : TagHelper
{
    private readonly IHtmlHelper _html;

    public NopOverrideStoreCheckboxHelper(IHtmlHelper htmlHelper)
    {
        _html = htmlHelper;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-input")]
    public ModelExpression Input { set; get; }

    [HtmlAttributeName("asp-input2")]
    public ModelExpression Input2 { set; get; }

    [HtmlAttributeName("asp-store-scope")]
    public int StoreScope { set; get; }

    [HtmlAttributeName("asp-parent-container")]
    public string ParentContainer { set; get; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (StoreScope <= 0)
            return Task.CompletedTask;

        ((IViewContextAware)_html).Contextualize(ViewContext);
        var inputs = string.Join(", ", new[] { Input, Input2 }.Where(input => input is not null).Select(input => $"#{_html.Id(input.Name)}"));
        output.Content.SetHtmlContent(_html.CheckBox(For.Name, null, new
        {
            @class = "multi-store-override-option",
            onclick = $"checkOverriddenStoreValue(this, '{inputs}')",
            data_for_input_selector = inputs,
        }));
        return Task.CompletedTask;
    }
}
