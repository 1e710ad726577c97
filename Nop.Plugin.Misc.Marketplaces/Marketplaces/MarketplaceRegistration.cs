using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces;

public static class MarketplaceRegistration
{
    /// <summary>
    /// One more <see cref="IMarketplace"/>. By a factory: nop takes two implementations of one interface for plugins that override each other,
    /// and warns its administrators of it.
    /// </summary>
    public static IServiceCollection AddMarketplace<TMarketplace>(this IServiceCollection services) where TMarketplace : class, IMarketplace => services
        .AddScoped<TMarketplace>()
        .AddScoped<IMarketplace>(provider => provider.GetRequiredService<TMarketplace>());

    public static IServiceCollection AddWebhookSource(this IServiceCollection services, IWebhookSource source) =>
        services.AddSingleton(_ => source);
}
