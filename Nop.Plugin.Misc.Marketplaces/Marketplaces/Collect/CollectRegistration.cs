using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;

internal static class CollectRegistration
{
    public static IServiceCollection AddCollect(this IServiceCollection services) => services
        .AddScoped<AccountHealth>()
        .AddScoped<CompareOpenOrders>()
        .AddScoped<JudgeListed>()
        .AddScoped<PollOrders>()
        .AddScoped<ReconcileOrders>()
        .AddScoped<RefreshMarks>()
        .AddScoped<RefreshOrder>()
        .AddScoped<RefreshWantedOrders>()
        .AddScoped<StoreListedOrders>();
}
