using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;

/// <summary>Fetches labels and manifests to be printed. They go straight to the person who has asked for them and are kept nowhere.</summary>
public sealed class ReadVouchers(IRepository<MarketplaceOrder> orders, AccountLookup accounts, MarketplaceRegistry marketplaces, StoredRemoteOrder stored, VoucherTrial trial)
{
    /// <exception cref="Http.MarketplaceApiException">No usable answer.</exception>
    public async Task<Voucher> OfOrderAsync(int marketplaceOrderId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order || await accounts.FindAsync(order.AccountId) is not { } account)
            return new(null, new(DecisionTexts.OrderGone));
        if (marketplaces.Find(account.Marketplace) is not ICourierMarketplace marketplace)
            return new(null, new(VoucherTexts.NotMadeThere));

        AtWork.Demand(account);
        var voucher = await marketplace.ReadVoucherAsync(account, order, cancellationToken);
        if (voucher.Pdf is not null)
            await trial.PrintedAsync(account, order);

        return voucher;
    }

    /// <param name="marketplaceOrderIds">Of the account; those without a voucher are left out. Empty for all of the day.</param>
    /// <exception cref="Http.MarketplaceApiException">No usable answer.</exception>
    public async Task<Voucher> ManifestAsync(int accountId, IReadOnlyList<int> marketplaceOrderIds, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId) is not { } account || marketplaces.Find(account.Marketplace) is not ICourierMarketplace marketplace)
            return new(null, new(VoucherTexts.NotMadeThere));
        if (!account.VouchersEnabled)
            return new(null, new(VoucherTexts.Off));

        AtWork.Demand(account);
        var shipments = new List<string>();
        foreach (var order in await OutgoingAsync(accountId, marketplaceOrderIds))
            shipments.AddRange(((await stored.ReadAsync(order))?.Shipments ?? []).Where(shipment => shipment.HasVoucher == true).Select(shipment => shipment.Id));

        return marketplaceOrderIds.Count > 0 && shipments.Count == 0
            ? new(null, new(VoucherTexts.NoneChosen))
            : await marketplace.ReadManifestAsync(account, shipments, cancellationToken);
    }

    private async Task<IReadOnlyList<MarketplaceOrder>> OutgoingAsync(int accountId, IReadOnlyList<int> marketplaceOrderIds)
    {
        if (marketplaceOrderIds.Count == 0)
            return [];

        var ids = marketplaceOrderIds.ToArray();
        return await orders.Table.Where(order => order.AccountId == accountId && ids.Contains(order.Id)).OrderBy(order => order.Id).ToListAsync();
    }
}
