using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>The courier's visit moved, and vouchers asked for, from the order page.</summary>
public sealed class PickupTests : ShopFixture
{
    private AcceptedOrders Orders => new(_shop, _admin);

    [Test]
    public async Task A_visit_is_moved_to_a_day_and_a_place_that_are_offered_at_the_moment()
    {
        var (code, id) = await Orders.AcceptedAsync();
        var dialog = await DialogAsync(id);
        var days = Choices(dialog, "Reschedule");
        var places = Choices(dialog, "Relocate");
        Assert.That((days.Length, places.Length), Is.EqualTo((3, 2)));
        Assert.That(dialog.Body!.TextContent, Does.Contain(DateOnly.Parse(days[0], CultureInfo.InvariantCulture).ToString("D", CultureInfo.GetCultureInfo("en-US"))), "in the words of who reads it");

        Assert.That((string?)(await AnswerAsync(id, "Reschedule", days[1]))["Status"], Is.EqualTo("Confirmed"));
        Assert.That((string?)(await AnswerAsync(id, "Relocate", places[0]))["Status"], Is.EqualTo("Confirmed"));

        var order = _shop.Skroutz.Orders.Find(code)!;
        Assert.That((string?)order["pickup_window"]!["from"], Does.StartWith(days[1]));
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).Body!.TextContent, Does.Contain((string?)order["pickup_address"]));
        Assert.That(Orders.Writes(code), Is.EqualTo(new[] { "accept", "reschedule_pickup", "relocate_pickup" }));
    }

    [Test]
    public async Task A_day_that_is_not_offered_any_more_is_not_sent()
    {
        var (code, id) = await Orders.AcceptedAsync();

        var answer = await AnswerAsync(id, "Reschedule", "2020-01-01");

        Assert.That(((string?)answer["Status"], (string?)answer["Words"]), Is.EqualTo(("NotPossible", "That is not offered any more. Open the window again and choose from what is offered now.")));
        Assert.That(Orders.Writes(code), Has.None.EqualTo("reschedule_pickup"));
    }

    [Test]
    public async Task Where_the_marketplace_offers_no_such_thing_the_dialog_says_so()
    {
        var (_, id) = await Orders.AcceptedAsync();
        _shop.Skroutz.Faults.OffersWrittenCalls = false;

        Assert.That((await DialogAsync(id)).Body!.TextContent, Does.Contain("does not offer to change the pickup"));
        _shop.Skroutz.Faults.OffersWrittenCalls = true;
    }

    [Test]
    public async Task Orders_that_nobody_collects_have_no_such_button()
    {
        var (_, id) = await Orders.AcceptedAsync("fbm");
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("#marketplaces-order-pickup"), Is.Null);
    }

    [Test]
    public async Task The_voucher_of_a_preorder_is_asked_for_and_comes()
    {
        var (code, id) = await Orders.AcceptedAsync("preorder");

        using var answer = await _admin.SubmitAsync(AcceptedOrders.Details(id), form => form.Action.Contains("/RequestVoucher/", StringComparison.Ordinal), []);

        Assert.That(Orders.Writes(code), Is.EqualTo(new[] { "accept", "request_voucher" }));
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))!["VoucherUrl"] is string, "the voucher is seen");
        Assert.That((await _admin.PageAsync(AcceptedOrders.Details(id))).QuerySelector("form[action*='RequestVoucher']"), Is.Null);
    }

    private static string[] Choices(IHtmlDocument dialog, string action) =>
        [.. dialog.QuerySelectorAll($"form[action*='/{action}/'] input[name=choice]").Select(input => input.GetAttribute("value")!)];

    private async Task<IHtmlDocument> DialogAsync(long id)
    {
        using var dialog = await _admin.PostAsync(AcceptedOrders.Details(id), $"Admin/MarketplacesPickup/Dialog/{id}", []);
        return new HtmlParser().ParseDocument(await dialog.Content.ReadAsStringAsync());
    }

    private async Task<JsonObject> AnswerAsync(long id, string action, string choice)
    {
        using var answer = await _admin.PostAsync(AcceptedOrders.Details(id), $"Admin/MarketplacesPickup/{action}/{id}", new() { ["choice"] = choice });
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }
}
