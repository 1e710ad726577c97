using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;

/// <summary>The orders with a voucher that have not left yet.</summary>
public sealed class ManifestFactory(IRepository<MarketplaceOrder> orders, AccountLookup accounts, AccountLabels labels, MarketplaceRegistry marketplaces)
{
    private const int MostOrders = 200;

    /// <summary>Whether any account has vouchers that a manifest could be made of.</summary>
    public async Task<bool> IsOfUseAsync() => (await WithVouchersAsync()).Count > 0;

    public async Task<ManifestModel> PrepareAsync()
    {
        var all = new List<ManifestAccount>();
        foreach (var account in await WithVouchersAsync())
        {
            var rows = await OutgoingAsync(account.Id);
            all.Add(new ManifestAccount(account.Id, await labels.OfAsync(account.Id), [.. rows.Take(MostOrders)], rows.Count > MostOrders));
        }

        return new ManifestModel(all);
    }

    private async Task<IReadOnlyList<MarketplaceAccount>> WithVouchersAsync() =>
        [.. (await accounts.AllAsync()).Where(account => account.VouchersEnabled && marketplaces.Find(account.Marketplace) is ICourierMarketplace)];

    private async Task<IReadOnlyList<ManifestRow>> OutgoingAsync(int accountId)
    {
        int[] states = [(int)MarketplaceOrderState.Accepted, (int)MarketplaceOrderState.ReadyForPickup];
        var found = await orders.Table
            .Where(order => order.AccountId == accountId && states.Contains(order.StateId) && order.TrackingCodes != null)
            .OrderBy(order => order.DispatchByUtc).ThenBy(order => order.PlacedOnUtc)
            .Select(order => new { order.Id, order.ExternalId, order.BuyerName, order.Courier, order.TrackingCodes })
            .Take(MostOrders + 1)
            .ToListAsync();
        return [.. found.Select(order => new ManifestRow(order.Id, ForeignId.Read(order.ExternalId), order.BuyerName, order.Courier, order.TrackingCodes ?? ""))];
    }
}
