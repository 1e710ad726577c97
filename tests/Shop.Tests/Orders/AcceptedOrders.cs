using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Orders that were placed at the simulators and have come as far as a test needs them.</summary>
internal sealed class AcceptedOrders(ShopUnderTest shop, AdminSession admin)
{
    public static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    public async Task<(string Code, long Id)> OpenAsync(string kind = "core", string sku = "100", int quantity = 1)
    {
        var code = shop.Skroutz.Orders.Place(new SampleOrder { Kind = kind, Skus = [sku], Quantity = quantity });
        return (code, await KnownAsync(code));
    }

    public async Task<(string Code, long Id)> OpenAtShopflixAsync()
    {
        var code = $"{shop.Shopflix.Orders.Place()}";
        return (code, await KnownAsync(code));
    }

    public async Task<(string Code, long Id)> AcceptedAsync(string kind = "core")
    {
        var (code, id) = await OpenAsync(kind);
        using var accepted = await admin.PostAsync(Details(id), "Admin/MarketplacesDecisions/Accept", await ChoicesAsync(id));
        await Eventually.IsAsync(async () => await shop.Database.NumberAsync("SELECT StateId FROM MarketplaceOrder WHERE Id = $p0", id) == 20 && await shop.Database.IsQuietAsync(), "the order is accepted");
        return (code, id);
    }

    /// <summary>What the accept dialog would send.</summary>
    public async Task<Dictionary<string, string>> ChoicesAsync(long id)
    {
        using var dialog = await admin.PostAsync(Details(id), $"Admin/MarketplacesDecisions/AcceptDialog/{id}", []);
        var choices = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await dialog.Content.ReadAsStringAsync());
        return new()
        {
            ["Id"] = $"{id}",
            ["PickupLocation"] = choices.QuerySelector("input[name=PickupLocation]")?.GetAttribute("value") ?? "",
            ["PickupWindow"] = choices.QuerySelector("input[name=PickupWindow]")?.GetAttribute("value") ?? "",
            ["Parcels"] = "1",
        };
    }

    public async Task<long> NativeIdAsync(string code) => (long)(await shop.Database.NativeOrderAsync(code))!["Id"]!;

    /// <summary>Last parts of the paths of what was sent about an order, in turn.</summary>
    public string[] Writes(string code) =>
        [.. shop.Skroutz.Log.Entries.Where(entry => entry.Method == "POST" && entry.Path.Contains($"/{code}/", StringComparison.Ordinal)).Select(entry => entry.Path.Split('/')[^1]).Reverse()];

    /// <summary>Waits until it is native.</summary>
    public async Task<long> KnownAsync(string code)
    {
        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync(code) is not null && await shop.Database.IsQuietAsync(), $"order {code} is native");
        return (long)(await shop.Database.MarketplaceOrderAsync(code))!["Id"]!;
    }
}
