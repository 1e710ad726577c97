using System.Net;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Installation;

/// <summary>An account is switched off, or gets another address.</summary>
public sealed class AccountAddressTests : ShopFixture
{
    private const string Page = "Admin/MarketplacesConfiguration/Configure";

    public AccountAddressTests() : base("--setting", "marketplacessettings.callseconds=3")
    {
    }

    [Test]
    public async Task An_account_that_is_switched_off_loses_no_message()
    {
        var index = await IndexAsync("skroutz");
        await SaveAsync(new() { [$"Accounts[{index}].Enabled"] = "false" });
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.40m));

        using var stored = await _shop.PostWebhookAsync(order.ToJson());
        using var wrong = await _shop.PostWebhookAsync(order.ToJson(), "wrong-token");
        await Task.Delay(TimeSpan.FromSeconds(3));

        Assert.That((stored.StatusCode, wrong.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Unauthorized)));
        Assert.That(await _shop.Database.MarketplaceOrderAsync(order.Code), Is.Null);
        Assert.That((await _admin.PageAsync("Admin/MarketplacesOrders/List")).QuerySelector(".marketplaces-waiting")?.TextContent, Does.Contain("Skroutz"));

        await SaveAsync(new() { [$"Accounts[{index}].Enabled"] = "true" });

        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(order.Code) is not null, "the order is native");
        Assert.That((await _admin.PageAsync("Admin/MarketplacesOrders/List")).QuerySelector(".marketplaces-waiting"), Is.Null);
    }

    [Test]
    public async Task Another_base_url_asks_for_the_secrets_again_and_gets_none_before()
    {
        await using var other = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions());
        var index = await IndexAsync("skroutz");
        var own = $"{(await _shop.Database.RowsAsync("SELECT * FROM MarketplaceAccount WHERE Marketplace = 'skroutz'")).Single()["BaseUrl"]}";

        await SaveAsync(new() { [$"Accounts[{index}].BaseUrl"] = other.Url.ToString() });
        var refused = await TestAsync();
        await Task.Delay(TimeSpan.FromSeconds(3));

        Assert.That(refused, Does.Contain("\"Ok\":false").IgnoreCase.And.Contain("another API address"));
        Assert.That(other.Log.Count(_ => true), Is.Zero);
        Assert.That((await _admin.PageAsync(Page)).QuerySelectorAll(".marketplaces-secret").Count(secret => secret.TextContent.Contains("enter again", StringComparison.Ordinal)), Is.EqualTo(2));

        await SaveAsync(new() { [$"Accounts[{index}].OrdersSecret"] = "demo" });
        Assert.That(await TestAsync(), Does.Contain("\"Ok\":false").IgnoreCase.And.Contain("Stock and prices do not"), "the orders token alone");

        await SaveAsync(new() { [$"Accounts[{index}].ProductsSecret"] = "demo" });
        Assert.That(await TestAsync(), Does.Contain("\"Ok\":true").IgnoreCase);

        await SaveAsync(new() { [$"Accounts[{index}].BaseUrl"] = own, [$"Accounts[{index}].OrdersSecret"] = "demo", [$"Accounts[{index}].ProductsSecret"] = "demo" });
        Assert.That(await TestAsync(), Does.Contain("\"Ok\":true").IgnoreCase);
    }

    [Test]
    public async Task A_page_of_whoever_answers_is_not_shown()
    {
        _shop.Skroutz.Faults.Add(new Fault
        {
            Path = "/merchants/ecommerce/orders/DEMO-OPEN",
            Status = 404,
            ContentType = "text/html",
            Body = "<html><head><title>Intranet</title></head><body>secret page of the finance department</body></html>",
        });

        var answer = await TestAsync();

        Assert.That(answer, Does.Not.Contain("finance"));
        Assert.That((await _admin.PageAsync(Page)).Body!.TextContent, Does.Contain("Intranet").And.Not.Contain("finance"));
        await TestAsync();
    }

    [Test]
    public async Task An_answer_that_comes_drop_by_drop_keeps_nobody_waiting()
    {
        _shop.Skroutz.Log.Clear();
        _shop.Skroutz.Faults.Add(new Fault { Kind = FaultKind.Drip, Path = "/merchants/ecommerce/orders/DEMO-OPEN", Times = 3 });

        Assert.That(await TestAsync(), Does.Contain("\"Ok\":false").IgnoreCase);

        Assert.That(_shop.Skroutz.Log.Count(entry => entry.Path.EndsWith("DEMO-OPEN", StringComparison.Ordinal)), Is.EqualTo(1), "one call, within its time limit");
        _shop.Skroutz.Faults.Clear();
        await TestAsync();
    }

    private async Task<long> IndexAsync(string marketplace)
    {
        var ids = (await _shop.Database.RowsAsync("SELECT Id, Marketplace FROM MarketplaceAccount ORDER BY Id")).Select(row => $"{row["Marketplace"]}").ToList();
        return ids.IndexOf(marketplace);
    }

    private async Task SaveAsync(Dictionary<string, string> changes)
    {
        using var answer = await _admin.SubmitAsync(Page, form => form.Id == "marketplaces-configuration-form", changes);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("Nothing has been saved"));
    }

    private async Task<string> TestAsync()
    {
        var id = await _shop.Database.NumberAsync("SELECT Id FROM MarketplaceAccount WHERE Marketplace = 'skroutz'");
        using var answer = await _admin.PostAsync(Page, "Admin/MarketplacesAccounts/TestConnection", new() { ["id"] = $"{id}" });
        return await answer.Content.ReadAsStringAsync();
    }
}
