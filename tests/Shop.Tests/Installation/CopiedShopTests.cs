using System.Net;
using Shop.Tests.Support;

namespace Shop.Tests.Installation;

/// <summary>A database that was copied, such as for staging: the store's URL is another one.</summary>
public sealed class CopiedShopTests
{
    private static readonly TimeSpan _severalLooks = TimeSpan.FromSeconds(6);

    [Test]
    public async Task A_copy_sends_nothing_until_a_person_confirms_that_it_is_the_shop_that_sells()
    {
        await using var shop = await ShopUnderTest.StartAsync();
        var known = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.40m));
        await shop.ReceiveAsync(known);
        await shop.KillAsync();
        await shop.Database.ExpireLeasesAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        shop.Skroutz.Log.Clear();
        shop.Shopflix.Log.Clear();

        await shop.RestartAsync("--store-url", $"http://127.0.0.1:{shop.Url.Port}/");
        using var admin = await AdminSession.SignInAsync(shop.Url);
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.40m));
        using var stored = await shop.PostWebhookAsync(order.ToJson());
        using var decided = await admin.PostAsync("Admin/MarketplacesOrders/List", "Admin/MarketplacesDecisions/Reject", new()
        {
            ["Id"] = $"{(await shop.Database.MarketplaceOrderAsync(known.Code))!["Id"]}",
            ["WholeOrder"] = "true",
            ["Text"] = "Closed",
        });
        using var tested = await admin.PostAsync("Admin/MarketplacesConfiguration/Configure", "Admin/MarketplacesAccounts/TestConnection", new() { ["id"] = "1" });
        await Task.Delay(_severalLooks);

        Assert.Multiple(async () =>
        {
            Assert.That(stored.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await decided.Content.ReadAsStringAsync(), Does.Contain("NotPossible"));
            Assert.That(await tested.Content.ReadAsStringAsync(), Does.Contain("copy"));
            Assert.That((shop.Skroutz.Log.Count(_ => true), shop.Shopflix.Log.Count(_ => true)), Is.EqualTo((0, 0)), "calls");
            Assert.That(await shop.Database.NativeOrderAsync(order.Code), Is.Null);
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceJournalEntry WHERE TextKey LIKE '%SellingShop.Noticed'"), Is.EqualTo(2), "once for each account");
        });
        foreach (var page in new[] { "MarketplacesOrders/List", "MarketplacesListings/List", "MarketplacesActivity/Index", "MarketplacesConfiguration/Configure" })
            Assert.That((await admin.PageAsync($"Admin/{page}")).QuerySelector(".marketplaces-other-shop")?.TextContent, Does.Contain("127.0.0.1").And.Contain("localhost"), page);

        using var confirmed = await admin.SubmitAsync("Admin/MarketplacesConfiguration/Configure", form => form.Id == "marketplaces-confirm-shop", []);

        Assert.That(confirmed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await admin.PageAsync("Admin/MarketplacesOrders/List")).QuerySelector(".marketplaces-other-shop"), Is.Null);
        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync(order.Code) is not null, "what has waited is worked on");
        await Eventually.IsAsync(() => Task.FromResult(shop.Shopflix.Log.Count(_ => true) > 0), "orders are asked for again");
    }
}
