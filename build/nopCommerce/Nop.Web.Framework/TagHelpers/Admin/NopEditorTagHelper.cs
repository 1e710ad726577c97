using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-editor", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopEditorTagHelper(IHtmlHelper htmlHelper) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-postfix")]
    public string Postfix { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)htmlHelper).Contextualize(ViewContext);
        output.SuppressOutput();
        if (bool.TryParse(IsRequired, out var required) && required)
        {
            output.PreElement.SetHtmlContent("""<div class="input-group input-group-required">""");
            output.PostElement.SetHtmlContent("""<div class="input-group-btn"><span class="required">*</span></div></div>""");
        }

        RememberElementOfList();
        object htmlAttributes = For.Metadata.ModelType == typeof(string) ? new { @class = "form-control" } : new { };
        output.Content.SetHtmlContent(htmlHelper.Editor(For.Name, new { htmlAttributes, postfix = Postfix }));
        return Task.CompletedTask;
    }

    /// <summary>An expression such as "Lines[0].Name" is not found by its text, so its value is handed over with the view data.</summary>
    private void RememberElementOfList()
    {
        if (!For.Name.Contains("].") || htmlHelper.ViewData.ContainsKey(For.Name))
            return;
        var prefix = htmlHelper.ViewData.TemplateInfo.HtmlFieldPrefix;
        htmlHelper.ViewData[string.IsNullOrEmpty(prefix) ? For.Name : $"{prefix}.{For.Name}"] = For.Model;
    }
}
