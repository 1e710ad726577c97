using EmbeddedShop.Tasks;
using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace EmbeddedShop.Customers;

/// <summary>
/// The background customer outside requests and in task runs, the signed-in one, the one of the cookie; otherwise a guest is inserted and
/// gets the cookie. That last step is what a public endpoint must never reach.
/// </summary>
public sealed class WorkContext(
    IHttpContextAccessor httpContext,
    CustomerService customers,
    AdminSignIn signIn,
    ILanguageService languages,
    IStoreContext storeContext) : IWorkContext
{
    public const string CustomerCookie = ".Nop.Customer";
    private Customer? _customer;
    private Language? _language;

    public async Task<Customer> GetCurrentCustomerAsync()
    {
        if (_customer is not null)
            return _customer;
        var customer = await FindAsync() ?? await customers.InsertGuestCustomerAsync();
        SetCookie(customer.CustomerGuid);
        return _customer = customer;
    }

    public async Task<Language> GetWorkingLanguageAsync()
    {
        if (_language is not null)
            return _language;
        var customer = await GetCurrentCustomerAsync();
        var store = await storeContext.GetCurrentStoreAsync();
        var all = await languages.GetAllLanguagesAsync(storeId: store.Id);
        return _language = all.FirstOrDefault(language => language.Id == customer.LanguageId)
            ?? all.FirstOrDefault(language => language.Id == store.DefaultLanguageId)
            ?? all[0];
    }

    private async Task<Customer?> FindAsync()
    {
        var request = httpContext.HttpContext?.Request;
        if (request is null || request.Path.Equals(TaskEndpoint.Path, StringComparison.InvariantCultureIgnoreCase))
            return await customers.GetOrCreateBackgroundTaskCustomerAsync();
        if (await signIn.CurrentAsync() is { } signedIn && IsUsable(signedIn))
            return signedIn;
        if (!Guid.TryParse(request.Cookies[CustomerCookie], out var guid) || await customers.GetCustomerByGuidAsync(guid) is not { } known)
            return null;
        return IsUsable(known) && !await customers.IsRegisteredAsync(known) ? known : null;
    }

    private void SetCookie(Guid customerGuid)
    {
        if (httpContext.HttpContext is not { Response.HasStarted: false } context)
            return;
        context.Response.Cookies.Append(
            CustomerCookie,
            customerGuid.ToString(),
            new CookieOptions { HttpOnly = true, Expires = DateTimeOffset.UtcNow.AddYears(1), Secure = context.Request.IsHttps });
    }

    private static bool IsUsable(Customer customer) => customer is { Deleted: false, Active: true, RequireReLogin: false };
}
