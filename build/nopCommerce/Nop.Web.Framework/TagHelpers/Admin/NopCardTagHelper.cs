using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Factories;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-cards", Attributes = "id")]
public class NopCardsTagHelper : TagHelper;

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

    [HtmlAttributeName("asp-icon")]
    public string CardIconIsAdvanced { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var attribute in (string[])["asp-hide-block-attribute-name", "asp-hide"])
        {
            if (!context.AllAttributes.ContainsName(attribute))
                throw new InvalidOperationException($"nop-card '{Name}' lacks {attribute}, which the shop requires.");
        }

        var card = new TagBuilder("div") { Attributes = { ["id"] = Name, ["data-card-name"] = Name, ["data-hideAttribute"] = HideBlockAttributeName } };
        card.AddCssClass(IsHide ? "card card-secondary card-outline collapsed-card" : "card card-secondary card-outline");
        card.InnerHtml.AppendHtml("""<div class="card-header with-border clearfix">""");
        if (CardIconIsAdvanced is not null)
            card.InnerHtml.AppendHtml($"""<div class="card-title"><i class="{CardIconIsAdvanced}"></i>{Title}</div>""");
        card.InnerHtml.AppendHtml($"""
            <div class="card-tools float-right">
              <button type="button" class="btn btn-tool" data-card-widget="collapse"><i class="fa toggle-icon fa-{(IsHide ? "plus" : "minus")}"></i></button>
            </div></div>
            """);
        card.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(card);
    }
}
