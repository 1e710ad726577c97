using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Sends calls the way the API wants them: address, login, headers.</summary>
public sealed class ShopflixCalls(MarketplaceHttp http, AccountSecrets secrets)
{
    /// <summary>The page size goes by two names in the documentation: both are sent, the answer says which size counts.</summary>
    internal Task<ApiResponse> ListAsync(MarketplaceAccount account, OrderListFilter filter, int page, int pageSize, CancellationToken cancellationToken)
    {
        var query = $"page={page}&items_per_page={pageSize}&itemsPerPage={pageSize}";
        if (filter.RawState is { } status)
            query += $"&status={Uri.EscapeDataString(status)}";
        if (filter.PlacedFromUtc is { } from)
            query += $"&date_from={from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

        return http.SendAsync(Request(HttpMethod.Get, account, $"{ShopflixDefaults.OrdersPath}?{query}"), cancellationToken);
    }

    internal Task<ApiResponse> GetAsync(MarketplaceAccount account, string orderId, CancellationToken cancellationToken) =>
        http.SendAsync(Request(HttpMethod.Get, account, OrderPath(orderId)), cancellationToken);

    internal Task<ApiResponse> PutAsync(MarketplaceAccount account, string orderId, ShopflixDecisionRequest content, CancellationToken cancellationToken) =>
        http.SendAsync(
            Request(HttpMethod.Put, account, OrderPath(orderId)) with
            {
                Body = JsonSerializer.SerializeToUtf8Bytes(content, LenientJson.Options),
                ContentType = ShopflixDefaults.JsonContent,
            },
            cancellationToken);

    /// <summary>What goes out for an order; the calls below name its parts.</summary>
    internal Task<ApiResponse> ShipmentsOfOrderAsync(MarketplaceAccount account, string orderId, CancellationToken cancellationToken) =>
        http.SendAsync(Request(HttpMethod.Get, account, $"{ShopflixDefaults.ShipmentsPath}?order_id={Uri.EscapeDataString(orderId)}"), cancellationToken);

    internal Task<ApiResponse> ShipmentAsync(MarketplaceAccount account, string shipmentId, CancellationToken cancellationToken) =>
        http.SendAsync(Request(HttpMethod.Get, account, $"{ShopflixDefaults.ShipmentsPath}?shipment_id={Uri.EscapeDataString(shipmentId)}"), cancellationToken);

    internal Task<ApiResponse> CreateVoucherAsync(MarketplaceAccount account, string shipmentId, int parcels, CancellationToken cancellationToken) =>
        CourierAsync(account, string.Create(CultureInfo.InvariantCulture, $"/{AccountUrl.Segment(shipmentId)}?number_of_packages={parcels}"), cancellationToken);

    internal Task<ApiResponse> CancelVoucherAsync(MarketplaceAccount account, string trackingCode, CancellationToken cancellationToken) =>
        CourierAsync(account, $"?cancel={Uri.EscapeDataString(trackingCode)}", cancellationToken);

    internal Task<ApiResponse> PrintAsync(MarketplaceAccount account, IReadOnlyList<string> trackingCodes, CancellationToken cancellationToken) => CourierAsync(
        account,
        $"?{(trackingCodes.Count == 1 ? "print" : "printmass")}={Joined(trackingCodes)}&labelFormat={ShopflixDefaults.LabelFormat}",
        cancellationToken);

    /// <param name="shipments">Empty for all of the day.</param>
    internal Task<ApiResponse> ManifestAsync(MarketplaceAccount account, IReadOnlyList<string> shipments, CancellationToken cancellationToken) =>
        CourierAsync(account, shipments.Count == 0 ? "?manifest=1" : $"?custom_manifest=1&shipments={Joined(shipments)}", cancellationToken);

    private static string Joined(IEnumerable<string> ids) => string.Join(',', ids.Select(Uri.EscapeDataString));

    /// <summary>All of them are GETs, whatever they change; what only seems to read may be the sign that a parcel is ready. None is repeated.</summary>
    private Task<ApiResponse> CourierAsync(MarketplaceAccount account, string rest, CancellationToken cancellationToken) => http.SendAsync(
        Request(HttpMethod.Get, account, $"{ShopflixDefaults.CourierPath}{rest}") with { ChangesSomething = true, LongestAnswer = ShopflixDefaults.LongestPdf / 3 * 4 + 100_000 },
        cancellationToken);

    private static string OrderPath(string orderId) => $"{ShopflixDefaults.OrdersPath}/{AccountUrl.Segment(orderId)}";

    private ApiRequest Request(HttpMethod method, MarketplaceAccount account, string path)
    {
        var user = account.UserName?.Trim();
        if (string.IsNullOrEmpty(user) || secrets.OrdersSecretToSend(account)?.Trim() is not { Length: > 0 } secret)
            throw new MarketplaceApiException(new(FailureTexts.NoLogin)) { StatusCode = HttpStatusCode.Unauthorized };

        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}"));
        return new ApiRequest(method, AccountUrl.Of(account, ShopflixDefaults.BaseUrl, path), account.Id)
        {
            Headers = [new("Accept", ShopflixDefaults.JsonContent), new("Authorization", $"Basic {login}")],
            Secrets = [login, secret, user],
        };
    }
}
