using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Reads the orders again that are marked for it.</summary>
public sealed class ReadAgainJob(AccountLookup accounts, RefreshDueOrders refresh, AccountRuns runs, MarketplacesSettings settings)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var due = await refresh.AccountsWithDueOrdersAsync();
        if (due.Count > 0)
        {
            await runs.RunAsync(
                "reading orders again",
                (await accounts.EnabledAsync()).Where(account => due.Contains(account.Id)),
                async (services, account, token) =>
                {
                    await services.GetRequiredService<RefreshDueOrders>().RunAsync(account, token);
                    return false;
                },
                cancellationToken);
        }

        return Periods.Look(settings);
    }
}
