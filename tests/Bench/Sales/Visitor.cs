using System.Net;
using System.Text.RegularExpressions;

namespace Marketplaces.Bench.Sales;

/// <summary>Somebody who buys one piece after the other.</summary>
internal sealed partial class Visitor(Uri shop) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = shop };
    private string? _token;

    public async Task BuyAsync(int productId)
    {
        _token ??= Token().Match(await _client.GetStringAsync(new Uri($"product/{productId}", UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.ProductId"] = $"{productId}",
            ["Form.Quantity"] = "1",
            ["Form.FirstName"] = "Eleni",
            ["Form.LastName"] = "Pappa",
            ["Form.Email"] = "eleni@shop.test",
            ["Form.Phone"] = "2101234567",
            ["Form.Address"] = "Ermou 1",
            ["Form.City"] = "Athens",
            ["Form.ZipPostalCode"] = "10563",
            ["__RequestVerificationToken"] = _token,
        });
        using var answer = await _client.PostAsync(new Uri($"product/{productId}", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"The checkout of product {productId} was answered with {answer.StatusCode}.");
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
