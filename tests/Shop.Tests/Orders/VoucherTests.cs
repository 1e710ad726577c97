using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Vouchers that Shopflix makes on request, from the order's page, seen by what the marketplace received.</summary>
public sealed class VoucherTests : ShopFixture
{
    protected override Task ArrangeAsync() =>
        _shop.ArrangeAsync("UPDATE \"MarketplaceAccount\" SET \"VouchersEnabled\" = 1, \"VouchersProvenOnUtc\" = '2026-01-02 03:04:05' WHERE \"Marketplace\" = 'shopflix'");

    [Test]
    public async Task A_voucher_is_made_for_so_many_parcels_printed_and_cancelled()
    {
        var (order, id, shipment) = await AcceptedAsync();

        await PressAsync(id, "Create", new() { ["parcels"] = "2" });
        var code = (await RecordAsync(order)).Text("TrackingCodes");
        using var label = await SubmitAsync(id, "Print", []);
        var file = await label.Content.ReadAsByteArrayAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Courier(), Has.Exactly(1).EqualTo($"/api/courier/{shipment}?number_of_packages=2").And.Exactly(1).EqualTo($"/api/courier?print={code}&labelFormat=pdf"));
            Assert.That((label.Content.Headers.ContentType?.MediaType, label.Headers.CacheControl?.NoStore), Is.EqualTo(("application/pdf", (bool?)true)));
            Assert.That(Encoding.ASCII.GetString(file), Does.StartWith("%PDF-").And.Contain($"({code})"));
        });
        Assert.That((await PageAsync(id)).QuerySelector("#marketplaces-order-vouchers")!.TextContent, Does.Contain(code));

        var page = await PressAsync(id, "Cancel", []);

        Assert.That(Courier(), Has.Exactly(1).EqualTo($"/api/courier?cancel={code}"));
        Assert.That((await RecordAsync(order))["TrackingCodes"], Is.Null, page);
        Assert.That((await StateAsync(id, 100), await StateAsync(id, 110)), Is.EqualTo((20m, 20m)));
    }

    [Test]
    public async Task A_lost_answer_ends_confirmed_and_the_voucher_was_asked_for_once()
    {
        var (order, id, shipment) = await AcceptedAsync();
        _shop.Shopflix.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Path = $"/api/courier/{shipment}" });

        await PressAsync(id, "Create", []);

        await Eventually.IsAsync(async () => await StateAsync(id, 100) == 20, "the command is confirmed");
        Assert.That(Courier().Count(target => target.StartsWith($"/api/courier/{shipment}", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That((await RecordAsync(order)).Text("TrackingCodes"), Is.Not.Empty);
    }

    [Test]
    public async Task A_lost_answer_to_a_cancellation_ends_confirmed_and_it_was_asked_for_once()
    {
        var (order, id, _) = await AcceptedAsync();
        await PressAsync(id, "Create", []);
        var code = (await RecordAsync(order)).Text("TrackingCodes");
        _shop.Shopflix.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Path = "/api/courier" });

        await PressAsync(id, "Cancel", []);

        await Eventually.IsAsync(async () => await StateAsync(id, 110) == 20, "the command is confirmed");
        Assert.That(Courier().Count(target => target == $"/api/courier?cancel={code}"), Is.EqualTo(1));
        Assert.That((await RecordAsync(order))["TrackingCodes"], Is.Null);
    }

    [Test]
    public async Task A_page_instead_of_an_answer_leads_to_reading_and_then_to_one_more_try()
    {
        var (order, id, shipment) = await AcceptedAsync();
        _shop.Shopflix.Faults.HtmlPage($"/api/courier/{shipment}");

        await PressAsync(id, "Create", []);

        await Eventually.IsAsync(async () => await StateAsync(id, 100) == 20, "the command is confirmed");
        Assert.That((await RecordAsync(order)).Text("TrackingCodes"), Is.Not.Empty);
    }

    [Test]
    public async Task A_refusal_with_200_is_shown_and_ends()
    {
        var (order, id, _) = await AcceptedAsync();
        _shop.Shopflix.Faults.RefuseVouchers = true;
        try
        {
            var page = await PressAsync(id, "Create", []);
            Assert.That(page, Does.Contain("The courier does not answer"));
        }
        finally
        {
            _shop.Shopflix.Faults.RefuseVouchers = false;
        }

        Assert.That(await StateAsync(id, 100), Is.EqualTo(30));
        Assert.That((await RecordAsync(order))["TrackingCodes"], Is.Null);
    }

    [Test]
    public async Task A_voucher_that_was_made_in_the_marketplaces_panel_is_shown_instead_of_made_again()
    {
        var (order, id, shipment) = await AcceptedAsync();
        using var panel = new HttpClient();
        panel.DefaultRequestHeaders.UserAgent.ParseAdd("Panel/1.0");
        panel.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("demo:demo")));
        using var made = await panel.GetAsync(new Uri($"{_shop.Shopflix.ApiUrl}/courier/{shipment}"));
        made.EnsureSuccessStatusCode();

        var page = await PressAsync(id, "Create", []);

        Assert.That(page, Does.Contain("has a voucher for this already"));
        Assert.That(Courier().Count(target => target.StartsWith($"/api/courier/{shipment}", StringComparison.Ordinal)), Is.EqualTo(1), "the panel's");
        Assert.That((await RecordAsync(order)).Text("TrackingCodes"), Is.Not.Empty);
    }

    [Test]
    public async Task A_label_that_is_not_ready_is_told()
    {
        var (_, id, _) = await AcceptedAsync();
        await PressAsync(id, "Create", []);
        _shop.Shopflix.Faults.LabelsNotReady = true;
        try
        {
            using var answer = await SubmitAsync(id, "Print", []);
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Voucher is not ready for printing"));
        }
        finally
        {
            _shop.Shopflix.Faults.LabelsNotReady = false;
        }
    }

    [Test]
    public async Task A_manifest_is_of_the_ticked_orders_or_of_the_day()
    {
        var (_, id, shipment) = await AcceptedAsync();
        await PressAsync(id, "Create", []);
        var page = await _admin.PageAsync("Admin/MarketplacesManifest/Index");
        var account = page.QuerySelector("input[name=accountId]")!.GetAttribute("value")!;
        Assert.That(page.QuerySelectorAll("input[name=ids]").Select(box => box.GetAttribute("value")), Does.Contain($"{id}"));

        using var chosen = await _admin.PostAsync("Admin/MarketplacesManifest/Index", "Admin/MarketplacesManifest/Selected", new() { ["accountId"] = account, ["ids"] = $"{id}" });
        using var day = await _admin.PostAsync("Admin/MarketplacesManifest/Index", "Admin/MarketplacesManifest/Day", new() { ["accountId"] = account });
        using var none = await _admin.PostAsync("Admin/MarketplacesManifest/Index", "Admin/MarketplacesManifest/Selected", new() { ["accountId"] = account });

        Assert.That((chosen.Content.Headers.ContentType?.MediaType, day.Content.Headers.ContentType?.MediaType), Is.EqualTo(("application/pdf", "application/pdf")));
        Assert.That(Courier(), Has.Exactly(1).EqualTo($"/api/courier?custom_manifest=1&shipments={shipment}").And.Exactly(1).EqualTo("/api/courier?manifest=1"));
        Assert.That(await none.Content.ReadAsStringAsync(), Does.Contain("None of the chosen orders"));
        Assert.That((await _admin.PageAsync("Admin/MarketplacesOrders/List")).QuerySelector("a[href*=MarketplacesManifest]"), Is.Not.Null);
    }

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private async Task<IHtmlDocument> PageAsync(long id) => await _admin.PageAsync(Details(id));

    private Task<HttpResponseMessage> SubmitAsync(long id, string action, Dictionary<string, string> changes) =>
        _admin.SubmitAsync(Details(id), form => form.Action.Contains($"MarketplacesVouchers/{action}/", StringComparison.Ordinal), changes);

    private async Task<string> PressAsync(long id, string action, Dictionary<string, string> changes)
    {
        using var answer = await SubmitAsync(id, action, changes);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.Content.ReadAsStringAsync();
    }

    private string[] Courier() => [.. _shop.Shopflix.Log.Entries.Select(entry => entry.Target).Where(target => target.StartsWith("/api/courier", StringComparison.Ordinal))];

    private async Task<Dictionary<string, object?>> RecordAsync(long order) => (await _shop.Database.MarketplaceOrderAsync($"{order}"))!;

    private Task<decimal> StateAsync(long id, int kind) =>
        _shop.Database.NumberAsync("SELECT \"StateId\" FROM \"MarketplaceCommand\" WHERE \"MarketplaceOrderId\" = $p0 AND \"KindId\" = $p1", id, kind);

    private async Task<(long Order, long Id, string Shipment)> AcceptedAsync()
    {
        var order = _shop.Shopflix.Orders.Place(new SampleOrder { Skus = ["100"], Quantity = 1 });
        _shop.Shopflix.Orders.Advance(order, "G");
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync($"{order}") is not null && await _shop.Database.IsQuietAsync(), $"order {order} is native");
        return (order, (await RecordAsync(order)).Long("Id"), _shop.Shopflix.Orders.Find(order)!["shipment_ids"]![0]!.ToString());
    }
}
