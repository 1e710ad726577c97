using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What the pages show depends on who reads them: language, time zone, role.</summary>
public sealed class AdminReaderTests : ShopFixture
{
    private static readonly TimeZoneInfo _athens = TimeZoneInfo.FindSystemTimeZoneById("Europe/Athens");

    [TestCase(1, "8.34 %")]
    [TestCase(2, "8,34 %")]
    public async Task Figures_of_the_marketplace_are_written_as_in_the_language_of_the_page(int language, string rate)
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 8.9m));
        var lines = order.ToOrder()["line_items"]!.DeepClone().AsArray();
        lines[0]!["commission_rate"] = 8.34m;
        var id = await ReceiveAsync(order.With("line_items", lines));
        using var admin = await SignInAsync(language);

        Assert.That((await admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}")).Body!.TextContent, Does.Contain(rate));
    }

    [Test]
    public async Task Amounts_that_do_not_add_up_have_a_comma_in_Greek()
    {
        using var answer = await _shop.PostWebhookAsync(SkroutzFixtures.Read("contradicting-line").ToJsonString());
        var code = SkroutzFixtures.Code("contradicting-line")!;
        await Eventually.IsAsync(async () => (await _shop.Database.MarketplaceOrderAsync(code))?["ProblemKey"] is not null, "the order is held");
        using var admin = await SignInAsync(2);

        var page = await admin.PageAsync($"Admin/MarketplacesOrders/Details/{(await _shop.Database.MarketplaceOrderAsync(code))!.Long("Id")}");

        Assert.That(page.QuerySelector("#marketplaces-order-problem")!.TextContent, Does.Contain("20,80 €").And.Contain("25,80 €"));
    }

    [Test]
    public async Task Deadlines_are_shown_in_the_time_zone_of_the_admin()
    {
        var deadline = DateTimeOffset.UtcNow.AddHours(5);
        var id = await ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 8.9m))
            .With("expires_at", deadline.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)));
        using var admin = await SignInAsync(1);
        var local = TimeZoneInfo.ConvertTime(deadline, _athens).DateTime.ToString("g", new CultureInfo("en-US")).Replace('\u202f', ' ');

        using var list = await admin.PostAsync(
            "Admin/MarketplacesOrders/List", "Admin/MarketplacesOrders/List", new() { ["start"] = "0", ["length"] = "100", ["draw"] = "1" });
        var row = JsonNode.Parse(await list.Content.ReadAsStringAsync())!["Data"]!.AsArray().Single(row => (long)row!["Id"]! == id)!;
        var page = await admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}");
        var panel = await admin.PageAsync($"Admin/Order/Edit/{(await _shop.Database.RowsAsync("SELECT \"OrderId\" FROM \"MarketplaceOrder\" WHERE \"Id\" = $p0", id)).Single().Long("OrderId")}");

        Assert.Multiple(() =>
        {
            Assert.That(((string?)row["DecideByTime"])?.Replace('\u202f', ' '), Is.EqualTo(local), "the tooltip of the list");
            Assert.That(page.QuerySelector(".callout-warning")!.TextContent.Replace('\u202f', ' '), Does.Contain(local), "the order's page");
            Assert.That(panel.Body!.TextContent.Replace('\u202f', ' '), Does.Contain(local), "the panel on the shop's own page");
        });
    }

    [Test]
    public async Task Local_plugins_warns_of_nothing()
    {
        using var admin = await SignInAsync(1);

        Assert.That((await admin.PageAsync("Admin/Plugin/List")).QuerySelectorAll(".alert").Select(alert => alert.TextContent), Is.Empty);
    }

    [Test]
    public async Task Pages_that_a_role_may_not_open_are_not_linked()
    {
        var id = await ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 8.9m)));
        Assert.That(await LinksAsync(id), Is.Not.Empty, "with every permission");

        await _shop.ArrangeAsync("""
            DELETE FROM "PermissionRecord_Role_Mapping" WHERE "PermissionRecord_Id" IN
                (SELECT "Id" FROM "PermissionRecord" WHERE "SystemName" IN ('Orders.OrdersView', 'Catalog.ProductsView'))
            """);
        var links = await LinksAsync(id);
        await _shop.ArrangeAsync("""
            INSERT INTO "PermissionRecord_Role_Mapping" ("PermissionRecord_Id", "CustomerRole_Id")
            SELECT p."Id", r."Id" FROM "PermissionRecord" p, "CustomerRole" r
            WHERE p."SystemName" IN ('Orders.OrdersView', 'Catalog.ProductsView') AND r."SystemName" = 'Administrators'
            """);

        Assert.That(links, Is.Empty);
    }

    [Test]
    public async Task A_store_may_have_an_option_of_its_own()
    {
        const string Setting = "SELECT \"Value\" FROM \"Setting\" WHERE \"Name\" = 'marketplacessettings.placeholderproductid' AND \"StoreId\" = $p0";
        await _shop.ArrangeAsync("""
            INSERT INTO "Store" ("Name", "Url", "Hosts", "SslEnabled", "DefaultLanguageId", "DisplayOrder", "Deleted")
            SELECT 'Second', 'https://second.test/', 'second.test', "SslEnabled", "DefaultLanguageId", 2, "Deleted" FROM "Store" WHERE "Id" = 1
            """);
        var store = (await _shop.Database.RowsAsync("SELECT \"Id\" FROM \"Store\" WHERE \"Name\" = 'Second'")).Single().Long("Id");
        using var admin = await SignInAsync(1);
        await admin.PageAsync($"Admin/Setting/ChangeStoreScopeConfiguration?storeid={store}&returnurl=%2FAdmin");

        await SaveAsync(admin, new() { ["OwnPlaceholderProductId"] = "true", ["PlaceholderProductId"] = "1" });
        Assert.That((await _shop.Database.RowsAsync(Setting, store)).Single().Text("Value"), Is.EqualTo("1"));
        Assert.That((await _shop.Database.RowsAsync(Setting, 0)).Single().Text("Value"), Is.EqualTo("0"), "of all stores");

        await SaveAsync(admin, new() { ["OwnPlaceholderProductId"] = "false" });
        Assert.That(await _shop.Database.RowsAsync(Setting, store), Is.Empty);

        static async Task SaveAsync(AdminSession admin, Dictionary<string, string> changes)
        {
            using var answer = await admin.SubmitAsync(
                "Admin/MarketplacesConfiguration/Configure", form => form.Id == "marketplaces-configuration-form", changes, button: "save");
            answer.EnsureSuccessStatusCode();
        }
    }

    /// <summary>To the shop's own orders and products, on the order's page and in what the script makes of the lists.</summary>
    private async Task<IReadOnlyList<string>> LinksAsync(long id)
    {
        using var admin = await SignInAsync(1);
        var page = await admin.PageAsync($"Admin/MarketplacesOrders/Details/{id}");
        var texts = page.QuerySelector("#marketplaces-texts")!;
        return
        [
            .. page.QuerySelectorAll(".content a[href*='/Admin/Order/Edit'], .content a[href*='/Admin/Product/Edit']").Select(link => link.GetAttribute("href")!),
            .. new[] { "data-opens-orders", "data-opens-products" }.Where(permission => texts.GetAttribute(permission) == "True"),
        ];
    }

    private async Task<AdminSession> SignInAsync(int language)
    {
        var admin = await AdminSession.SignInAsync(_shop.Url);
        await admin.PageAsync($"Admin/Common/SetLanguage?langid={language}&returnurl=%2FAdmin");
        return admin;
    }

    private async Task<long> ReceiveAsync(SkroutzPayload order)
    {
        using var answer = await _shop.PostWebhookAsync(order.ToJson());
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(order.Code) is not null, "the order is native");
        return (await _shop.Database.MarketplaceOrderAsync(order.Code))!.Long("Id");
    }
}
