using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

public sealed class ShopflixMarketplace(ShopflixCalls calls, ShopflixDecisions decisions, ShopflixShipments shipments, ShopflixVouchers vouchers, ShopflixLabels labels)
    : IPolledMarketplace, ICourierMarketplace
{
    private static readonly char[] _between = [',', ';', ' '];

    public string SystemName => ShopflixDefaults.SystemName;

    public string DisplayName => ShopflixDefaults.DisplayName;

    public string DefaultBaseUrl => ShopflixDefaults.BaseUrl;

    public AccountCredentials Credentials => AccountCredentials.UserName | AccountCredentials.OrdersSecret;

    public IReadOnlyList<string> OpenStates => ShopflixStates.Open;

    public ReadResult Read(string body) => ShopflixReader.Read(body);

    public async Task<ListedOrders> ListOrdersAsync(MarketplaceAccount account, OrderListFilter filter, int page, CancellationToken cancellationToken)
    {
        var list = ReadList(await calls.ListAsync(account, filter, page, ShopflixDefaults.PageSize, cancellationToken));
        var rows = list.Orders ?? [];
        var orders = rows.Select(Listed).OfType<ListedOrder>().ToList();
        return new ListedOrders(orders, list.Params?.TotalItems, rows.Count - orders.Count);
    }

    public async Task<string?> GetOrderAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken)
    {
        var response = await calls.GetAsync(account, externalId, cancellationToken);
        if (response.IsSuccess && IsOrder(response))
            return await shipments.CompleteAsync(account, externalId, response.Body, cancellationToken);
        if (response.Errors is not [{ Message: var message }, ..])
            throw response.NotUnderstood();

        return SaysUnknown(message) ? null : throw Refused(response);
    }

    public Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string externalId, AcceptChoice choice, CancellationToken cancellationToken) =>
        decisions.AcceptAsync(account, externalId, cancellationToken);

    public Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string externalId, RejectChoice choice, CancellationToken cancellationToken) =>
        decisions.RejectAsync(account, externalId, choice, cancellationToken);

    public Task<CommandAnswer> CreateVoucherAsync(MarketplaceAccount account, VoucherChoice choice, CancellationToken cancellationToken) =>
        vouchers.CreateAsync(account, choice, cancellationToken);

    public Task<CommandAnswer> CancelVoucherAsync(MarketplaceAccount account, VoucherCancellation choice, CancellationToken cancellationToken) =>
        vouchers.CancelAsync(account, choice.TrackingCode, cancellationToken);

    public async Task<Voucher> ReadVoucherAsync(MarketplaceAccount account, MarketplaceOrder order, CancellationToken cancellationToken) => account.MakesVouchersFor(order.Id)
        ? await labels.PrintAsync(account, [.. (order.TrackingCodes ?? "").Split(_between, StringSplitOptions.RemoveEmptyEntries)], cancellationToken)
        : new(null, new(ShopflixTexts.VouchersOff));

    public async Task<Voucher> ReadManifestAsync(MarketplaceAccount account, IReadOnlyList<string> shipments, CancellationToken cancellationToken) => account.VouchersEnabled
        ? await labels.ManifestAsync(account, shipments, cancellationToken)
        : new(null, new(ShopflixTexts.VouchersOff));

    public async Task TestConnectionAsync(MarketplaceAccount account, CancellationToken cancellationToken) =>
        ReadList(await calls.ListAsync(account, OrderListFilter.None, page: 1, pageSize: 1, cancellationToken));

    private static ShopflixList ReadList(ApiResponse response)
    {
        var hasWords = response.Errors.Count > 0;
        if (!response.IsSuccess && hasWords)
            throw Refused(response);

        var list = response.Read<ShopflixList>();
        var isList = response.IsSuccess && list is not ({ Orders: null, Params: null } or { Orders: null, Params.TotalItems: > 0 });
        return isList ? list : throw (hasWords ? Refused(response) : response.NotUnderstood());
    }

    /// <summary>"The order with id 3001 was not found", and not the "Not Found" of a gateway that was asked at a wrong address.</summary>
    private static bool SaysUnknown(string message) =>
        message.Contains("order", StringComparison.OrdinalIgnoreCase) && message.Contains("not found", StringComparison.OrdinalIgnoreCase);

    private static bool IsOrder(ApiResponse response) =>
        response.Read<ShopflixEnvelope>().Order is not null || !string.IsNullOrWhiteSpace(response.Read<ShopflixListedOrder>().OrderId);

    private static ListedOrder? Listed(ShopflixListedOrder order) => Clean.Id(order.OrderId) is { } id
        ? new ListedOrder(id, Clean.Text(order.Status) ?? "", ShopflixTimes.Parse(order.Timestamp), ShopflixStates.IsFinal(order.Status), ShopflixOrders.IsParent(order.IsParentOrder), ShopflixStates.Map(order.Status) == MarketplaceOrderState.New)
        : null;

    private static MarketplaceApiException Refused(ApiResponse response) =>
        new(OwnerText.QuoteOrNull(response.Words) ?? new(FailureTexts.SilentRefusal)) { StatusCode = response.StatusCode, IsTransient = response.StatusCode == HttpStatusCode.OK };
}
