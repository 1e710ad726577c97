using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>How far the validation of everything not yet sent has come: in the account, so that any node goes on with it.</summary>
public sealed class ValidationProgress(IRepository<MarketplaceAccount> accounts, ValidationSignal signal, TimeProvider time)
{
    /// <summary>From the beginning, also where one is under way.</summary>
    public async Task AskForAsync(int accountId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.ValidationPosition, 1)
            .Set(account => account.ValidationSinceUtc, now)
            .Set(account => account.ValidationProducts, 0)
            .Set(account => account.ValidationRefused, 0)
            .Set(account => account.ValidationError, (string?)null)
            .UpdateAsync();
        signal.Raise();
    }

    /// <summary>Nothing happens when it was asked for anew in the meantime.</summary>
    /// <param name="asRead">The account as it was read before these products were looked at.</param>
    /// <param name="next">Where it goes on; 0 when it is over.</param>
    public Task MovedAsync(MarketplaceAccount asRead, int next, PushResult looked)
    {
        var (id, position, since) = (asRead.Id, asRead.ValidationPosition, asRead.ValidationSinceUtc);
        var (products, refused) = (looked.Products + looked.Refused, looked.Refused);
        var error = looked.Stop == PushStop.None ? null : AccountProgress.Stored(ValidationTexts.Of(looked));
        return accounts.Table
            .Where(account => account.Id == id && account.ValidationPosition == position && account.ValidationSinceUtc == since)
            .Set(account => account.ValidationPosition, next)
            .Set(account => account.ValidationProducts, account => account.ValidationProducts + products)
            .Set(account => account.ValidationRefused, account => account.ValidationRefused + refused)
            .Set(account => account.ValidationError, error)
            .UpdateAsync();
    }
}
