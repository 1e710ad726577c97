using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

public static class SkroutzRegistration
{
    public static IServiceCollection AddSkroutz(this IServiceCollection services) => services
        .AddScoped<SkroutzBatches>()
        .AddScoped<SkroutzCalls>()
        .AddScoped<SkroutzDecisions>()
        .AddScoped<SkroutzDispatch>()
        .AddScoped<SkroutzDocuments>()
        .AddScoped<SkroutzOffers>()
        .AddScoped<SkroutzPickups>()
        .AddScoped<SkroutzVouchers>()
        .AddWebhookSource(new SkroutzReader())
        .AddMarketplace<SkroutzMarketplace>();
}
