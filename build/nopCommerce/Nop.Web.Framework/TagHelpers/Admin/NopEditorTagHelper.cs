using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-editor", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopEditorTagHelper : TagHelper
{
    private readonly IHtmlHelper _html;

    public NopEditorTagHelper(IHtmlHelper htmlHelper)
    {
        _html = htmlHelper;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("html-attributes")]
    public object CustomHtmlAttributes { get; set; }

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-render-form-control-class")]
    public string RenderFormControlClass { get; set; }

    [HtmlAttributeName("asp-template")]
    public string Template { get; set; }

    [HtmlAttributeName("asp-postfix")]
    public string Postfix { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (_html as IViewContextAware)?.Contextualize(ViewContext);
        output.SuppressOutput();
        RequiredMarker.Write(output, IsRequired);

        var htmlAttributes = HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes);
        var asFormControl = string.IsNullOrEmpty(RenderFormControlClass)
            ? For.Metadata.ModelType == typeof(string)
            : bool.TryParse(RenderFormControlClass, out var wanted) && wanted;
        if (asFormControl)
            htmlAttributes.Add("class", "form-control");

        RememberElementOfList();
        output.Content.SetHtmlContent(_html.Editor(For.Name, Template, new { htmlAttributes, postfix = Postfix }));
        return Task.CompletedTask;
    }

    /// <summary>An expression such as "Lines[0].Name" is not found by its text, so its value is handed over with the view data.</summary>
    private void RememberElementOfList()
    {
        if (!For.Name.Contains("].") || _html.ViewData.ContainsKey(For.Name))
            return;

        var prefix = _html.ViewData.TemplateInfo.HtmlFieldPrefix;
        _html.ViewData[string.IsNullOrEmpty(prefix) ? For.Name : $"{prefix}.{For.Name}"] = For.Model;
    }
}
