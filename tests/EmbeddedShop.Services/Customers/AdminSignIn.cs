using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using EmbeddedShop.Database.Rows;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace EmbeddedShop.Customers;

public sealed class AdminSignIn(
    IRepository<Customer> customers, IRepository<CustomerPassword> passwords, IHttpContextAccessor httpContext)
{
    private const int Hashed = 1;

    public async Task<bool> SignInAsync(string email, string password)
    {
        var customer = customers.Table.FirstOrDefault(candidate => candidate.Email == email && candidate.Active && !candidate.Deleted);
        if (customer is null || httpContext.HttpContext is not { } context)
            return false;
        var known = passwords.Table.Where(row => row.CustomerId == customer.Id).OrderByDescending(row => row.Id).FirstOrDefault();
        if (known?.Password is null || known.Password != Hash(password, known.PasswordSalt))
            return false;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Email, customer.Email)], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        return true;
    }

    public Task SignOutAsync() => httpContext.HttpContext!.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    internal Task<Customer?> CurrentAsync()
    {
        var email = httpContext.HttpContext?.User.FindFirstValue(ClaimTypes.Email);
        return Task.FromResult(email is null ? null : customers.Table.FirstOrDefault(customer => customer.Email == email));
    }

    internal static CustomerPassword PasswordFor(int customerId, string password)
    {
        var salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
        return new CustomerPassword
        {
            CustomerId = customerId,
            Password = Hash(password, salt),
            PasswordFormatId = Hashed,
            PasswordSalt = salt,
            CreatedOnUtc = DateTime.UtcNow,
        };
    }

    private static string Hash(string password, string? salt) => Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(password + salt)));
}
