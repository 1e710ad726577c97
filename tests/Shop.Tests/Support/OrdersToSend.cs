using System.Text.Json.Nodes;
using Marketplaces.Simulators;

namespace Shop.Tests.Support;

/// <summary>Orders that the marketplace has accepted and the shop has to send.</summary>
internal static class OrdersToSend
{
    private const long Accepted = 20;

    /// <summary>A new one, of which the shop may not have heard yet.</summary>
    /// <param name="change">Of the accepted order, before the shop hears of that.</param>
    public static string PlaceAccepted(this ShopUnderTest shop, string kind, IReadOnlyList<string> skus, int quantity = 1, Action<JsonObject>? change = null)
    {
        var code = shop.Skroutz.Orders.Place(new SampleOrder { Kind = kind, Skus = skus, Quantity = quantity });
        shop.Skroutz.Orders.Advance(code, "accepted", announce: false);
        var order = shop.Skroutz.Orders.Find(code)!;
        change?.Invoke(order);
        shop.Skroutz.Orders.Place(order);
        return code;
    }

    /// <summary>The id of our record, once the shop knows that the order is accepted.</summary>
    public static async Task<long> AcceptedAsync(this ShopUnderTest shop, string code)
    {
        await Eventually.IsAsync(
            async () => await shop.Database.MarketplaceOrderAsync(code) is { } order && order["StateId"] is Accepted && order["OrderId"] is not 0L && await shop.Database.IsQuietAsync(),
            $"order {code} is accepted");
        return (await shop.Database.MarketplaceOrderAsync(code))!.Long("Id");
    }
}
