using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Accepting and rejecting from the order page, seen by what the marketplaces received.</summary>
public sealed class DecisionTests : ShopFixture
{
    [Test]
    public async Task Accepting_at_Skroutz_sends_the_chosen_options_and_the_state_comes_back()
    {
        var code = _shop.Skroutz.Orders.Place();
        var id = await KnownAsync(code);
        var dialog = await DialogAsync(id, "AcceptDialog");
        var location = dialog.QuerySelector("input[name=PickupLocation]")!.GetAttribute("value")!;
        var window = dialog.QuerySelector("input[name=PickupWindow], select[name=PickupWindow] option")!.GetAttribute("value")!;

        var answer = await DecideAsync(id, "Accept", new() { ["Id"] = $"{id}", ["PickupLocation"] = location, ["PickupWindow"] = window, ["Parcels"] = "1" });

        Assert.That((string?)answer["Status"], Is.EqualTo("Confirmed"));
        var sent = _shop.Skroutz.Log.Entries.Single(entry => entry.Method == "POST" && entry.Path.EndsWith($"{code}/accept", StringComparison.Ordinal));
        var body = JsonNode.Parse(sent.Body!)!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That((string?)body["pickup_location"], Is.EqualTo(location));
            Assert.That(body["pickup_window"]!.GetValueKind(), Is.EqualTo(JsonValueKind.Number));
            Assert.That(body.Select(member => member.Key), Is.SubsetOf(new[] { "pickup_location", "pickup_window", "number_of_parcels" }));
        });
        await NativeStatusAsync(code, 20);
    }

    [Test]
    public async Task Rejecting_a_line_at_Skroutz_names_line_reason_and_quantity_and_puts_the_stock_back()
    {
        var stock = await _shop.Database.StockAsync("100");
        var code = _shop.Skroutz.Orders.Place(new SampleOrder { Skus = ["100"], Quantity = 2 });
        var id = await KnownAsync(code);
        var line = (await _shop.Database.RowsAsync("SELECT ExternalLineId FROM MarketplaceOrderLine WHERE MarketplaceOrderId = $p0", id)).Single()["ExternalLineId"];

        var answer = await DecideAsync(id, "Reject", new()
        {
            ["Id"] = $"{id}",
            ["Lines[0].ExternalLineId"] = $"{line}",
            ["Lines[0].Reason"] = "1",
        });

        Assert.That((string?)answer["Status"], Is.EqualTo("Confirmed"));
        var sent = _shop.Skroutz.Log.Entries.Single(entry => entry.Method == "POST" && entry.Path.EndsWith($"{code}/reject", StringComparison.Ordinal));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(sent.Body!), JsonNode.Parse($$"""{"line_items":[{"id":"{{line}}","reason_id":1}]}""")), Is.True, sent.Body);
        await NativeStatusAsync(code, 40);
        Assert.That(await _shop.Database.StockAsync("100"), Is.EqualTo(stock));
    }

    [Test]
    public async Task Rejecting_the_whole_order_at_Skroutz_sends_the_text()
    {
        var code = _shop.Skroutz.Orders.Place();
        var id = await KnownAsync(code);

        var answer = await DecideAsync(id, "Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Text"] = "Κλειστά λόγω διακοπών" });

        Assert.That((string?)answer["Status"], Is.EqualTo("Confirmed"));
        var sent = _shop.Skroutz.Log.Entries.Single(entry => entry.Path.EndsWith($"{code}/reject", StringComparison.Ordinal));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(sent.Body!), JsonNode.Parse("""{"rejection_reason_other":"Κλειστά λόγω διακοπών"}""")), Is.True, sent.Body);
        await NativeStatusAsync(code, 40);
    }

    [Test]
    public async Task Accepting_at_Shopflix_sends_the_status_and_the_state_comes_back()
    {
        var number = _shop.Shopflix.Orders.Place();
        var id = await KnownAsync($"{number}");

        var answer = await DecideAsync(id, "Accept", new() { ["Id"] = $"{id}" });

        Assert.That((string?)answer["Status"], Is.EqualTo("Confirmed"));
        var sent = _shop.Shopflix.Log.Entries.Single(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{number}");
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(sent.Body!), JsonNode.Parse("""{"status":"G"}""")), Is.True, sent.Body);
        await NativeStatusAsync($"{number}", 20);
    }

    [Test]
    public async Task Rejecting_at_Shopflix_sends_the_reason()
    {
        var number = _shop.Shopflix.Orders.Place();
        var id = await KnownAsync($"{number}");

        var answer = await DecideAsync(id, "Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Reason"] = "damaged" });

        Assert.That((string?)answer["Status"], Is.EqualTo("Confirmed"));
        var sent = _shop.Shopflix.Log.Entries.Single(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{number}");
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(sent.Body!), JsonNode.Parse("""{"status":"D","reason":"damaged"}""")), Is.True, sent.Body);
        await NativeStatusAsync($"{number}", 40);
    }

    [Test]
    public async Task A_lost_answer_is_cleared_up_by_reading_and_nothing_is_sent_twice()
    {
        var number = _shop.Shopflix.Orders.Place();
        var id = await KnownAsync($"{number}");
        _shop.Shopflix.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Path = $"/api/orders/{number}", Method = "PUT" });

        await DecideAsync(id, "Accept", new() { ["Id"] = $"{id}" });

        await NativeStatusAsync($"{number}", 20);
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT StateId FROM MarketplaceCommand WHERE MarketplaceOrderId = $p0", id) == 20, "the command is confirmed");
        Assert.That(_shop.Shopflix.Log.Count(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{number}"), Is.EqualTo(1));
    }

    [Test]
    public async Task Accept_and_reject_pressed_at_the_same_moment_are_one_decision([Range(1, 6)] int time)
    {
        var code = _shop.Skroutz.Orders.Place();
        var id = await KnownAsync(code);
        var dialog = await DialogAsync(id, "AcceptDialog");
        var location = dialog.QuerySelector("input[name=PickupLocation]")!.GetAttribute("value")!;
        var window = dialog.QuerySelector("input[name=PickupWindow], select[name=PickupWindow] option")!.GetAttribute("value")!;

        var answers = await Task.WhenAll(
            DecideAsync(id, "Accept", new() { ["Id"] = $"{id}", ["PickupLocation"] = location, ["PickupWindow"] = window, ["Parcels"] = "1" }),
            DecideAsync(id, "Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Text"] = "Closed" }));

        Assert.That(answers.Count(answer => (string?)answer["Status"] == "Confirmed"), Is.EqualTo(1), $"at time {time}");
        Assert.That(_shop.Skroutz.Log.Count(entry => entry.Method == "POST" && entry.Path.Contains($"/{code}/", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCase(409, "<html><head><title>Gateway</title></head><body>internal host db-7</body></html>", "text/html")]
    [TestCase(403, """{"errors":[{"code":"order_status","messages":["Order already accepted."]}]}""", "application/json")]
    [TestCase(418, """{"fault":"?"}""", "application/json")]
    public async Task An_answer_that_nobody_foresaw_ends_the_decision_and_leaves_room_for_another(int status, string body, string contentType)
    {
        var number = _shop.Shopflix.Orders.Place();
        var id = await KnownAsync($"{number}");
        _shop.Shopflix.Faults.Add(new Fault { Path = $"/api/orders/{number}", Method = "PUT", Status = status, Body = body, ContentType = contentType });

        var answer = await DecideAsync(id, "Accept", new() { ["Id"] = $"{id}" });

        Assert.That((string?)answer["Status"], Is.EqualTo("Refused"));
        Assert.That((string?)answer["Words"], Does.Contain("still open").And.Not.Contain("db-7"));
        Assert.That(await StateAsync(id), Is.EqualTo(30));
        Assert.That((string?)(await DecideAsync(id, "Accept", new() { ["Id"] = $"{id}" }))["Status"], Is.EqualTo("Confirmed"));
    }

    [Test]
    public async Task A_redirect_is_not_followed_with_the_secret()
    {
        var code = _shop.Skroutz.Orders.Place();
        var id = await KnownAsync(code);
        var elsewhere = new Uri(_shop.Shopflix.Url, "elsewhere").ToString();
        _shop.Skroutz.Faults.Add(new Fault { Path = $"/merchants/ecommerce/orders/{code}/reject", Method = "POST", Status = 307, Location = elsewhere });

        var answer = await DecideAsync(id, "Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Text"] = "Closed" });

        Assert.That((string?)answer["Status"], Is.EqualTo("Refused"));
        Assert.That(_shop.Shopflix.Log.Count(entry => entry.Path == "/elsewhere"), Is.Zero);
    }

    [Test]
    public async Task A_decision_that_had_no_effect_is_withdrawn_on_the_order_page()
    {
        var number = _shop.Shopflix.Orders.Place();
        var id = await KnownAsync($"{number}");
        _shop.Shopflix.Faults.Add(new Fault { Path = $"/api/orders/{number}", Method = "PUT", Status = 502 });
        Assert.That((string?)(await DecideAsync(id, "Accept", new() { ["Id"] = $"{id}" }))["Status"], Is.EqualTo("Unknown"));
        var page = await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}");
        Assert.That(page.QuerySelector("#marketplaces-order-open-decision"), Is.Not.Null);

        using var answer = await _admin.SubmitAsync(
            $"Admin/MarketplacesOrders/Details/{id}", form => form.Action.Contains("Withdraw", StringComparison.Ordinal), []);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StateAsync(id), Is.EqualTo(50));
        page = await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}");
        Assert.That(page.QuerySelector("#marketplaces-order-open-decision"), Is.Null);
        Assert.That(page.QuerySelector(".marketplaces-timeline")!.TextContent, Does.Contain("withdrawn"));
        Assert.That((string?)(await DecideAsync(id, "Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Reason"] = "damaged" }))["Status"], Is.EqualTo("Confirmed"));
    }

    [Test]
    public async Task A_decision_without_the_antiforgery_token_is_refused()
    {
        var number = _shop.Shopflix.Orders.Place();
        var id = await KnownAsync($"{number}");

        using var answer = await _admin.PostBareAsync("Admin/MarketplacesDecisions/Accept", new() { ["Id"] = $"{id}" });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(_shop.Shopflix.Log.Count(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{number}"), Is.Zero);
    }

    /// <summary>Of the first command.</summary>
    private Task<decimal> StateAsync(long id) => _shop.Database.NumberAsync("SELECT StateId FROM MarketplaceCommand WHERE MarketplaceOrderId = $p0 AND Sequence = 1", id);

    private async Task<long> KnownAsync(string code)
    {
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), $"order {code} is native");
        return (long)(await _shop.Database.MarketplaceOrderAsync(code))!["Id"]!;
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> DialogAsync(long id, string action)
    {
        using var answer = await _admin.PostAsync($"Admin/MarketplacesOrders/Details/{id}", $"Admin/MarketplacesDecisions/{action}", new() { ["id"] = $"{id}" });
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private async Task<JsonObject> DecideAsync(long id, string action, Dictionary<string, string> fields)
    {
        using var answer = await _admin.PostAsync($"Admin/MarketplacesOrders/Details/{id}", $"Admin/MarketplacesDecisions/{action}", fields);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    private Task NativeStatusAsync(string code, long status) =>
        Eventually.IsAsync(async () => (long)(await _shop.Database.NativeOrderAsync(code))!["OrderStatusId"]! == status, $"native order of {code} has the status {status}");
}
