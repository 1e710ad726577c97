using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

internal static class DecisionRegistration
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddScoped<CommandOutbox>()
        .AddScoped<CommandStates>()
        .AddScoped<CommandOutcomes>()
        .AddScoped<SendCommand>()
        .AddScoped<IssueCommand>()
        .AddScoped<CommandFiles>()
        .AddScoped<IssueOffered>()
        .AddScoped<DispatchOrder>()
        .AddScoped<OrderVouchers>()
        .AddScoped<VoucherTrial>()
        .AddScoped<ReadVouchers>()
        .AddScoped<SendDocument>()
        .AddScoped<MovePickup>()
        .AddScoped<ReadyMany>()
        .AddScoped<ReadVoucher>()
        .AddScoped<WithdrawDecision>()
        .AddScoped<ResumeCommands>()
        .AddScoped<DecideOrder>()
        .AddScoped<DeadlineMails>()
        .AddScoped<DeadlineWarnings>()
        .AddScoped<GuardDeadlines>()
        .AddRules();

    private static IServiceCollection AddRules(this IServiceCollection services) => services
        .AddScoped<AcceptMany>()
        .AddScoped<DryRun>()
        .AddScoped<PolicyRows>()
        .AddScoped<ReadJudgedOrder>()
        .AddScoped<RunAllRules>()
        .AddScoped<RunRules>()
        .AddScoped<ShopClock>()
        .AddScoped<UndecidedOrders>()
        .AddScoped<VerdictRows>();
}
