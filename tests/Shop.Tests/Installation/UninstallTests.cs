using System.Net;
using Shop.Tests.Support;

namespace Shop.Tests.Installation;

/// <summary>The plugin comes and goes through the admin, as an owner would have it.</summary>
public sealed class UninstallTests
{
    [Test]
    public async Task Uninstalling_under_load_is_quiet_and_leaves_nothing_behind_and_it_can_come_back()
    {
        await using var shop = await ShopUnderTest.StartAsync();
        using var admin = await AdminSession.SignInAsync(shop.Url);
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.40m));
        using var first = await shop.PostWebhookAsync(order.ToJson());
        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync(order.Code) is not null, "the order is native");

        using var stop = new CancellationTokenSource();
        var load = SendUntilAsync(shop, stop.Token);
        var tables = await TablesAsync(shop);
        await PressAsync(admin, "uninstall-plugin", "Misc.Marketplaces");
        await PressAsync(admin, "plugin-apply-changes", "apply");
        await Eventually.IsAsync(async () => await TablesAsync(shop) == 0, "the tables are gone");
        await stop.CancelAsync();
        await load;

        Assert.Multiple(async () =>
        {
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM ScheduleTask WHERE Type LIKE 'Nop.Plugin.Misc.Marketplaces%'"), Is.Zero, "tasks");
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM Setting WHERE Name LIKE 'marketplacessettings.%'"), Is.Zero, "settings");
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM LocaleStringResource WHERE ResourceName LIKE '%misc.marketplaces%' OR ResourceName LIKE 'security.permission.marketplaces%'"), Is.Zero, "texts");
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM PermissionRecord WHERE SystemName LIKE 'Marketplaces.%'"), Is.Zero, "permissions");
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM Setting WHERE Name LIKE 'widgetsettings.%' AND Value LIKE '%Misc.Marketplaces%'"), Is.Zero, "widget");
            Assert.That(await shop.Database.NumberAsync("SELECT COUNT(*) FROM Log WHERE LogLevelId >= 40"), Is.Zero, "errors in the log");
            Assert.That(await shop.Database.OrdersAsync(), Is.GreaterThanOrEqualTo(1), "native orders stay");
            Assert.That(await admin.StatusAsync("Admin/Order/List"), Is.EqualTo(HttpStatusCode.OK), "the shop goes on");
        });

        await PressAsync(admin, "install-plugin", "Misc.Marketplaces");
        await PressAsync(admin, "plugin-apply-changes", "apply");

        Assert.That(await TablesAsync(shop), Is.EqualTo(tables));
        Assert.That(await admin.StatusAsync("Admin/MarketplacesOrders/List"), Is.EqualTo(HttpStatusCode.OK));
    }

    /// <summary>The plugin's tables are gone with it; the native order and the shop's stock history are not.</summary>
    [Test]
    public async Task An_order_that_outlived_an_uninstallation_takes_no_stock_again_and_gives_it_back_once()
    {
        await using var shop = await ShopUnderTest.StartAsync();
        using var admin = await AdminSession.SignInAsync(shop.Url);
        var stock = await shop.Database.StockAsync("100");
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 2, 10.40m));
        await shop.ReceiveAsync(order);
        var account = (await shop.Database.RowsAsync("SELECT * FROM \"MarketplaceAccount\" WHERE \"Marketplace\" = 'skroutz'")).Single();

        await PressAsync(admin, "uninstall-plugin", "Misc.Marketplaces");
        await PressAsync(admin, "plugin-apply-changes", "apply");
        await PressAsync(admin, "install-plugin", "Misc.Marketplaces");
        await PressAsync(admin, "plugin-apply-changes", "apply");
        await shop.ArrangeAsync($"""UPDATE "MarketplaceAccount" SET "Enabled" = 1, "WebhookToken" = '{account.Text("WebhookToken")}' WHERE "Marketplace" = 'skroutz'""");
        await shop.ReceiveAsync(order.Updated("accepted", TimeSpan.FromMinutes(3)));

        Assert.That((await shop.Database.OrdersAsync(), await shop.Database.StockAsync("100")), Is.EqualTo((1m, stock - 2)));

        var native = await shop.ReceiveAsync(order.Updated("cancelled", TimeSpan.FromMinutes(6)));

        Assert.That((native.Long("OrderStatusId"), await shop.Database.OrdersAsync(), await shop.Database.StockAsync("100")), Is.EqualTo((40, 1m, stock)));
    }

    private static Task<decimal> TablesAsync(ShopUnderTest shop) =>
        shop.Database.NumberAsync("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name LIKE 'Marketplace%'");

    private static async Task PressAsync(AdminSession admin, string button, string value)
    {
        using var answer = await admin.SubmitAsync("Admin/Plugin/List", form => form.QuerySelector($"button[name={button}]") is not null, new() { [button] = value });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Marketplaces do not know that somebody is uninstalling.</summary>
    private static async Task SendUntilAsync(ShopUnderTest shop, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            using var answer = await shop.PostWebhookAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)).ToJson());
            Assert.That(answer.StatusCode, Is.AnyOf(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.Unauthorized));
            await Task.Delay(50, CancellationToken.None);
        }
    }
}
