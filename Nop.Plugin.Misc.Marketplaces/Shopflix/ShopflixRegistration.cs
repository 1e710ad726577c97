using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

public static class ShopflixRegistration
{
    public static IServiceCollection AddShopflix(this IServiceCollection services) => services
        .AddScoped<ShopflixCalls>()
        .AddScoped<ShopflixDecisions>()
        .AddScoped<ShopflixShipments>()
        .AddScoped<ShopflixVouchers>()
        .AddScoped<ShopflixLabels>()
        .AddMarketplace<ShopflixMarketplace>();
}
