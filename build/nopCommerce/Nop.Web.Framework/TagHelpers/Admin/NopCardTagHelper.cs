using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Factories;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-card", Attributes = "asp-name")]
public class NopCardTagHelper : TagHelper
{
    public NopCardTagHelper(IViewComponentHelper viewComponentHelper, IWidgetModelFactory widgetModelFactory)
    {
    }

    [HtmlAttributeName("asp-title")]
    public string Title { get; set; }

    [HtmlAttributeName("asp-name")]
    public string Name { get; set; }

    [HtmlAttributeName("asp-hide-block-attribute-name")]
    public string HideBlockAttributeName { get; set; }

    [HtmlAttributeName("asp-hide")]
    public bool IsHide { get; set; }

    [HtmlAttributeName("asp-advanced")]
    public bool IsAdvanced { get; set; }

    [HtmlAttributeName("asp-icon")]
    public string CardIconIsAdvanced { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var attribute in (string[])["asp-hide-block-attribute-name", "asp-hide"])
        {
            if (!context.AllAttributes.ContainsName(attribute))
                throw new InvalidOperationException($"nop-card '{Name}' lacks {attribute}, which the shop requires.");
        }

        var card = Element("div", "card card-secondary card-outline");
        card.Attributes["id"] = Name;
        card.Attributes["data-card-name"] = Name;
        card.Attributes["data-hideAttribute"] = HideBlockAttributeName;
        if (IsAdvanced)
            card.AddCssClass("advanced-setting");
        if (IsHide)
            card.AddCssClass("collapsed-card");

        var heading = Element("div", "card-header with-border clearfix");
        if (CardIconIsAdvanced is not null)
        {
            var title = Element("div", "card-title");
            title.InnerHtml.AppendHtml(Element("i", CardIconIsAdvanced)).AppendHtml(Title);
            heading.InnerHtml.AppendHtml(title);
        }

        var toggle = Element("button", "btn btn-tool");
        toggle.Attributes["type"] = "button";
        toggle.Attributes["data-card-widget"] = "collapse";
        toggle.InnerHtml.AppendHtml(Element("i", IsHide ? "fa toggle-icon fa-plus" : "fa toggle-icon fa-minus"));

        var tools = Element("div", "card-tools float-right");
        tools.InnerHtml.AppendHtml(toggle);
        heading.InnerHtml.AppendHtml(tools);

        card.InnerHtml.AppendHtml(heading).AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(card);
    }

    private static TagBuilder Element(string name, string cssClasses)
    {
        var element = new TagBuilder(name);
        element.AddCssClass(cssClasses);
        return element;
    }
}
