using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Lets the rules of each account decide what waits.</summary>
public sealed class RulesJob(PolicyRows policies, AccountLookup accounts, AccountRuns runs, MarketplacesSettings settings)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var deciding = (await policies.DecidingAsync()).Select(policy => policy.AccountId).ToHashSet();
        if (deciding.Count > 0)
        {
            await runs.RunAsync(
                "rules",
                (await accounts.EnabledAsync()).Where(account => deciding.Contains(account.Id)),
                async (services, account, token) =>
                {
                    await services.GetRequiredService<RunRules>().RunAsync(account, token);
                    return false;
                },
                cancellationToken);
        }

        return Periods.Look(settings);
    }
}
