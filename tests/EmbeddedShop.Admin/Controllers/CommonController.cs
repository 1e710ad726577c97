using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace EmbeddedShop.Admin.Controllers;

public sealed class CommonController(IWorkContext workContext, ICustomerService customers, ILanguageService languages) : ShopAdminController
{
    public async Task<IActionResult> SetLanguage(int langid, string? returnUrl = null)
    {
        if (await languages.GetLanguageByIdAsync(langid) is { Published: true })
        {
            var customer = await workContext.GetCurrentCustomerAsync();
            customer.LanguageId = langid;
            await customers.UpdateCustomerAsync(customer);
        }

        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction("Index", "Home");
    }
}
