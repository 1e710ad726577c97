using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>Records the health of an account's push channel, and pauses it after failures.</summary>
public sealed class PushHealth(AccountProgress progress, Journal journal, TimeProvider time)
{
    public bool IsPaused(MarketplaceAccount account) => IsPaused(account, time.GetUtcNow().UtcDateTime);

    /// <summary>No pause lasts longer than <see cref="WrongClock.Reach"/>: one that would was written while a clock was wrong.</summary>
    public static bool IsPaused(MarketplaceAccount account, DateTime nowUtc) =>
        account.PushPausedUntilUtc > nowUtc && account.PushPausedUntilUtc <= WrongClock.After(nowUtc);

    public async Task RecordAsync(MarketplaceAccount account, PushResult result)
    {
        if (result.Stop is PushStop.None or PushStop.Interrupted)
        {
            if (result.Products == 0)
                return;

            await progress.PushSucceededAsync(account.Id);
            if (account.PushFailures > 0)
                await journal.AccountAsync(account.Id, JournalLevel.Information, new(CatalogTexts.PushRecovered));
            return;
        }

        // A success before the failure resets the count.
        var failures = result.Products > 0 ? 0 : account.PushFailures;
        if (result.Products > 0)
            await progress.PushSucceededAsync(account.Id);

        var wait = PushBackOff.After(result.Stop, failures, result.RetryAfter, Random.Shared.NextDouble());
        var until = time.GetUtcNow().UtcDateTime + wait;
        var error = result.Message ?? new OwnerText(PushStopTexts.Key(result.Stop));
        await progress.PausePushAsync(account.Id, error, until);
        if (failures == 0 || AccountProgress.Stored(error) != account.PushError)
            await ReportAsync(account, result.Stop, error, StoredValue.Time(until));
    }

    private Task ReportAsync(MarketplaceAccount account, PushStop stop, OwnerText error, string until) => stop switch
    {
        PushStop.Unauthorized => journal.AccountAsync(account.Id, JournalLevel.Error, new(CatalogTexts.PushUnauthorized, until)),
        PushStop.NotAllowed => journal.AccountAsync(account.Id, JournalLevel.Error, new(CatalogTexts.PushNotAllowed, error, until)),
        PushStop.RefusedAll => journal.AccountAsync(account.Id, JournalLevel.Error, new(CatalogTexts.PushRefusedAll, error, until)),
        // Being busy with the shop's feed is everyday business.
        PushStop.Busy => Task.CompletedTask,
        _ => journal.AccountAsync(account.Id, JournalLevel.Warning, new(CatalogTexts.PushFailed, error, until)),
    };
}
