using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>Hands a person the labels of one order. They are kept nowhere.</summary>
public sealed class ReadVoucher(IRepository<MarketplaceOrder> orders, AccountLookup accounts, MarketplaceRegistry marketplaces, RefreshMarks refresh, TimeProvider time)
{
    /// <summary>Without a file, the reason is said.</summary>
    public async Task<Voucher> RunAsync(int marketplaceOrderId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order || await accounts.FindAsync(order.AccountId) is not { } account)
            return Missing(new(DecisionTexts.OrderGone));
        if (AtWork.Objection(account) is { } objection)
            return Missing(objection);
        if (marketplaces.Find(account.Marketplace) is not IVoucherMarketplace marketplace)
            return Missing(new(NoVoucherTexts.None));
        if (order.State is not (MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup))
            return Missing(new(NoVoucherTexts.NotAccepted));

        try
        {
            return await marketplace.ReadVoucherAsync(account, order, cancellationToken);
        }
        catch (MarketplaceApiException failure)
        {
            return Missing(failure.Text);
        }
        finally
        {
            // Reading may have made the order ready, whatever came of it.
            await refresh.RequestAsync([order.Id], time.StoredNow());
        }
    }

    private static Voucher Missing(OwnerText why) => new(null, why);
}
