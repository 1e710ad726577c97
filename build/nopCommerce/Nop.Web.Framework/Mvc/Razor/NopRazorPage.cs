using System.Globalization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;
using Nop.Web.Framework.Localization;

namespace Nop.Web.Framework.Mvc.Razor;

public abstract class NopRazorPage<TModel> : RazorPage<TModel>
{
    public Localizer T => Localize;

    private LocalizedString Localize(string text, params object[] args)
    {
        var localization = Context.RequestServices.GetRequiredService<ILocalizationService>();
        var resource = localization.GetResourceAsync(text).GetAwaiter().GetResult();
        if (string.IsNullOrEmpty(resource))
            return new LocalizedString(text);

        return new LocalizedString(args is { Length: > 0 } ? string.Format(CultureInfo.CurrentCulture, resource, args) : resource);
    }
}
