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
