using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Lets the rules of each account decide what waits.</summary>
public sealed class RulesJob(PolicyRows policies, AccountLookup accounts, AccountRuns runs, MarketplacesSettings settings)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        await runs.RunAsync("rules", await policies.DecidingAsync(accounts), DecideAsync, cancellationToken);
        return Periods.Look(settings);
    }

    private static async Task<bool> DecideAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<RunRules>().RunAsync(account, cancellationToken);
        return false;
    }
}
