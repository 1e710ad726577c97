using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What Shopflix has in its order list, all the way to native orders.</summary>
public sealed class ShopflixOrderTests : ShopFixture
{
    [Test]
    public async Task An_order_becomes_native_with_the_remainder_as_shipping()
    {
        var stock = await _shop.Database.StockAsync("213123123");
        var id = _shop.Shopflix.Orders.Place(ShopflixPayload.Order(9001, "H", 22.00m, ("213123123", 1, 1.00m)));

        await SyncedAsync(id);

        var native = (await _shop.Database.NativeOrderAsync($"{id}"))!;
        Assert.Multiple(() =>
        {
            Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(22m));
            Assert.That(native.Decimal("OrderSubtotalInclTax"), Is.EqualTo(1m));
            Assert.That(native.Decimal("OrderShippingInclTax"), Is.EqualTo(21m));
            Assert.That(native["OrderStatusId"], Is.EqualTo(20), "accepted already, so it is being processed");
        });
        Assert.That(await _shop.Database.StockAsync("213123123"), Is.EqualTo(stock - 1));
    }

    [Test]
    public async Task A_later_state_is_followed_and_a_cancellation_puts_the_stock_back()
    {
        var stock = await _shop.Database.StockAsync("768");
        var id = _shop.Shopflix.Orders.Place(ShopflixPayload.Order(9002, "O", 12.50m, ("768", 1, 10.00m)));
        await SyncedAsync(id);
        Assert.That(await _shop.Database.StockAsync("768"), Is.EqualTo(stock - 1));

        _shop.Shopflix.Orders.Advance(id, "I");

        await Eventually.IsAsync(async () => (long)(await _shop.Database.NativeOrderAsync($"{id}"))!["OrderStatusId"]! == 40, "the native order is cancelled");
        Assert.That(await _shop.Database.StockAsync("768"), Is.EqualTo(stock));
    }

    [Test]
    public async Task An_idle_poll_is_one_call()
    {
        var id = _shop.Shopflix.Orders.Place(ShopflixPayload.Order(9003, "G", 10.00m, ("768", 1, 10.00m)));
        await SyncedAsync(id);
        _shop.Shopflix.Log.Clear();

        await Eventually.IsAsync(() => _shop.Shopflix.Log.Entries.Count(entry => !IsComparison(entry.Target)) >= 3, "three further polls");

        Assert.That(
            _shop.Shopflix.Log.Entries.Select(entry => entry.Target).Where(path => !IsComparison(path)),
            Is.All.EqualTo("/api/orders?page=1&items_per_page=100&itemsPerPage=100"));
    }

    /// <summary>Hourly in a real shop, at every tick here.</summary>
    private static bool IsComparison(string path) => path.Contains("&status=", StringComparison.Ordinal);

    private Task SyncedAsync(long id) =>
        Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync($"{id}") is not null && await _shop.Database.IsQuietAsync(), $"order {id} is native");
}
