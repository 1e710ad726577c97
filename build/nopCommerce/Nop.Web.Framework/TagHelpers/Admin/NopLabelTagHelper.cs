using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-label", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopLabelTagHelper(IHtmlGenerator generator, ILocalizationService localizationService, IWorkContext workContext) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var key = For.Metadata.ContainerType?.GetProperty(For.Metadata.Name ?? "")?.GetCustomAttribute<NopResourceDisplayNameAttribute>()?.ResourceKey;
        var text = key is null ? null : await localizationService.GetResourceAsync(key);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "label-wrapper");
        output.Content.SetHtmlContent(generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, text, new { @class = "col-form-label" }));
        if (key is null)
            return;

        var language = await workContext.GetWorkingLanguageAsync();
        var hint = await localizationService.GetResourceAsync($"{key}.Hint", language.Id, logIfNotFound: false, returnEmptyIfNotFound: true);
        if (string.IsNullOrEmpty(hint))
            return;
        var icon = new TagBuilder("div") { Attributes = { ["title"] = hint, ["data-toggle"] = "tooltip", ["class"] = "ico-help" } };
        icon.InnerHtml.AppendHtml("""<i class="fas fa-circle-question"></i>""");
        output.Content.AppendHtml(icon);
    }
}
