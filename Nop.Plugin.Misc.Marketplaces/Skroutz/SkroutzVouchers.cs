using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>The labels of parcels: files that orders link to. Of shops that need not set orders as ready, reading one tells that the parcel is.</summary>
public sealed class SkroutzVouchers(MarketplaceFiles files, SkroutzCalls calls, MarketplacesSettings settings)
{
    private static readonly string[] _domains = ["skroutz.gr", "scdn.gr"];

    public async Task<Voucher> ReadAsync(MarketplaceAccount account, MarketplaceOrder order, CancellationToken cancellationToken)
    {
        if (order.Traits.HasFlag(OrderTraits.FulfilledByMerchant))
            return new Voucher(null, new OwnerText(NoVoucherTexts.OwnCourier));
        if (order.Traits.HasFlag(OrderTraits.StorePickup))
            return new Voucher(null, new OwnerText(NoVoucherTexts.Collected));
        if ((order.VoucherUrl ?? await AskAsync(account, order, cancellationToken)) is not { Length: > 0 } address)
            return new Voucher(null, new OwnerText(NoVoucherTexts.NotYet));

        var hosts = FileHosts.Of(AccountUrl.Of(account, SkroutzDefaults.BaseUrl, ""), _domains, settings.VoucherHosts);
        return new Voucher(await files.GetPdfAsync(address, hosts, account.Id, cancellationToken));
    }

    /// <summary>The message that tells of the voucher may not have come.</summary>
    private async Task<string?> AskAsync(MarketplaceAccount account, MarketplaceOrder order, CancellationToken cancellationToken)
    {
        var response = await calls.GetOrderAsync(account, ForeignId.Read(order.ExternalId), cancellationToken);
        return response.IsSuccess && SkroutzReader.Read(response.Body) is ReadResult.Understood { Order: { } remote } && remote.ExternalId == ForeignId.Read(order.ExternalId)
            ? remote.VoucherUrl
            : null;
    }
}
