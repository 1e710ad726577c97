using System.Net;
using AngleSharp.Html.Parser;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Orders that are decided without a person, or several at once by one, in the running shop; seen by what the marketplaces received.</summary>
public sealed class RuleTests : ShopFixture
{
    private const int Skroutz = 1;
    private const int Shopflix = 2;

    [Test, Order(1)]
    public async Task A_dry_run_says_what_the_rules_would_have_said_and_sends_nothing()
    {
        var code = _shop.Skroutz.Orders.Place();
        await KnownAsync(code);

        using var answer = await _admin.SubmitAsync(Rules(Skroutz), IsRules, new() { ["AcceptByRule"] = "true", ["PickupLocation"] = "Nowhere" }, action: "Admin/MarketplacesRules/Try");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        var row = page.QuerySelectorAll("#marketplaces-dry-run tbody tr").Single(each => each.TextContent.Contains(code, StringComparison.Ordinal));
        Assert.That(row.TextContent, Does.Contain("leave to you").And.Contain("Nowhere"));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceDecisionPolicy"), Is.Zero, "a dry run saves nothing");
        Assert.That(_shop.Skroutz.Log.Count(IsWriteTo(code)), Is.Zero);
    }

    [Test, Order(2)]
    public async Task What_meets_the_conditions_is_accepted_once_and_what_does_not_says_why()
    {
        var refused = _shop.Skroutz.Orders.Place(new SampleOrder { Skus = ["100"], Quantity = 500 });
        var left = await KnownAsync(refused);
        await SaveAsync(Skroutz, new() { ["AcceptByRule"] = "true", ["PickupLocation"] = await FirstLocationAsync(left) });
        var code = _shop.Skroutz.Orders.Place(new SampleOrder { Skus = ["768"], Quantity = 1 });

        await Eventually.IsAsync(async () => (await _shop.Database.NativeOrderAsync(code))?["OrderStatusId"] is 20L or 20, "the rule has accepted it");
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceVerdict WHERE MarketplaceOrderId = $p0 AND Reasons IS NOT NULL", left) == 1, "the other one is judged");

        Assert.That((_shop.Skroutz.Log.Count(IsWriteTo(code)), _shop.Skroutz.Log.Count(IsWriteTo(refused))), Is.EqualTo((1, 0)));
        var page = await _admin.PageAsync(Details(left));
        Assert.That(page.QuerySelector("#marketplaces-order-left-by-rules")!.TextContent, Does.Contain("of 500 pieces"));
        page = await _admin.PageAsync(Details(await KnownAsync(code)));
        Assert.That(page.QuerySelector(".marketplaces-timeline")!.TextContent, Does.Contain("by a rule"));
        await SaveAsync(Skroutz, new() { ["AcceptByRule"] = "false", ["PickupLocation"] = "" });
    }

    [Test, Order(3)]
    public async Task A_warning_is_mailed_once_with_the_owners_template()
    {
        await SaveAsync(Skroutz, new() { ["WarnMinutes"] = "2880; 30", ["WarnAddress"] = "owner@shop.test" });
        var code = _shop.Skroutz.Orders.Place();
        var id = await KnownAsync(code);

        await Eventually.IsAsync(async () => await MailsAsync(code) > 0, "somebody is warned");
        await Task.Delay(TimeSpan.FromSeconds(3));

        Assert.That((await MailsAsync(code), await WarningsAsync(id)), Is.EqualTo((1m, 1m)));
        await SaveAsync(Skroutz, new() { ["WarnMinutes"] = "", ["WarnAddress"] = "" });
    }

    [Test, Order(4)]
    public async Task Several_are_accepted_with_one_click_each_with_its_own_result()
    {
        var ids = new List<long>();
        var numbers = Enumerable.Range(0, 4).Select(_ => _shop.Shopflix.Orders.Place()).ToList();
        foreach (var number in numbers)
            ids.Add(await KnownAsync($"{number}"));

        var several = await KnownAsync(_shop.Skroutz.Orders.Place());
        _shop.Shopflix.Faults.Add(new Fault { Path = $"/api/orders/{numbers[3]}", Method = "PUT", Status = 400, Body = """{"message":"Cannot Accept Order"}""" });

        using var answer = await _admin.PostFieldsAsync(
            "Admin/MarketplacesOrders/List", "Admin/MarketplacesManyOrders/Accept", ids.Append(several).Select(id => KeyValuePair.Create("ids", $"{id}")));
        var dialog = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.That(
            dialog.QuerySelectorAll(".marketplaces-many").Select(result => result.GetAttribute("data-status")),
            Is.EqualTo(new[] { "Refused", "NotPossible", "Confirmed", "Confirmed", "Confirmed" }),
            "those to be looked at first");
        Assert.That(dialog.QuerySelectorAll(".marketplaces-many")[1].TextContent, Does.Contain("Several pickup locations"));
        foreach (var number in numbers)
            Assert.That(_shop.Shopflix.Log.Count(entry => entry.Method == "PUT" && entry.Path == $"/api/orders/{number}"), Is.EqualTo(1));
    }

    [Test, Order(5)]
    public async Task What_cannot_be_saved_is_marked_and_nothing_is_saved()
    {
        using var answer = await _admin.SubmitAsync(Rules(Shopflix), IsRules, new() { ["AcceptByRule"] = "true", ["WorkFrom"] = "nine", ["WarnAddress"] = "nobody", ["LastMinutes"] = "1" }, button: "save");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.That(page.QuerySelectorAll(".field-validation-error").Select(error => error.TextContent), Has.Exactly(3).Items);
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceDecisionPolicy WHERE AccountId = $p0", Shopflix), Is.Zero);
    }

    private static string Rules(int accountId) => $"Admin/MarketplacesRules/Edit?accountId={accountId}";

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private static bool IsRules(AngleSharp.Html.Dom.IHtmlFormElement form) => form.Id == "marketplaces-rules-form";

    private static Func<LoggedRequest, bool> IsWriteTo(string code) => entry => entry.Method == "POST" && entry.Path.Contains($"/{code}/", StringComparison.Ordinal);

    private async Task SaveAsync(int accountId, Dictionary<string, string> changes)
    {
        using var answer = await _admin.SubmitAsync(Rules(accountId), IsRules, changes, button: "save");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("The rules have been saved."));
    }

    private async Task<string> FirstLocationAsync(long id)
    {
        using var answer = await _admin.PostAsync(Details(id), $"Admin/MarketplacesDecisions/AcceptDialog/{id}", []);
        var dialog = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return dialog.QuerySelector("input[name=PickupLocation]")!.GetAttribute("value")!;
    }

    private Task<decimal> MailsAsync(string code) =>
        _shop.Database.NumberAsync("SELECT COUNT(*) FROM QueuedEmail WHERE \"To\" = 'owner@shop.test' AND Subject LIKE $p0", $"%{code}%");

    private Task<decimal> WarningsAsync(long id) => _shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceDeadlineWarning WHERE MarketplaceOrderId = $p0", id);

    private async Task<long> KnownAsync(string code)
    {
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(code) is not null && await _shop.Database.IsQuietAsync(), $"order {code} is native");
        return (long)(await _shop.Database.MarketplaceOrderAsync(code))!["Id"]!;
    }
}
