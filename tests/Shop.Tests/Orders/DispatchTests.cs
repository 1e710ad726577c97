using System.Text.Json.Nodes;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What is told of accepted orders on their way out, from the order page, seen by what the marketplace received.</summary>
public sealed class DispatchTests : ShopFixture
{
    [Test]
    public async Task A_packed_order_is_ready_and_not_ready_and_ready_again()
    {
        var (code, id) = await AcceptedAsync("set_as_ready");

        await PressAsync(id, "/Ready/");
        Assert.That(Writes(code), Is.EqualTo(new[] { "set_as_ready" }));
        Assert.That((await PageAsync(id)).Body!.TextContent, Does.Contain("ready for the courier"));

        await PressAsync(id, "/NotReady/");
        await PressAsync(id, "/Ready/");
        Assert.That(Writes(code), Is.EqualTo(new[] { "set_as_ready", "set_as_not_ready", "set_as_ready" }));
        Assert.That(_shop.Skroutz.Log.Entries.First(entry => entry.Path.EndsWith($"{code}/set_as_ready", StringComparison.Ordinal)).Body, Is.Empty.Or.Null);
    }

    [Test]
    public async Task A_lost_answer_ends_confirmed_and_nothing_is_sent_twice()
    {
        var (code, id) = await AcceptedAsync("set_as_ready");
        _shop.Skroutz.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Path = $"/merchants/ecommerce/orders/{code}/set_as_ready", Method = "POST" });

        await PressAsync(id, "/Ready/");

        await Eventually.IsAsync(async () => await StateAsync(id, 30) == 20, "the command is confirmed");
        Assert.That(Writes(code), Is.EqualTo(new[] { "set_as_ready" }));
    }

    [Test]
    public async Task A_refusal_is_shown_and_changes_nothing()
    {
        var (code, id) = await AcceptedAsync("set_as_ready");
        _shop.Skroutz.Faults.Add(new Fault
        {
            Path = $"/merchants/ecommerce/orders/{code}/set_as_ready",
            Method = "POST",
            Status = 422,
            Body = """{"errors":[{"code":"order_error","messages":["Order is not eligible to be marked as ready"]}]}""",
        });

        var page = await PressAsync(id, "/Ready/");

        Assert.That(page, Does.Contain("Order is not eligible to be marked as ready"));
        Assert.That(await StateAsync(id, 30), Is.EqualTo(30));
        Assert.That((await _shop.Database.NativeOrderAsync(code))!["OrderStatusId"], Is.EqualTo(20L));
    }

    [Test]
    public async Task Tracking_codes_of_an_own_courier_are_sent_with_the_one_from_the_shops_shipment_filled_in()
    {
        var (code, id) = await AcceptedAsync("fbm");
        Assert.That((await PageAsync(id)).QuerySelectorAll("#marketplaces-order-dispatch select option").Select(option => option.GetAttribute("value")), Does.Contain("acs"));

        using var answer = await _admin.SubmitAsync(Details(id), form => form.Action.Contains("/Tracking/", StringComparison.Ordinal), new() { ["courier"] = "acs", ["codes"] = "224085551, 224085552" });

        var sent = _shop.Skroutz.Log.Entries.Single(entry => entry.Path.EndsWith($"{code}/tracking_details", StringComparison.Ordinal));
        Assert.That(
            JsonNode.DeepEquals(
                JsonNode.Parse(sent.Body!),
                JsonNode.Parse("""{"tracking_details":[{"courier":"acs","tracking_code":"224085551"},{"courier":"acs","tracking_code":"224085552"}]}""")),
            Is.True,
            sent.Body);
        Assert.That(await StateAsync(id, 50), Is.EqualTo(20));
        await Eventually.IsAsync(async () => (await PageAsync(id)).Body!.TextContent.Contains("224085552", StringComparison.Ordinal), "the codes are seen");
    }

    [Test]
    public async Task What_the_marketplace_does_not_take_is_not_offered_and_not_sent()
    {
        var (code, id) = await AcceptedAsync("core");
        Assert.That((await PageAsync(id)).QuerySelector("#marketplaces-order-dispatch"), Is.Null);

        using var answer = await _admin.PostAsync(Details(id), $"Admin/MarketplacesDispatch/Ready/{id}", []);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("does not take this"));
        Assert.That(Writes(code), Is.Empty);
    }

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(long id) => await _admin.PageAsync(Details(id));

    private async Task<string> PressAsync(long id, string action)
    {
        await Eventually.IsAsync(async () => (await PageAsync(id)).Forms.Any(IsAsked), $"{action} is offered");
        using var answer = await _admin.SubmitAsync(Details(id), IsAsked, []);
        return await answer.Content.ReadAsStringAsync();

        bool IsAsked(AngleSharp.Html.Dom.IHtmlFormElement form) => form.Action.Contains($"MarketplacesDispatch{action}", StringComparison.Ordinal);
    }

    /// <summary>Last parts of the paths, without the acceptance.</summary>
    private string[] Writes(string code) =>
        [.. _shop.Skroutz.Log.Entries.Where(entry => entry.Method == "POST" && entry.Path.Contains($"/{code}/", StringComparison.Ordinal)).Select(entry => entry.Path.Split('/')[^1]).Where(action => action != "accept")];

    private Task<decimal> StateAsync(long id, int kind) =>
        _shop.Database.NumberAsync("SELECT StateId FROM MarketplaceCommand WHERE MarketplaceOrderId = $p0 AND KindId = $p1", id, kind);

    private async Task<(string Code, long Id)> AcceptedAsync(string kind)
    {
        var code = _shop.Skroutz.Orders.Place(new SampleOrder { Kind = kind, Skus = ["100"], Quantity = 1 });
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), $"order {code} is native");
        var id = (long)(await _shop.Database.MarketplaceOrderAsync(code))!["Id"]!;
        using var dialog = await _admin.PostAsync(Details(id), $"Admin/MarketplacesDecisions/AcceptDialog/{id}", []);
        var choices = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await dialog.Content.ReadAsStringAsync());
        using var accepted = await _admin.PostAsync(Details(id), "Admin/MarketplacesDecisions/Accept", new()
        {
            ["Id"] = $"{id}",
            ["PickupLocation"] = choices.QuerySelector("input[name=PickupLocation]")?.GetAttribute("value") ?? "",
            ["PickupWindow"] = choices.QuerySelector("input[name=PickupWindow]")?.GetAttribute("value") ?? "",
            ["Parcels"] = "1",
        });
        await Eventually.IsAsync(async () => (long)(await _shop.Database.MarketplaceOrderAsync(code))!["StateId"]! == 20 && await _shop.Database.IsQuietAsync(), "the order is accepted");
        return (code, id);
    }
}
