using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

/// <summary>Notes in the account that messages arrive at its webhook: once in a while, so that a storm of them costs one statement.</summary>
public sealed class WebhookHeard(IRepository<MarketplaceAccount> accounts, TimeProvider time)
{
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(10);

    public async Task NoteAsync(MarketplaceAccount account)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (account.WebhookOnUtc > now - _between && account.WebhookOnUtc <= now)
            return;

        await Deadlocks.RetryAsync(() => accounts.Table
            .Where(row => row.Id == account.Id)
            .Set(row => row.WebhookOnUtc, now)
            .UpdateAsync());
    }
}
