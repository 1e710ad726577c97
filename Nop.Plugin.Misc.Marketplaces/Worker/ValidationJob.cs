using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Validates what somebody has asked to be validated.</summary>
public sealed class ValidationJob(AccountLookup accounts, AccountRuns runs, MarketplacesSettings settings)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var asked = (await accounts.EnabledAsync()).Where(account => account.ValidationPosition > 0).ToList();
        await runs.RunAsync("validating", asked, ValidateAsync, cancellationToken);
        return Periods.Look(settings);
    }

    private static async Task<bool> ValidateAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<ValidateUnsent>().RunAsync(account, cancellationToken);
        return false;
    }
}
