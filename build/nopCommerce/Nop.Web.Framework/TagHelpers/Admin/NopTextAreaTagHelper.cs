using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-textarea", Attributes = "asp-for")]
public class NopTextAreaTagHelper : TextAreaTagHelper
{
    public NopTextAreaTagHelper(IHtmlGenerator generator) : base(generator)
    {
    }

    [HtmlAttributeName("html-attributes")]
    public object CustomHtmlAttributes { get; set; }

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "textarea";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"{output.Attributes["class"]?.Value} form-control".TrimStart());
        foreach (var (name, value) in HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes))
            output.Attributes.Add(name, value);

        output.Attributes.SetAttribute("rows", output.Attributes["rows"]?.Value ?? 4);
        output.Attributes.SetAttribute("cols", output.Attributes["cols"]?.Value ?? 20);
        RequiredMarker.Write(output, IsRequired);

        await base.ProcessAsync(context, output);
    }
}
