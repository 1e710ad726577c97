using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-textarea", Attributes = "asp-for")]
public class NopTextAreaTagHelper(IHtmlGenerator generator) : TextAreaTagHelper(generator)
{
    [HtmlAttributeName("html-attributes")]
    public object CustomHtmlAttributes { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "textarea";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "form-control");
        foreach (var (name, value) in HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes))
            output.Attributes.Add(name, value);
        output.Attributes.SetAttribute("rows", 4);
        return base.ProcessAsync(context, output);
    }
}
