using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

internal static class DecisionRegistration
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddScoped<CommandOutbox>()
        .AddScoped<CommandStates>()
        .AddScoped<SendCommand>()
        .AddScoped<ResumeCommands>()
        .AddScoped<DecideOrder>();
}
