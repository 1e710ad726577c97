using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Writes the page's fields of an account and nothing else: cursors and results of the workers in the same row stay untouched.</summary>
public sealed class SaveAccount(
    IRepository<MarketplaceAccount> accounts,
    AccountSecrets secrets,
    AccountProgress progress,
    ListingStates listings,
    SendAgain again,
    PriceCustomer priceCustomer,
    TimeProvider time)
{
    /// <summary>A channel that was paused tries again, and every offer is compared with what the policies now say.</summary>
    public async Task SaveAsync(AccountModel model)
    {
        if (!Enum.IsDefined((IdentityRule)model.IdentityRuleId))
            model.IdentityRuleId = (int)IdentityRule.Sku;

        if (await accounts.GetByIdAsync(model.Id) is not { } stored)
            return;

        if (!Enum.IsDefined((PriceRounding)model.PriceRoundingId))
            model.PriceRoundingId = (int)PriceRounding.None;

        var baseUrl = StoredText.Fit(model.BaseUrl!.Trim(), 400);
        var isOtherShop = IsOtherShop(stored, model, baseUrl);
        var update = accounts.Table
            .Where(account => account.Id == model.Id)
            .Set(account => account.Enabled, model.Enabled)
            .Set(account => account.BaseUrl, baseUrl)
            .Set(account => account.OrdersSecretUrl, IsNew(model.OrdersSecret) ? baseUrl : EnteredFor(stored, stored.OrdersSecret, stored.OrdersSecretUrl))
            .Set(account => account.ProductsSecretUrl, IsNew(model.ProductsSecret) ? baseUrl : EnteredFor(stored, stored.ProductsSecret, stored.ProductsSecretUrl))
            .Set(account => account.UserName, StoredText.FitOrNull(model.UserName, 400))
            .Set(account => account.IdentityRuleId, model.IdentityRuleId)
            .Set(account => account.IdentityPrefix, model.IdentityPrefix?.Trim() ?? "")
            .Set(account => account.IdentitySuffix, model.IdentitySuffix?.Trim() ?? "")
            .Set(account => account.ColourAttributeId, model.ColourAttributeId)
            .Set(account => account.MatchByCodes, model.MatchByCodes)
            .Set(account => account.PushEnabled, model.PushEnabled)
            .Set(account => account.CountryCode, model.CountryCode!)
            .Set(account => account.StockBuffer, model.StockBuffer)
            .Set(account => account.StockCap, model.StockCap)
            .Set(account => account.UnmanagedStock, model.UnmanagedStock)
            .Set(account => account.OffersWaitSinceUtc, model.OffersWait ? stored.OffersWaitSinceUtc ?? time.GetUtcNow().UtcDateTime : null)
            .Set(account => account.StockStopAt, model.StockStopAt)
            .Set(account => account.MoreStockMinutes, model.MoreStockMinutes)
            .Set(account => account.PricePercent, TypedNumber.Amount(model.PricePercent, SettingLimits.PricePercent).Value ?? 0)
            .Set(account => account.PriceAmount, TypedNumber.Amount(model.PriceAmount, SettingLimits.PriceAmount).Value ?? 0)
            .Set(account => account.PriceRoundingId, model.PriceRoundingId)
            .Set(account => account.RejectionFeePercent, TypedNumber.Amount(model.RejectionFeePercent, SettingLimits.RejectionFeePercent).Value ?? 0)
            .Set(account => account.VouchersEnabled, model.VouchersEnabled && stored.VouchersProvenOnUtc is not null && baseUrl == stored.BaseUrl)
            .Set(account => account.FeedEnabled, model.FeedEnabled)
            .Set(account => account.FeedDispatchDays, model.FeedDispatchDays)
            .Set(account => account.PushFailures, 0)
            .Set(account => account.PushPausedUntilUtc, (DateTime?)null);

        // Other ids than those that were confirmed.
        if (IdentityStamp.Of(stored) != Stamp(model))
            update = update.Set(account => account.OffersHeldSinceUtc, time.GetUtcNow().UtcDateTime);

        if (baseUrl != stored.BaseUrl)
            update = update.Set(account => account.VouchersProvenOnUtc, (DateTime?)null);

        // Nobody has tested them yet.
        if (baseUrl != stored.BaseUrl || IsNew(model.OrdersSecret))
            update = update.Set(account => account.OrdersSucceededOnUtc, (DateTime?)null);
        if (baseUrl != stored.BaseUrl || IsNew(model.ProductsSecret))
            update = update.Set(account => account.OffersAnsweredOnUtc, (DateTime?)null);

        if (model.Enabled && !stored.Enabled)
        {
            var now = time.GetUtcNow().UtcDateTime;
            update = update.Set(account => account.BackAtWorkOnUtc, now);
        }

        if (IsNew(model.OrdersSecret))
            update = update.Set(account => account.OrdersSecret, secrets.Protect(model.OrdersSecret!.Trim()));
        if (IsNew(model.ProductsSecret))
            update = update.Set(account => account.ProductsSecret, secrets.Protect(model.ProductsSecret!.Trim()));

        await update.UpdateAsync();
        if (isOtherShop)
        {
            await listings.ToldElsewhereAsync(model.Id);
            await again.AllAsync(model.Id);
        }

        if (model.Enabled)
            await GoLiveAsync(model.Id);

        if (await accounts.GetByIdAsync(model.Id) is { } saved)
            await priceCustomer.PrepareAsync(saved);
        await progress.AskForComparisonAsync(model.Id);
    }

    private static IdentityStamp Stamp(AccountModel model) => new(model.IdentityRuleId, model.IdentityPrefix?.Trim() ?? "", model.IdentitySuffix?.Trim() ?? "", model.ColourAttributeId);

    private static bool IsNew(string? secret) => !string.IsNullOrWhiteSpace(secret);

    /// <summary>A stored secret stays bound to the address it was entered for, whatever the account's address becomes.</summary>
    private static string? EnteredFor(MarketplaceAccount stored, string? secret, string? url) => string.IsNullOrEmpty(secret) ? null : url ?? stored.BaseUrl;

    /// <summary>What one shop at a marketplace was told, another one does not know.</summary>
    private bool IsOtherShop(MarketplaceAccount before, AccountModel model, string baseUrl) =>
        before.BaseUrl != baseUrl || (IsNew(model.ProductsSecret) && secrets.ProductsSecret(before)?.Trim() != model.ProductsSecret!.Trim());

    /// <summary>
    /// Once: a pause does not make history of what came before it. Where orders are listed, they come in from the owner's confirmation on, and that is the time.
    /// </summary>
    private Task<int> GoLiveAsync(int accountId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return accounts.Table
            .Where(account => account.Id == accountId && account.LiveSinceUtc == null && account.OrdersHeldSinceUtc == null)
            .Set(account => account.LiveSinceUtc, now)
            .UpdateAsync();
    }
}
