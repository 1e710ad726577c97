using Shop.Tests.Support;

namespace Marketplaces.Bench.Orders;

/// <summary>Orders of two lines, spread over many products; each has a code of its own.</summary>
internal sealed class SampleOrders(int products)
{
    private const int FirstCode = 8_000_000;
    private const int MostProducts = 2_000;
    private int _made;

    public static string CodeOf(string webhook) => webhook.Split("\"code\":\"", 2)[1].Split('"', 2)[0];

    public IReadOnlyList<string> Webhooks(int count) => [.. Enumerable.Range(0, count).Select(_ => Webhook())];

    public void PlaceAtShopflix(BenchShop shop, int count)
    {
        for (var each = 0; each < count; each++)
        {
            var number = Interlocked.Increment(ref _made);
            shop.Shopflix.Orders.Place(ShopflixPayload.Order(FirstCode + number, "O", 36m, (Sku(number), 1, 10m), (Sku(number + 1), 2, 12.50m)));
        }
    }

    private string Webhook()
    {
        var number = Interlocked.Increment(ref _made);
        return SkroutzPayload.Order($"260511-{FirstCode + number}", (Sku(number), null, 1, 10m), (Sku(number + 1), null, 2, 12.50m))
            .With("expires_at", "2099-05-12T09:58:00+03:00")
            .ToJson();
    }

    private string Sku(int number) => $"S-{(number % Math.Min(products, MostProducts)) + 1:00000}";
}
