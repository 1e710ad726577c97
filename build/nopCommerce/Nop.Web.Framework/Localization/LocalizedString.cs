using Microsoft.AspNetCore.Html;

namespace Nop.Web.Framework.Localization;

public delegate LocalizedString Localizer(string text, params object[] args);

/// <summary>A text of the shop's language; written to the page as it is.</summary>
public class LocalizedString(string localized) : HtmlString(localized)
{
    public string Text { get; } = localized;
}
