using System.Net;
using System.Text;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What Skroutz sends, all the way to native orders.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class SkroutzWebhookTests(Engine engine) : ShopFixture(engine)
{
    [Test]
    public async Task A_new_order_becomes_one_native_order_with_its_stock_taken()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 2, 10.40m), ("10", null, 1, 25m));
        var (stock100, stock10) = (await _shop.Database.StockAsync("100"), await _shop.Database.StockAsync("10"));

        await PostAsync(order);
        await SyncedAsync(order.Code);

        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;
        var items = await _shop.Database.RowsAsync("SELECT * FROM \"OrderItem\" WHERE \"OrderId\" = $p0 ORDER BY \"Id\"", native["Id"]!);
        var addresses = await _shop.Database.RowsAsync("SELECT * FROM \"Address\" WHERE \"Id\" IN ($p0, $p1)", native["BillingAddressId"]!, native["ShippingAddressId"]!);
        var stockAfter = (await _shop.Database.StockAsync("100"), await _shop.Database.StockAsync("10"));
        Assert.Multiple(() =>
        {
            Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(45.80m));
            Assert.That(native.Decimal("OrderTax"), Is.EqualTo(8.87m));
            Assert.That(native["CustomOrderNumber"], Is.Not.EqualTo(""));
            Assert.That(items.Select(item => item.Decimal("PriceInclTax")), Is.EqualTo(new[] { 20.80m, 25m }));
            Assert.That(addresses, Has.Count.EqualTo(2), "billing and shipping are rows of their own");
            Assert.That(addresses[0]["City"], Is.EqualTo("Αθήνα"));
            Assert.That(addresses[0]["StateProvinceId"], Is.Not.Null, "the region was matched");
            Assert.That(addresses[0]["Email"], Does.EndWith("@marketplace.invalid"));
            Assert.That(stockAfter, Is.EqualTo((stock100 - 2, stock10 - 1)));
        });
    }

    [Test]
    public async Task Twenty_copies_in_parallel_change_nothing_more()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.40m));
        await PostAsync(order);
        await SyncedAsync(order.Code);
        var (orders, stock) = (await _shop.Database.OrdersAsync(), await _shop.Database.StockAsync("100"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _shop.PostWebhookAsync(order.ToJson())));
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the inbox is empty");

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(await _shop.Database.OrdersAsync(), Is.EqualTo(orders));
        Assert.That(await _shop.Database.StockAsync("100"), Is.EqualTo(stock));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceInboxMessage\" WHERE \"ExternalId\" = $p0", order.Code), Is.EqualTo(1));
    }

    [Test]
    public async Task A_first_delivery_in_twenty_parallel_copies_makes_one_order()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("ABC123", null, 1, 29.99m));
        var stock = await _shop.Database.StockAsync("ABC123");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _shop.PostWebhookAsync(order.ToJson())));
        await SyncedAsync(order.Code);
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the inbox is empty");

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"Order\" WHERE \"AuthorizationTransactionId\" = $p0", order.Code), Is.EqualTo(1));
        Assert.That(await _shop.Database.StockAsync("ABC123"), Is.EqualTo(stock - 1));
    }

    [Test]
    public async Task Acceptance_voucher_and_cancellation_follow_and_the_stock_comes_back()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 2, 25m));
        var stock = await _shop.Database.StockAsync("10");
        await PostAsync(order);
        await SyncedAsync(order.Code);
        Assert.That(await _shop.Database.StockAsync("10"), Is.EqualTo(stock - 2));

        await PostAsync(order.Updated("accepted", TimeSpan.FromMinutes(1)));
        await NativeStatusAsync(order.Code, 20);

        await PostAsync(order.Updated("accepted", TimeSpan.FromMinutes(1)).With("courier_voucher", "https://b.scdn.gr/voucher.pdf"));
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(order.Code))!["VoucherUrl"] is string, "the voucher is known");

        await PostAsync(order.Updated("cancelled", TimeSpan.FromMinutes(1)));
        await NativeStatusAsync(order.Code, 40);
        Assert.That(await _shop.Database.StockAsync("10"), Is.EqualTo(stock));
    }

    [Test]
    public async Task An_older_event_changes_nothing()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m));
        await PostAsync(order.Updated("accepted", TimeSpan.FromHours(1)));
        await NativeStatusAsync(order.Code, 20);

        await PostAsync(order.Updated("cancelled", TimeSpan.FromMinutes(-30)));
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the inbox is empty");

        Assert.That((await _shop.Database.NativeOrderAsync(order.Code))!["OrderStatusId"], Is.EqualTo(20));
    }

    [Test]
    public async Task A_size_takes_the_stock_of_its_combination()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("405753", "40575312-14", 2, 17.99m));
        var stock = await _shop.Database.CombinationStockAsync("40575312-14");

        await PostAsync(order);
        await SyncedAsync(order.Code);

        var native = (await _shop.Database.NativeOrderAsync(order.Code))!;
        var item = (await _shop.Database.RowsAsync("SELECT * FROM \"OrderItem\" WHERE \"OrderId\" = $p0", native["Id"]!)).Single();
        Assert.That(await _shop.Database.CombinationStockAsync("40575312-14"), Is.EqualTo(stock - 2));
        Assert.That(item["AttributesXml"], Is.Not.EqualTo(""));
    }

    [Test]
    public async Task Demo_codes_make_no_native_order_and_move_no_stock()
    {
        var (orders, stock) = (await _shop.Database.OrdersAsync(), await _shop.Database.StockAsync("768"));

        await PostAsync(SkroutzPayload.Order("DEMO-OPEN", ("768", null, 1, 5m)));
        await Eventually.IsAsync(async () => await _shop.Database.MarketplaceOrderAsync("DEMO-OPEN") is { } demo && demo["SyncDueOnUtc"] is null, "the demo order is known");

        Assert.That(await _shop.Database.NativeOrderAsync("DEMO-OPEN"), Is.Null);
        Assert.That((await _shop.Database.OrdersAsync(), await _shop.Database.StockAsync("768")), Is.EqualTo((orders, stock)));
    }

    [Test]
    public async Task An_unknown_product_holds_the_order_and_names_the_line()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("NO-SUCH-SKU", null, 1, 5m));

        await PostAsync(order);
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(order.Code))?["ProblemKey"] is string, "the problem is known");

        var held = (await _shop.Database.MarketplaceOrderAsync(order.Code))!;
        Assert.That(held["ProblemKey"], Does.EndWith("Problem.LineUnknown"));
        Assert.That(held["ProblemArguments"], Does.Contain("NO-SUCH-SKU"));
        Assert.That(await _shop.Database.NativeOrderAsync(order.Code), Is.Null);
    }

    [Test]
    public async Task A_wrong_token_is_refused_and_stores_nothing()
    {
        var before = await MessagesAsync();

        using var answer = await _shop.PostWebhookAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 1m)).ToJson(), token: "wrong");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized).Or.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Not.Empty);
        Assert.That(await MessagesAsync(), Is.EqualTo(before));
    }

    [TestCase("not json")]
    [TestCase("")]
    [TestCase("[1,2,3]")]
    [TestCase("{\"order\":")]
    public async Task A_body_that_is_no_JSON_object_is_refused(string body)
    {
        var before = await MessagesAsync();

        using var answer = await _shop.PostWebhookAsync(body);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Not.Empty);
        Assert.That(await MessagesAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Two_mebibytes_are_too_much()
    {
        using var answer = await _shop.PostWebhookAsync($"{{\"padding\":\"{new string('x', 2 * 1024 * 1024)}\"}}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Not.Empty);
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    public async Task Other_verbs_are_answered_with_a_body(string verb)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), new Uri(_shop.Url, "marketplaces/skroutz/webhook/demo-token"));
        using var answer = await _shop.Anonymous.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Not.Empty);
    }

    [Test]
    public async Task No_guest_and_no_cookie_comes_of_any_answer()
    {
        var guests = await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"Customer\"");

        HttpResponseMessage[] answers =
        [
            await _shop.PostWebhookAsync("{}"),
            await _shop.PostWebhookAsync("nonsense"),
            await _shop.PostWebhookAsync("{}", token: "wrong"),
            await _shop.Anonymous.GetAsync(new Uri(_shop.Url, "marketplaces/skroutz/webhook/demo-token")),
            await _shop.Anonymous.PostAsync(
                new Uri(_shop.Url, "MarketplacesWebhook/Receive"),
                new StringContent("a=b", Encoding.UTF8, "application/x-www-form-urlencoded")),
        ];

        Assert.That(answers.Any(answer => answer.Headers.Contains("Set-Cookie")), Is.False);
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"Customer\""), Is.EqualTo(guests));
    }

    private async Task PostAsync(SkroutzPayload payload)
    {
        using var answer = await _shop.PostWebhookAsync(payload.ToJson());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Not.Empty);
    }

    private Task<decimal> MessagesAsync() => _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceInboxMessage\"");

    private Task SyncedAsync(string code) =>
        Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), $"order {code} is native");

    private Task NativeStatusAsync(string code, long status) =>
        Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is { } native && (long)native["OrderStatusId"]! == status, $"native order of {code} has the status {status}");
}
