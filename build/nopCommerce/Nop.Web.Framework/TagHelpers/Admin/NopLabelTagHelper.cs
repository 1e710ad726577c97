using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-label", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopLabelTagHelper : TagHelper
{
    private readonly IHtmlGenerator _generator;
    private readonly ILocalizationService _localization;
    private readonly IWorkContext _workContext;

    public NopLabelTagHelper(IHtmlGenerator generator, ILocalizationService localizationService, IWorkContext workContext)
    {
        _generator = generator;
        _localization = localizationService;
        _workContext = workContext;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-display-hint")]
    public bool DisplayHint { get; set; } = true;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var resourceKey = ResourceKey();
        var text = resourceKey is null ? null : await _localization.GetResourceAsync(resourceKey);
        var label = _generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, text, new { @class = "col-form-label" });
        if (label is null)
            return;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"{output.Attributes["class"]?.Value} label-wrapper".TrimStart());
        output.Content.SetHtmlContent(label);

        if (DisplayHint && resourceKey is not null && await HintAsync(resourceKey) is { Length: > 0 } hint)
        {
            var icon = new TagBuilder("div");
            icon.Attributes["title"] = hint;
            icon.Attributes["data-toggle"] = "tooltip";
            icon.AddCssClass("ico-help");
            icon.InnerHtml.AppendHtml("""<i class="fas fa-circle-question"></i>""");
            output.Content.AppendHtml(icon);
        }
    }

    private string ResourceKey()
    {
        if (For.Metadata.ContainerType is not { } container || For.Metadata.Name is not { Length: > 0 } property)
            return null;

        var names = container.GetProperty(property)?.GetCustomAttributes(typeof(NopResourceDisplayNameAttribute), inherit: true) ?? [];
        var key = names.Cast<NopResourceDisplayNameAttribute>().FirstOrDefault()?.ResourceKey;
        return string.IsNullOrEmpty(key) ? null : key;
    }

    private async Task<string> HintAsync(string resourceKey)
    {
        var language = await _workContext.GetWorkingLanguageAsync();
        return await _localization.GetResourceAsync($"{resourceKey}.Hint", language.Id, logIfNotFound: false, returnEmptyIfNotFound: true);
    }
}
