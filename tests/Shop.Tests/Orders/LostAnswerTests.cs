using AngleSharp.Html.Parser;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>
/// For every write there is: the marketplace does it, and its answer is lost. The command ends by what the order shows, and nothing is sent twice. And for
/// some: the marketplace refuses, and everything is as before, with the reason on the screen.
/// </summary>
public sealed class LostAnswerTests : ShopFixture
{
    private const int Confirmed = 20;
    private const int Refused = 30;
    private const int Unresolved = 60;

    private static readonly byte[] _pdf = [.. "%PDF-1.4 a document"u8];

    protected override Task ArrangeAsync() => _shop.ArrangeAsync("UPDATE \"Product\" SET \"StockQuantity\" = 1000 WHERE \"Sku\" = '100'");

    private AcceptedOrders Orders => new(_shop, _admin);

    [TestCase("accept", 10, Confirmed)]
    [TestCase("reject", 20, Confirmed)]
    [TestCase("set_as_ready", 30, Confirmed)]
    [TestCase("set_as_not_ready", 40, Confirmed)]
    [TestCase("tracking_details", 50, Confirmed)]
    [TestCase("invoices", 60, Confirmed)]
    [TestCase("invoices again", 60, Confirmed)]
    [TestCase("the same invoices again", 60, Unresolved)]
    [TestCase("credit_invoices", 70, Unresolved)]
    [TestCase("reschedule_pickup", 80, Confirmed)]
    [TestCase("relocate_pickup", 90, Confirmed)]
    [TestCase("request_voucher", 95, Confirmed)]
    public async Task A_lost_answer_of_Skroutz_ends_by_what_the_order_shows(string write, int kind, int end)
    {
        var action = write.Split(' ') is [.., "again"] parts ? parts[^2] : write;
        var (code, id) = await ArrangeAsync(write, action);
        var before = Orders.Writes(code).Count(sent => sent == action);
        _shop.Skroutz.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Path = $"/merchants/ecommerce/orders/{code}/{action}", Method = "POST" });

        await SendAsync(write, action, id);

        await EndsAsync(id, kind, end);
        Assert.That(Orders.Writes(code).Count(sent => sent == action) - before, Is.EqualTo(1), "it is sent once");
        await NoFileIsLeftAsync();
        if (end != Unresolved)
            return;

        Assert.That(await TimelineAsync(id), Does.Contain("does not show whether this has arrived"));
        await SendAsync(write, action, id);
        await EndsAsync(id, kind, Confirmed);
        Assert.That(Orders.Writes(code).Count(sent => sent == action) - before, Is.EqualTo(2), "a person may send it again");
    }

    [TestCase("G", 10)]
    [TestCase("D", 20)]
    public async Task A_lost_answer_of_Shopflix_ends_by_what_the_order_shows(string status, int kind)
    {
        var (code, id) = await Orders.OpenAtShopflixAsync();
        _shop.Shopflix.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Path = $"/api/orders/{code}", Method = "PUT" });

        using var answer = await _admin.PostAsync(AcceptedOrders.Details(id), $"Admin/MarketplacesDecisions/{(status == "G" ? "Accept" : "Reject")}", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Reason"] = "damaged" });

        await EndsAsync(id, kind, Confirmed);
        Assert.That(_shop.Shopflix.Log.Count(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{code}"), Is.EqualTo(1));
    }

    [TestCase("reject", 20)]
    [TestCase("set_as_ready", 30)]
    [TestCase("tracking_details", 50)]
    [TestCase("invoices", 60)]
    [TestCase("credit_invoices", 70)]
    [TestCase("reschedule_pickup", 80)]
    [TestCase("relocate_pickup", 90)]
    [TestCase("request_voucher", 95)]
    public async Task A_refusal_leaves_everything_as_it_was_and_is_on_the_screen(string action, int kind)
    {
        var (code, id) = await ArrangeAsync(action, action);
        var before = await EverythingAsync(code);
        _shop.Skroutz.Faults.Answer($"/merchants/ecommerce/orders/{code}/{action}", 422, """{"errors":[{"code":"order_error","messages":["Not today, says the test"]}]}""");

        await SendAsync(action, action, id);

        await EndsAsync(id, kind, Refused);
        Assert.Multiple(async () =>
        {
            Assert.That(await TimelineAsync(id), Does.Contain("Not today, says the test"));
            Assert.That(await EverythingAsync(code), Is.EqualTo(before));
        });
        await NoFileIsLeftAsync();
    }

    /// <summary>An order to which the write can happen.</summary>
    private async Task<(string Code, long Id)> ArrangeAsync(string write, string action)
    {
        var order = action switch
        {
            "accept" or "reject" => await Orders.OpenAsync(),
            "set_as_ready" or "set_as_not_ready" => await Orders.AcceptedAsync("set_as_ready"),
            "tracking_details" => await Orders.AcceptedAsync("fbm"),
            "request_voucher" => await Orders.AcceptedAsync("preorder"),
            _ => await Orders.AcceptedAsync(),
        };
        if (action == "set_as_not_ready")
            await SendAsync("set_as_ready", "set_as_ready", order.Id);
        if (write.EndsWith("again", StringComparison.Ordinal) || action == "credit_invoices")
            await UploadAsync(order.Id, "Invoice/", write == "the same invoices again" ? _pdf : [.. _pdf, 1]);
        if (action == "credit_invoices")
        {
            _shop.Skroutz.Orders.Advance(order.Code, "returned");
            await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT StateId FROM MarketplaceOrder WHERE Id = $p0", order.Id) is not 20 && await _shop.Database.IsQuietAsync(), "the order came back");
        }

        return order;
    }

    private async Task SendAsync(string write, string action, long id)
    {
        switch (action)
        {
            case "accept":
                await PostAsync(id, "MarketplacesDecisions/Accept", await Orders.ChoicesAsync(id));
                break;
            case "reject":
                await PostAsync(id, "MarketplacesDecisions/Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Text"] = "Closed" });
                break;
            case "set_as_ready":
                await PostAsync(id, $"MarketplacesDispatch/Ready/{id}", []);
                break;
            case "set_as_not_ready":
                await PostAsync(id, $"MarketplacesDispatch/NotReady/{id}", []);
                break;
            case "tracking_details":
                await PostAsync(id, $"MarketplacesDispatch/Tracking/{id}", new() { ["courier"] = "acs", ["codes"] = "224085551" });
                break;
            case "invoices":
                await UploadAsync(id, "Invoice/", _pdf, replaces: write != action);
                break;
            case "credit_invoices":
                await UploadAsync(id, "CreditInvoice/", _pdf);
                break;
            case "reschedule_pickup":
                await PostAsync(id, $"MarketplacesPickup/Reschedule/{id}", new() { ["choice"] = await OfferedAsync(id, "Reschedule") });
                break;
            case "relocate_pickup":
                await PostAsync(id, $"MarketplacesPickup/Relocate/{id}", new() { ["choice"] = await OfferedAsync(id, "Relocate") });
                break;
            case "request_voucher":
                await PostAsync(id, $"MarketplacesPickup/RequestVoucher/{id}", []);
                break;
        }
    }

    private async Task PostAsync(long id, string action, Dictionary<string, string> fields)
    {
        using var answer = await _admin.PostAsync(AcceptedOrders.Details(id), $"Admin/{action}", fields);
        Assert.That(answer.IsSuccessStatusCode, Is.True, $"{action} {answer.StatusCode}");
    }

    private async Task UploadAsync(long id, string action, byte[] file, bool replaces = false) =>
        await _admin.UploadAsync(AcceptedOrders.Details(id), form => form.Action.Contains($"MarketplacesDocuments/{action}", StringComparison.Ordinal), "document.pdf", file, replaces ? new() { ["replaces"] = "true" } : []);

    /// <summary>The first choice in the dialog.</summary>
    private async Task<string> OfferedAsync(long id, string action)
    {
        using var dialog = await _admin.PostAsync(AcceptedOrders.Details(id), $"Admin/MarketplacesPickup/Dialog/{id}", []);
        var page = new HtmlParser().ParseDocument(await dialog.Content.ReadAsStringAsync());
        return page.QuerySelector($"form[action*='/{action}/'] input[name=choice]")!.GetAttribute("value")!;
    }

    private Task EndsAsync(long id, int kind, int end) => Eventually.IsAsync(
        async () => await _shop.Database.NumberAsync("SELECT StateId FROM MarketplaceCommand WHERE MarketplaceOrderId = $p0 AND KindId = $p1 ORDER BY Id DESC LIMIT 1", id, kind) == end && await _shop.Database.IsQuietAsync(),
        $"the command of kind {kind} ends with {end}",
        TimeSpan.FromSeconds(60));

    private Task NoFileIsLeftAsync() =>
        Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceCommandFile") == 0, "no file is left behind");

    private async Task<string> TimelineAsync(long id) => (await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector(".marketplaces-timeline")!.TextContent;

    private async Task<string> EverythingAsync(string code)
    {
        var order = (await _shop.Database.MarketplaceOrderAsync(code))!;
        var native = (await _shop.Database.NativeOrderAsync(code))!;
        return $"{order["StateId"]} {order["RawState"]} {native["OrderStatusId"]} {native["PaymentStatusId"]} {native["ShippingStatusId"]} {await _shop.Database.StockAsync("100")}";
    }
}
