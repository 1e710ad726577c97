using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Skroutz;

public static class SkroutzRegistration
{
    public static IServiceCollection AddSkroutz(this IServiceCollection services) => services
        .AddScoped<SkroutzCalls>()
        .AddScoped<SkroutzDecisions>()
        .AddScoped<SkroutzOffers>()
        .AddMarketplace<SkroutzMarketplace>();
}
