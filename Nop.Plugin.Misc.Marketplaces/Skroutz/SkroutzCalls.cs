using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Sends calls the way the API wants them: address, secret, headers.</summary>
public sealed class SkroutzCalls(MarketplaceHttp http, AccountSecrets secrets)
{
    internal Task<ApiResponse> GetOrderAsync(MarketplaceAccount account, string code, CancellationToken cancellationToken) =>
        http.SendAsync(Request(HttpMethod.Get, account, secrets.OrdersSecretToSend(account), OrderPath(code)), cancellationToken);

    /// <summary>With what can be done with the order at this moment.</summary>
    internal Task<ApiResponse> GetOrderWithActionsAsync(MarketplaceAccount account, string code, CancellationToken cancellationToken) =>
        http.SendAsync(Request(HttpMethod.Get, account, secrets.OrdersSecretToSend(account), $"{OrderPath(code)}?action_options=1"), cancellationToken);

    /// <summary>As browsers write a form: names in quotes, the boundary without. Not every server reads it otherwise.</summary>
    internal async Task<ApiResponse> PostFileAsync(MarketplaceAccount account, string code, string action, string field, OrderDocument document, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(document.Content);
        file.Headers.ContentDisposition = new("form-data") { Name = $"\"{field}\"", FileName = $"\"{document.Name}\"" };
        file.Headers.ContentType = new(document.ContentType);
        form.Add(file);
        var request = Request(HttpMethod.Post, account, secrets.OrdersSecretToSend(account), $"{OrderPath(code)}/{action}") with
        {
            Body = await form.ReadAsByteArrayAsync(cancellationToken),
            ContentType = form.Headers.ContentType!.ToString().Replace("\"", "", StringComparison.Ordinal),
        };
        return await http.SendAsync(request, cancellationToken);
    }

    internal Task<ApiResponse> PostOrderAsync<T>(MarketplaceAccount account, string code, string action, T content, CancellationToken cancellationToken) =>
        http.SendAsync(WithJson(Request(HttpMethod.Post, account, secrets.OrdersSecretToSend(account), $"{OrderPath(code)}/{action}"), content), cancellationToken);

    /// <summary>A call that says everything by its address.</summary>
    internal Task<ApiResponse> PostOrderAsync(MarketplaceAccount account, string code, string action, CancellationToken cancellationToken) =>
        http.SendAsync(Request(HttpMethod.Post, account, secrets.OrdersSecretToSend(account), $"{OrderPath(code)}/{action}"), cancellationToken);

    internal Task<ApiResponse> PostProductsAsync<T>(MarketplaceAccount account, string path, T content, CancellationToken cancellationToken) =>
        http.SendAsync(WithJson(Request(HttpMethod.Post, account, secrets.ProductsSecretToSend(account), path), content), cancellationToken);

    internal Task<ApiResponse> GetBatchStatusAsync(MarketplaceAccount account, string batchId, CancellationToken cancellationToken) =>
        http.SendAsync(
            Request(HttpMethod.Get, account, secrets.ProductsSecretToSend(account), $"{SkroutzDefaults.BatchPath}/{AccountUrl.Segment(batchId)}{SkroutzDefaults.StatusAction}"),
            cancellationToken);

    private static string OrderPath(string code) => SkroutzDefaults.OrdersPath + AccountUrl.Segment(code);

    private static ApiRequest Request(HttpMethod method, MarketplaceAccount account, string? secret, string path)
    {
        var token = secret?.Trim();
        if (string.IsNullOrEmpty(token) || !token.All(character => character is > ' ' and < '\x7f'))
            throw new MarketplaceApiException(new(FailureTexts.NoToken)) { StatusCode = System.Net.HttpStatusCode.Unauthorized };

        return new ApiRequest(method, AccountUrl.Of(account, SkroutzDefaults.BaseUrl, path), account.Id)
        {
            Headers = [new("Accept", SkroutzDefaults.Accept), new("Authorization", $"Bearer {token}")],
            Secrets = [token],
        };
    }

    private static ApiRequest WithJson<T>(ApiRequest request, T content) => request with
    {
        Body = JsonSerializer.SerializeToUtf8Bytes(content, LenientJson.Options),
        ContentType = SkroutzDefaults.JsonContent,
    };
}
