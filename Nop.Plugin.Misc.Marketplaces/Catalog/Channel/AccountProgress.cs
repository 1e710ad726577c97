using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>Writes the catalogue's progress and health into an account, never the whole row: its owner may be editing it.</summary>
public sealed class AccountProgress(IRepository<MarketplaceAccount> accounts, TimeProvider time)
{
    /// <summary><see cref="MarketplaceAccount.ComparePosition"/> of a comparison that is asked for.</summary>
    public const int ComparisonAskedFor = -1;

    private const int LongestError = 2000;

    /// <summary>An error as an account keeps it.</summary>
    public static string Stored(OwnerText error) => error.Stored(LongestError);

    public Task PushSucceededAsync(int accountId) =>
        accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.PushSucceededOnUtc, time.GetUtcNow().UtcDateTime)
            .Set(account => account.OffersAnsweredOnUtc, time.GetUtcNow().UtcDateTime)
            .Set(account => account.PushError, (string?)null)
            .Set(account => account.PushPausedUntilUtc, (DateTime?)null)
            .Set(account => account.PushFailures, 0)
            .UpdateAsync();

    public Task PausePushAsync(int accountId, OwnerText error, DateTime untilUtc)
    {
        var text = Stored(error);
        return accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.PushError, text)
            .Set(account => account.PushPausedUntilUtc, untilUtc)
            .Set(account => account.PushFailures, account => account.PushFailures + 1)
            .UpdateAsync();
    }

    public Task ListingsRefreshedAsync(int accountId, DateTime startedUtc) =>
        accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.ListingsCursorUtc, startedUtc)
            .UpdateAsync();

    /// <summary>Something has changed that concerns an unknown number of products.</summary>
    public Task AskForComparisonsAsync() =>
        accounts.Table
            .Where(account => account.PushEnabled)
            .Set(account => account.ComparePosition, ComparisonAskedFor)
            .UpdateAsync();

    public Task AskForComparisonAsync(int accountId) =>
        accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.ComparePosition, ComparisonAskedFor)
            .UpdateAsync();

    /// <summary>Everything that was listed before is confirmed.</summary>
    public Task ConfirmedAsync(int accountId, DateTime untilUtc) =>
        accounts.Table
            .Where(account => account.Id == accountId && account.OffersWaitSinceUtc < untilUtc)
            .Set(account => account.OffersWaitSinceUtc, untilUtc)
            .Set(account => account.ComparePosition, ComparisonAskedFor)
            .UpdateAsync();

    /// <summary>What is found by these ids may be offered. False when it may already, or when the ids are others.</summary>
    public async Task<bool> OffersConfirmedAsync(int accountId, IdentityStamp seen)
    {
        var (rule, prefix, suffix, colour) = seen;
        var now = time.GetUtcNow().UtcDateTime;
        return await accounts.Table
            .Where(account => account.Id == accountId && account.OffersHeldSinceUtc != null
                && account.IdentityRuleId == rule && account.IdentityPrefix == prefix && account.IdentitySuffix == suffix && account.ColourAttributeId == colour)
            .Set(account => account.OffersHeldSinceUtc, (DateTime?)null)
            .Set(account => account.OffersWaitSinceUtc, account => account.OffersWaitSinceUtc == null ? null : now)
            .Set(account => account.ComparePosition, ComparisonAskedFor)
            .UpdateAsync() == 1;
    }

    public Task PriceBasisKnownAsync(int accountId, string basis) =>
        accounts.Table
            .Where(account => account.Id == accountId && account.PriceBasis == null)
            .Set(account => account.PriceBasis, basis)
            .UpdateAsync();

    /// <summary>Asks for a comparison, unless another node has seen the change already.</summary>
    public Task PriceBasisChangedAsync(int accountId, string from, string to) =>
        accounts.Table
            .Where(account => account.Id == accountId && account.PriceBasis == from)
            .Set(account => account.PriceBasis, to)
            .Set(account => account.ComparePosition, ComparisonAskedFor)
            .UpdateAsync();

    /// <summary>False when the comparison was asked for anew in the meantime, so that what was looked at no longer counts.</summary>
    public async Task<bool> ComparisonMovedAsync(int accountId, int from, int to) =>
        await accounts.Table
            .Where(account => account.Id == accountId && account.ComparePosition == from)
            .Set(account => account.ComparePosition, to)
            .UpdateAsync() == 1;

    public Task ComparisonFinishedAsync(int accountId, int from) =>
        accounts.Table
            .Where(account => account.Id == accountId && account.ComparePosition == from)
            .Set(account => account.ComparePosition, 0)
            .Set(account => account.ComparedOnUtc, time.GetUtcNow().UtcDateTime)
            .UpdateAsync();
}
