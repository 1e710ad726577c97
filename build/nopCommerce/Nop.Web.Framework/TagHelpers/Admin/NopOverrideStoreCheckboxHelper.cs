using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

/// <summary>Drawn only while one store's settings are shown: whether this one has a value of its own.</summary>
[HtmlTargetElement("nop-override-store-checkbox", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopOverrideStoreCheckboxHelper(IHtmlHelper htmlHelper) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-input")]
    public ModelExpression Input { set; get; }

    [HtmlAttributeName("asp-store-scope")]
    public int StoreScope { set; get; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (StoreScope <= 0)
            return Task.CompletedTask;

        ((IViewContextAware)htmlHelper).Contextualize(ViewContext);
        var input = $"#{htmlHelper.Id(Input.Name)}";
        var onclick = $"checkOverriddenStoreValue(this, '{input}')";
        output.Content.SetHtmlContent(htmlHelper.CheckBox(For.Name, null, new { @class = "multi-store-override-option", onclick, data_for_input_selector = input }));
        return Task.CompletedTask;
    }
}
