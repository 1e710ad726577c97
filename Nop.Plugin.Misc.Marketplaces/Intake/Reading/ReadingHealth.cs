using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Reading;

/// <summary>How an account is doing whose orders are only read one by one; of one that is polled every poll tells.</summary>
public sealed class ReadingHealth(AccountHealth health, MarketplaceRegistry marketplaces, TimeProvider time)
{
    public Task FailedAsync(MarketplaceAccount account, OwnerText error) =>
        IsPolled(account) ? Task.CompletedTask : health.OrdersFailedAsync(account, error);

    public async Task RecoveredAsync(MarketplaceAccount account)
    {
        if (account.OrdersError is null || IsPolled(account))
            return;

        account.OrdersError = null;
        await health.OrdersSucceededAsync(account.Id, time.GetUtcNow().UtcDateTime);
    }

    private bool IsPolled(MarketplaceAccount account) => marketplaces.Find(account.Marketplace) is IPolledMarketplace;
}
