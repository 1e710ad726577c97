using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>The dispatch desk's actions, seen by what the marketplace received.</summary>
public sealed class DeskTests : ShopFixture
{
    private const string Page = "Admin/MarketplacesDesk/Index";
    private const string Controller = "Admin/MarketplacesDesk";

    [Test, Order(1)]
    public async Task Accepted_orders_stand_under_their_pickup_with_their_lines()
    {
        var ofOwnCourier = await _shop.AcceptedAsync(_shop.PlaceAccepted("fbm", ["768"]));
        var collected = await _shop.AcceptedAsync(_shop.PlaceAccepted("store_pickup", ["10"]));
        var code = _shop.PlaceAccepted("set_as_ready", ["40575312-14", "100"], 2, order => order["number_of_parcels"] = 3);
        var id = await _shop.AcceptedAsync(code);
        var elsewhere = await _shop.AcceptedAsync(_shop.PlaceAccepted("fbs", ["100"]));

        var page = await _admin.PageAsync(Page);

        var order = page.QuerySelector($"[data-marketplaces-order='{id}']")!;
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("[data-marketplaces-order]").Select(one => one.GetAttribute("data-marketplaces-order")), Is.EqualTo(new[] { $"{ofOwnCourier}", $"{id}", $"{collected}" }), $"not {elsewhere}");
            Assert.That(page.QuerySelectorAll("[data-marketplaces-group]")[0].TextContent, Does.Contain("Your own courier"));
            Assert.That(page.QuerySelectorAll("[data-marketplaces-group]")[^1].TextContent, Does.Contain("Collected at the shop"));
            Assert.That(order.TextContent, Does.Contain(code).And.Contain("Parcels: 3").And.Contain("Voucher").And.Contain("12-14").And.Contain("40575312-14").And.Contain("Steam Pod"));
            Assert.That(order.QuerySelectorAll("[data-marketplaces-line]").Select(line => line.GetAttribute("data-codes")), Has.Some.Contains("40575312-14"));
            Assert.That(order.QuerySelectorAll("[data-marketplaces-line]").Select(line => line.GetAttribute("data-codes")), Has.None.Contains("405753\""), "the product's own SKU is that of every size");
        });
    }

    [Test, Order(2)]
    public async Task Lists_are_printed_of_what_is_selected()
    {
        var ids = new List<long>();
        foreach (var _ in Enumerable.Range(0, 2))
            ids.Add(await _shop.AcceptedAsync(_shop.PlaceAccepted("set_as_ready", ["ABC123"], 2)));

        var picked = await ListAsync("Pick", ids);
        var packed = await ListAsync("Pack", ids, KeyValuePair.Create("onePerSheet", "true"));
        var nothing = await ListAsync("Pick", [987654]);

        Assert.Multiple(() =>
        {
            Assert.That(picked.QuerySelectorAll("tbody tr").Single().TextContent, Does.Contain("Ασύρματο Ποντίκι").And.Contain("4").And.Contain("ABC123"));
            Assert.That(packed.QuerySelectorAll("section.order.sheet"), Has.Exactly(2).Items);
            Assert.That(nothing.Body!.TextContent, Does.Contain("None of the selected orders"));
        });
    }

    [Test, Order(3)]
    public async Task A_voucher_is_fetched_on_the_click_alone()
    {
        var code = _shop.PlaceAccepted("set_as_ready", ["100"]);
        var id = await _shop.AcceptedAsync(code);
        await _admin.PageAsync(Page);
        await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}");
        Assert.That(Fetched(code), Is.Zero);

        using var answer = await VoucherAsync(id);
        var file = await answer.Content.ReadAsByteArrayAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
            Assert.That(System.Text.Encoding.ASCII.GetString(file), Does.StartWith("%PDF-").And.Contain($"Order {code}"));
            Assert.That(Fetched(code), Is.EqualTo(1));
            Assert.That(_shop.Skroutz.Log.Entries.First(entry => entry.Path.Contains($"vouchers/{code}", StringComparison.Ordinal)).Authorization, Is.EqualTo("missing"), "no secret goes there");
        });
    }

    [Test, Order(4)]
    public async Task What_is_no_voucher_is_told_and_not_handed_on([Values(VoucherFault.Missing, VoucherFault.Page, VoucherFault.Large, VoucherFault.Elsewhere)] VoucherFault fault)
    {
        var id = await _shop.AcceptedAsync(_shop.PlaceAccepted("set_as_ready", ["100"]));
        _shop.Skroutz.Faults.Voucher = fault;
        try
        {
            Assert.That(await WhyAsync(id), Does.Contain(fault switch
            {
                VoucherFault.Missing => "answered 404",
                VoucherFault.Page => "no PDF",
                VoucherFault.Large => "larger than 5 MB",
                _ => "https://files.elsewhere.example",
            }));
        }
        finally
        {
            _shop.Skroutz.Faults.Clear();
        }
    }

    [TestCase("https://169.254.169.254/latest")]
    [TestCase("http://127.0.0.1:9/x.pdf")]
    [TestCase("file:///etc/passwd")]
    [TestCase("javascript:alert(1)")]
    [TestCase("https://b.scdn.gr@evil.example/x.pdf")]
    [Order(5)]
    public async Task An_order_cannot_make_the_shop_read_whatever_it_names(string address)
    {
        var id = await _shop.AcceptedAsync(_shop.PlaceAccepted("set_as_ready", ["100"], change: order => order["courier_voucher"] = address));

        Assert.That(await WhyAsync(id), Does.Contain("from where none are fetched").Or.Contain("no usable address"));
    }

    [Test, Order(6)]
    public async Task Without_a_voucher_or_after_it_has_left_that_is_said()
    {
        var code = _shop.PlaceAccepted("set_as_ready", ["100"], change: order => order["courier_voucher"] = null);
        var id = await _shop.AcceptedAsync(code);
        Assert.That(await WhyAsync(id), Does.Contain("no voucher yet"));

        _shop.Skroutz.Orders.Advance(code, "dispatched");
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))!["StateId"] is 40L, "it has left");
        Assert.That(await WhyAsync(id), Does.Contain("has left already"));
        Assert.That(await WhyAsync(987654), Does.Contain("no longer exists"));
    }

    [Test, Order(7)]
    public async Task Where_ready_need_not_be_said_the_voucher_says_it_and_the_order_stands_among_the_ready()
    {
        var code = _shop.PlaceAccepted("core", ["100"]);
        var id = await _shop.AcceptedAsync(code);
        Assert.That((await _admin.PageAsync(Page)).QuerySelector($"[data-marketplaces-order='{id}']"), Is.Not.Null);

        using var answer = await VoucherAsync(id);

        await Eventually.IsAsync(async () => (await _admin.PageAsync(Page)).QuerySelector($"[data-marketplaces-order='{id}']") is null, "the order is read again");
        Assert.That((await _admin.PageAsync($"{Page}?ready=true")).QuerySelector($"[data-marketplaces-order='{id}']"), Is.Not.Null);
    }

    [Test, Order(8)]
    public async Task Each_order_that_is_set_as_ready_has_its_own_result()
    {
        var ready = _shop.PlaceAccepted("set_as_ready", ["100"]);
        var refused = _shop.PlaceAccepted("set_as_ready", ["100"]);
        var notTaken = _shop.PlaceAccepted("core", ["100"]);
        long[] ids = [await _shop.AcceptedAsync(ready), await _shop.AcceptedAsync(refused), await _shop.AcceptedAsync(notTaken)];
        _shop.Skroutz.Faults.Add(new Fault
        {
            Path = $"/merchants/ecommerce/orders/{refused}/set_as_ready",
            Method = "POST",
            Status = 422,
            Body = """{"errors":[{"code":"order_error","messages":["Order is not eligible to be marked as ready"]}]}""",
        });

        using var answer = await _admin.PostFieldsAsync(Page, $"{Controller}/Ready", ids.Select(id => KeyValuePair.Create("ids", $"{id}")));
        var results = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => ((string)result!["Code"]!, (bool)result["Ok"]!)), Is.EqualTo(new[] { (ready, true), (refused, false), (notTaken, false) }));
            Assert.That((string)results[1]!["Text"]!, Does.Contain("not eligible"));
            Assert.That((string)results[2]!["Text"]!, Does.Contain("does not take this"));
            Assert.That(_shop.Skroutz.Log.Count(entry => entry.Path.EndsWith("/set_as_ready", StringComparison.Ordinal)), Is.EqualTo(2));
        });
        Assert.That((await _admin.PageAsync(Page)).QuerySelector($"[data-marketplaces-order='{ids[0]}']"), Is.Null, "done orders leave the list");
    }

    [Test, Order(9)]
    public async Task Nothing_is_posted_without_a_token([Values("Pick", "Pack", "Voucher", "Ready")] string action)
    {
        var code = _shop.PlaceAccepted("set_as_ready", ["100"]);
        var id = $"{await _shop.AcceptedAsync(code)}";

        using var answer = await _admin.PostBareAsync($"{Controller}/{action}", new() { ["id"] = id, ["ids"] = id });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((Fetched(code), Told(code)), Is.EqualTo((0, 0)));
    }

    [Test, Order(10)]
    public async Task Nothing_is_done_or_shown_without_permission()
    {
        var code = _shop.PlaceAccepted("set_as_ready", ["100"]);
        var id = $"{await _shop.AcceptedAsync(code)}";
        await _shop.ArrangeAsync("""
            DELETE FROM "PermissionRecord_Role_Mapping" WHERE "PermissionRecord_Id" IN
                (SELECT "Id" FROM "PermissionRecord" WHERE "SystemName" IN ('Marketplaces.View', 'Marketplaces.Decide'))
            """);
        using var admin = await AdminSession.SignInAsync(_shop.Url);
        const string From = "Admin/MarketplacesConfiguration/Configure";

        foreach (var action in new[] { "Pick", "Pack", "Voucher", "Ready" })
        {
            using var answer = await admin.PostAsync(From, $"{Controller}/{action}", new() { ["id"] = id, ["ids"] = id });
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain(code).And.Not.Contain("%PDF-"), action);
        }

        using var page = await admin.GetAsync(Page);
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Not.Contain(code));
        Assert.That((Fetched(code), Told(code)), Is.EqualTo((0, 0)));
    }

    private int Fetched(string code) => _shop.Skroutz.Log.Count(entry => entry.Path.StartsWith($"/vouchers/{code}", StringComparison.Ordinal));

    private int Told(string code) => _shop.Skroutz.Log.Count(entry => entry.Path.EndsWith($"{code}/set_as_ready", StringComparison.Ordinal));

    private Task<HttpResponseMessage> VoucherAsync(long id) => _admin.PostAsync(Page, $"{Controller}/Voucher", new() { ["id"] = $"{id}" });

    private async Task<string> WhyAsync(long id)
    {
        using var answer = await VoucherAsync(id);
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.That((bool)told["Ok"]!, Is.False);
        return (string)told["Text"]!;
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> ListAsync(string action, IEnumerable<long> ids, params KeyValuePair<string, string>[] more)
    {
        using var answer = await _admin.PostFieldsAsync(Page, $"{Controller}/{action}", [.. ids.Select(id => KeyValuePair.Create("ids", $"{id}")), .. more]);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
