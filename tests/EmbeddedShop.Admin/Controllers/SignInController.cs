using EmbeddedShop.Admin.Models;
using EmbeddedShop.Customers;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace EmbeddedShop.Admin.Controllers;

/// <summary>Login, logout and the language of the pages.</summary>
[AutoValidateAntiforgeryToken]
public sealed class SignInController(
    AdminSignIn signIn, IWorkContext workContext, ICustomerService customers, ILanguageService languages, ILocalizationService localization) : Controller
{
    [HttpGet("/login")]
    public IActionResult Login(string? returnUrl = null) => View(new LoginModel { ReturnUrl = returnUrl });

    [HttpPost("/login")]
    public async Task<IActionResult> Login(LoginModel model)
    {
        if (await signIn.SignInAsync(model.Email?.Trim() ?? string.Empty, model.Password ?? string.Empty))
            return Url.IsLocalUrl(model.ReturnUrl) ? Redirect(model.ReturnUrl) : Redirect("~/Admin");

        ModelState.AddModelError(string.Empty, await localization.GetResourceAsync("Store.Login.Wrong"));
        return View(model);
    }

    [HttpGet("/logout")]
    public async Task<IActionResult> Logout()
    {
        await signIn.SignOutAsync();
        return Redirect("~/");
    }

    [HttpGet("/Admin/Common/SetLanguage")]
    public async Task<IActionResult> SetLanguage(int langid, string? returnUrl = null)
    {
        if (await languages.GetLanguageByIdAsync(langid) is { Published: true })
        {
            var customer = await workContext.GetCurrentCustomerAsync();
            customer.LanguageId = langid;
            await customers.UpdateCustomerAsync(customer);
        }

        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : Redirect("~/");
    }
}
