using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

internal static class DecisionRegistration
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddScoped<CommandOutbox>()
        .AddScoped<CommandStates>()
        .AddScoped<CommandOutcomes>()
        .AddScoped<SendCommand>()
        .AddScoped<WithdrawDecision>()
        .AddScoped<ResumeCommands>()
        .AddScoped<DecideOrder>();
}
