using Nop.Plugin.Misc.Marketplaces.Accounts;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>The rules of one account after the other, where no worker does it side by side.</summary>
public sealed class RunAllRules(PolicyRows policies, AccountLookup accounts, RunRules rules)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // An account that fails may take all the time there is: it comes last.
        foreach (var account in (await policies.DecidingAsync(accounts)).OrderBy(account => account.OrdersError is not null))
            await rules.RunAsync(account, cancellationToken);
    }
}
