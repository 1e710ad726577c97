using System.Globalization;
using EmbeddedShop.Admin.Controllers;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Core;
using Nop.Web.Framework;

namespace EmbeddedShop.Admin.Pages;

/// <summary>
/// Dates and numbers as the working language writes them, on the admin's pages and on those of the store. Nowhere else: asking for the
/// working language makes a guest of an unknown visitor, which a webhook must not become.
/// </summary>
internal sealed class ReaderCulture(IWorkContext workContext) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var isAdmin = AreaNames.ADMIN.Equals(context.RouteData.Values["area"] as string, StringComparison.OrdinalIgnoreCase);
        var isOurs = (context.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Assembly == typeof(StorefrontController).Assembly;
        if (isAdmin || isOurs)
        {
            var culture = CultureInfo.GetCultureInfo((await workContext.GetWorkingLanguageAsync()).LanguageCulture);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }

        await next();
    }
}
