using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class VoucherBoxFactory(IRepository<MarketplaceOrder> orders, AccountLookup accounts, MarketplaceRegistry marketplaces, IPermissionService permissions)
{
    /// <summary>Null where there is nothing to show.</summary>
    public async Task<VoucherBox?> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        var isOpen = order.State is MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup;
        if (remote is not { Shipments.Count: > 0 } || !OrderProgress.WasAccepted(order.State) || (!isOpen && string.IsNullOrEmpty(order.TrackingCodes))
            || await accounts.FindAsync(order.AccountId) is not { } account || marketplaces.Find(account.Marketplace) is not ICourierMarketplace)
        {
            return null;
        }

        var isOn = account.MakesVouchersFor(order.Id);
        return new VoucherBox(
            order.Id,
            account.Id,
            isOn,
            isOn && !account.VouchersEnabled,
            account.VouchersProvenOnUtc is not null,
            isOn ? null : await CodeAsync(account.VoucherTrialOrderId),
            await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide),
            await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure),
            isOn && !string.IsNullOrEmpty(order.TrackingCodes),
            [.. remote.Shipments.Select(shipment => new VoucherRow(
                shipment.Id, shipment.HasVoucher is not null, shipment.TrackingCodes, isOpen && shipment.HasVoucher != true, isOn && isOpen && shipment.HasVoucher == true))]);
    }

    private async Task<string?> CodeAsync(int orderId) => orderId > 0 && await orders.GetByIdAsync(orderId) is { } order ? ForeignId.Read(order.ExternalId) : null;
}
