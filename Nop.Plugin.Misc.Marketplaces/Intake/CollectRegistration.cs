using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;

namespace Nop.Plugin.Misc.Marketplaces.Intake;

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
