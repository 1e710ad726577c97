using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;

/// <summary>
/// The way to an account's vouchers: off, tried with one order, on. What the API really does with them no document says, so that one real order shows it
/// before all others depend on it.
/// </summary>
public sealed class VoucherTrial(
    IRepository<MarketplaceAccount> accountRows, IRepository<MarketplaceOrder> orders, AccountLookup accounts, CommandOutbox outbox, TimeProvider time)
{
    /// <summary>From now on vouchers may be made for this one order. Null when they may; else why not.</summary>
    public async Task<OwnerText?> BeginAsync(int marketplaceOrderId)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order || await accounts.FindAsync(order.AccountId) is not { } account)
            return new(DecisionTexts.OrderGone);
        if (account.MakesVouchersFor(order.Id))
            return null;
        if (order.State is not (MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup))
            return new(VoucherTexts.NotNow);

        var before = account.VoucherTrialOrderId;
        if (await UnderWayAsync(before) is { } other)
            return new(VoucherTexts.OtherTrial, ForeignId.Read(other.ExternalId));

        var begun = await accountRows.Table
            .Where(row => row.Id == account.Id && !row.VouchersEnabled && row.VoucherTrialOrderId == before)
            .Set(row => row.VoucherTrialOrderId, order.Id)
            .UpdateAsync();
        return begun == 1 ? null : new(DecisionTexts.UnderWay);
    }

    /// <summary>A label could be printed: if it was the one on trial, vouchers may be switched on.</summary>
    public Task PrintedAsync(MarketplaceAccount account, MarketplaceOrder order)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return accountRows.Table
            .Where(row => row.Id == account.Id && row.VoucherTrialOrderId == order.Id && row.VouchersProvenOnUtc == null)
            .Set(row => row.VouchersProvenOnUtc, now)
            .UpdateAsync();
    }

    /// <summary>False while the trial has not shown that they work.</summary>
    public async Task<bool> SwitchOnAsync(int accountId) =>
        await accountRows.Table
            .Where(row => row.Id == accountId && row.VouchersProvenOnUtc != null)
            .Set(row => row.VouchersEnabled, true)
            .UpdateAsync() == 1;

    /// <summary>The order on trial that holds a voucher, or of which nobody knows yet; null when another one may be tried.</summary>
    private async Task<MarketplaceOrder?> UnderWayAsync(int orderId) =>
        orderId > 0
        && await orders.GetByIdAsync(orderId) is { } order
        && ((!string.IsNullOrEmpty(order.TrackingCodes) && !OrderProgress.IsFinal(order.State)) || await outbox.OpenAsync(order.Id) is not null)
            ? order
            : null;
}
