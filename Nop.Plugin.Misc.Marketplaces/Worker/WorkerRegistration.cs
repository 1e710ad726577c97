using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

internal static class WorkerRegistration
{
    public static IServiceCollection AddWorker(this IServiceCollection services) => services
        .AddHostedService<MarketplacesWorker>()
        .AddSingleton<AccountRuns>()
        .AddSingleton<LaneRun>()
        .AddSingleton<Lanes>()
        .AddSingleton<Surroundings>()
        .AddSingleton<WorkerLog>()
        .AddScoped<BatchJob>()
        .AddScoped<CompareJob>()
        .AddScoped<Housekeeping>()
        .AddScoped<Leftovers>()
        .AddScoped<PastSends>()
        .AddScoped<FeedJob>()
        .AddScoped<HeartbeatJob>()
        .AddScoped<NodeBeats>()
        .AddScoped<InboxJob>()
        .AddScoped<PollJob>()
        .AddScoped<PushJob>()
        .AddScoped<ReadAgainJob>()
        .AddScoped<RulesJob>()
        .AddScoped<TaskTurns>()
        .AddScoped<ValidationJob>()
        .AddScoped<Turns>();
}
