using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Nop.Core.Domain.Catalog;

namespace Marketplaces.Bench.Sales;

/// <summary>Somebody who buys one piece after the other, or who is signed in and saves one product after the other.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private string? _token;
    private string? _adminToken;

    public Visitor(Uri shop) => _client = new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = shop };

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

    public async Task SignInAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = "admin@shop.test",
            ["Password"] = "admin",
            ["__RequestVerificationToken"] = Token().Match(await _client.GetStringAsync(new Uri("login", UriKind.Relative))).Groups[1].Value,
        });
        using var answer = await _client.PostAsync(new Uri("login", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"The shop's owner was answered with {answer.StatusCode}.");
    }

    /// <summary>A page of the admin; one that only leads to another is not followed.</summary>
    public async Task<string> OpenAsync(string page)
    {
        using var answer = await _client.GetAsync(new Uri(page, UriKind.Relative));
        var leadsOn = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/Details/", StringComparison.Ordinal);
        return answer.StatusCode == HttpStatusCode.OK || leadsOn
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{page} was answered with {answer.StatusCode}.");
    }

    /// <summary>What a page asks for once it is there.</summary>
    /// <param name="fields">As in a form.</param>
    public async Task<string> AskAsync(string path, string fields)
    {
        _adminToken ??= Token().Match(await OpenAsync("Admin/MarketplacesOrders/List")).Groups[1].Value;
        using var form = new StringContent($"{fields}&__RequestVerificationToken={_adminToken}", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{path} with {fields} was answered with {answer.StatusCode}.");
    }

    /// <summary>Presses <em>Save</em> on the product's page in the admin, one piece more in stock.</summary>
    public async Task SaveAsync(Product product)
    {
        product.StockQuantity++;
        var page = new Uri($"Admin/Product/Edit/{product.Id}", UriKind.Relative);
        _adminToken ??= Token().Match(await _client.GetStringAsync(page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Id"] = $"{product.Id}",
            ["Name"] = product.Name,
            ["Sku"] = product.Sku,
            ["Published"] = "true",
            ["Price"] = product.Price.ToString(CultureInfo.InvariantCulture),
            ["ManageInventoryMethodId"] = $"{product.ManageInventoryMethodId}",
            ["StockQuantity"] = $"{product.StockQuantity}",
            ["save"] = "1",
            ["__RequestVerificationToken"] = _adminToken,
        });
        using var answer = await _client.PostAsync(page, form);
        if (answer.StatusCode != HttpStatusCode.Redirect || !answer.Headers.Location!.ToString().EndsWith("List", StringComparison.Ordinal))
            throw new InvalidOperationException($"The save of product {product.Id} was answered with {answer.StatusCode}.");

        // What the page says to a person waits in a cookie for the next one, which is not fetched.
        foreach (Cookie cookie in _cookies.GetAllCookies())
            cookie.Expired |= cookie.Name.Contains("TempData", StringComparison.Ordinal);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
