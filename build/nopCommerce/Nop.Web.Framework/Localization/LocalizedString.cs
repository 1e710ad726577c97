using Microsoft.AspNetCore.Html;

namespace Nop.Web.Framework.Localization;

/// <summary>A text of the shop's language; written to the page as it is.</summary>
public class LocalizedString : HtmlString
{
    public LocalizedString(string localized) : base(localized)
    {
        Text = localized;
    }

    public string Text { get; }
}
