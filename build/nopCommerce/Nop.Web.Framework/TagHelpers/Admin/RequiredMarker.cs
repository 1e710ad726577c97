using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

internal static class RequiredMarker
{
    /// <summary>Wraps the control into an input group that ends with the red asterisk.</summary>
    internal static void Write(TagHelperOutput output, string isRequired)
    {
        if (!bool.TryParse(isRequired, out var required) || !required)
            return;

        output.PreElement.SetHtmlContent("""<div class="input-group input-group-required">""");
        output.PostElement.SetHtmlContent("""<div class="input-group-btn"><span class="required">*</span></div></div>""");
    }
}
