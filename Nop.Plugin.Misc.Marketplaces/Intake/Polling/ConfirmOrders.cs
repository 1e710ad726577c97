using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>The owner says from when on the orders of an account's list are the shop's; from then on the list is read.</summary>
public sealed class ConfirmOrders(IRepository<MarketplaceAccount> accounts, Journal journal, TimeProvider time)
{
    /// <summary>One write. What was decided before it was handled some other way, so it is the time at which the account goes live.</summary>
    /// <param name="fromUtc">Listed orders that were placed before stay where they are.</param>
    /// <returns>False when somebody has said so already.</returns>
    public async Task<bool> RunAsync(MarketplaceAccount account, DateTime fromUtc)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var from = fromUtc < now ? fromUtc : now;
        var isFirst = await accounts.Table
            .Where(row => row.Id == account.Id && row.OrdersHeldSinceUtc != null)
            .Set(row => row.OrdersHeldSinceUtc, (DateTime?)null)
            .Set(row => row.OrdersFromUtc, from)
            .Set(row => row.LiveSinceUtc, row => row.LiveSinceUtc ?? now)
            .UpdateAsync() == 1;
        if (isFirst)
            await journal.AccountAsync(account.Id, JournalLevel.Information, new(IntakeTexts.OrdersConfirmed, StoredValue.Time(from)));
        return isFirst;
    }
}
