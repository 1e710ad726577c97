using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Tax;

internal static class TaxRegistration
{
    public static IServiceCollection AddTax(this IServiceCollection services) => services
        .AddScoped<AddressBook>()
        .AddScoped<HomeCountry>();
}
