using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What Shopflix has in its order list, all the way to native orders.</summary>
[NonParallelizable]
public sealed class ShopflixOrderTests
{
    private ShopUnderTest _shop;

    [OneTimeSetUp]
    public async Task StartAsync() => _shop = await ShopUnderTest.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_shop is not null)
            await _shop.DisposeAsync();
    }

    [Test]
    public async Task An_order_becomes_native_with_the_remainder_as_shipping()
    {
        var stock = await _shop.Database.StockAsync("213123123");
        var id = _shop.Shopflix.Orders.Place(Order(9001, "H", total: "22.00", price: "1.00", code: "213123123"));

        await SettledAsync(id);

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
        var id = _shop.Shopflix.Orders.Place(Order(9002, "O", total: "12.50", price: "10.00", code: "768"));
        await SettledAsync(id);
        Assert.That(await _shop.Database.StockAsync("768"), Is.EqualTo(stock - 1));

        _shop.Shopflix.Orders.Advance(id, "I");

        await Eventually.IsAsync(async () => (long)(await _shop.Database.NativeOrderAsync($"{id}"))!["OrderStatusId"]! == 40, "the native order is cancelled");
        Assert.That(await _shop.Database.StockAsync("768"), Is.EqualTo(stock));
    }

    [Test]
    public async Task An_idle_poll_is_one_call()
    {
        var id = _shop.Shopflix.Orders.Place(Order(9003, "G", total: "10.00", price: "10.00", code: "768"));
        await SettledAsync(id);
        _shop.Shopflix.Log.Clear();

        await Eventually.IsAsync(() => _shop.Shopflix.Log.Entries.Count >= 3, "three further polls");

        Assert.That(_shop.Shopflix.Log.Entries.Select(entry => entry.Path.Split('?')[0]), Is.All.EqualTo("/api/orders"));
    }

    private static JsonObject Order(int id, string status, string total, string price, string code) => new()
    {
        ["order_id"] = id,
        ["user_id"] = 2,
        ["order_reference"] = $"GR--{id}--MER1",
        ["status"] = status,
        ["timestamp"] = 1757680716,
        ["total"] = total,
        ["subtotal"] = price,
        ["discount"] = 0,
        ["notes"] = null,
        ["firstname"] = "Μαρία",
        ["lastname"] = "Ιωάννου",
        ["b_firstname"] = "Μαρία",
        ["b_lastname"] = "Ιωάννου",
        ["b_address"] = "Αθηνάς",
        ["b_address_2"] = "7",
        ["b_city"] = "ΑΘΗΝΑ",
        ["b_country"] = "GR",
        ["b_zipcode"] = "10551",
        ["s_firstname"] = "",
        ["s_lastname"] = "",
        ["s_address"] = "Σταδίου",
        ["s_address_2"] = "9",
        ["s_city"] = "ΑΘΗΝΑ",
        ["s_country"] = "GR",
        ["s_zipcode"] = "10561",
        ["s_state_descr"] = "ΑΤΤΙΚΉ",
        ["phone"] = "6900000000",
        ["email"] = "buyer@example.com",
        ["fields"] = new JsonArray(),
        ["payment_method"] = new JsonObject { ["payment"] = "cod" },
        ["products"] = new JsonObject
        {
            ["1"] = new JsonObject
            {
                ["item_id"] = 1,
                ["order_id"] = id,
                ["product_id"] = "SF-9",
                ["product_code"] = code,
                ["price"] = price,
                ["total_price"] = price,
                ["amount"] = 1,
                ["status_a39"] = "0",
                ["product"] = "Speaker",
            },
        },
    };

    private Task SettledAsync(long id) =>
        Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync($"{id}") is not null && await _shop.Database.IsQuietAsync(), $"order {id} is native");
}
