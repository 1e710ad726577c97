using System.Globalization;
using System.Text.Json;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>The page of how well orders were fulfilled, and the lists behind its figures.</summary>
public sealed class FulfilmentTests : ShopFixture
{
    [Test]
    public async Task Each_figure_leads_to_its_orders()
    {
        var accepted = await ReceivedAsync(order => order, order => order.Updated("accepted", TimeSpan.FromMinutes(5)));
        var late = await ReceivedAsync(
            order => order.With("dispatch_until", "2026-05-11T10:10:00+03:00"),
            order => order.Updated("accepted", TimeSpan.FromMinutes(5)),
            order => order.Updated("dispatched", TimeSpan.FromMinutes(10)));
        var rejected = await ReceivedAsync(order => order.With("commission", 4.5), order => order.Updated("rejected", TimeSpan.FromMinutes(5)));
        var byMarketplace = await ReceivedAsync(
            order => order,
            order => order.With("rejection_info", JsonSerializer.SerializeToNode(new { reason = "Fraud", actor = "skroutz" })!).Updated("rejected", TimeSpan.FromMinutes(5)));
        var cancelled = await ReceivedAsync(order => order, order => order.Updated("accepted", TimeSpan.FromMinutes(5)), order => order.Updated("cancelled", TimeSpan.FromMinutes(10)));

        var page = await _admin.PageAsync("Admin/MarketplacesFulfilment/Index");

        var rows = page.QuerySelectorAll("#marketplaces-fulfilment-1 tbody tr").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.QuerySelectorAll("td a")[0].TextContent.Trim()), Is.EqualTo(new[] { "3", "1", "1", "0", "1", "1" }));
            Assert.That(page.QuerySelector("#marketplaces-fulfilment-1")!.TextContent, Does.Contain("25 %").And.Contain("40 %").And.Contain("2.25\u00a0€"));
        });
        string[][] behind = [[accepted, late, cancelled], [rejected], [byMarketplace], [], [late], [cancelled]];
        foreach (var (row, codes) in rows.Zip(behind))
            Assert.That(await ListedAsync(row.QuerySelector("td a")!.GetAttribute("href")!), Is.EquivalentTo(codes), row.TextContent);
    }

    /// <summary>As the list of the page that the link leads to asks for them.</summary>
    private async Task<string[]> ListedAsync(string link)
    {
        var page = await _admin.PageAsync(link);
        var fields = ((string[])["AccountId", "OutcomeId", "PeriodId"]).ToDictionary(name => name, name => page.QuerySelector($"#{name} option[selected]")?.GetAttribute("value") ?? "0");
        using var answer = await _admin.PostAsync(link, "Admin/MarketplacesOrders/List", new(fields) { ["start"] = "0", ["length"] = "100", ["draw"] = "1" });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. json.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Code").GetString()!)];
    }

    private async Task<string> ReceivedAsync(Func<SkroutzPayload, SkroutzPayload> first, params Func<SkroutzPayload, SkroutzPayload>[] later)
    {
        var code = SkroutzPayload.NewCode();
        var now = DateTimeOffset.UtcNow;
        var order = first(SkroutzPayload.Order(code, ("100", null, 1, 10m)).With("created_at", Iso(now.AddHours(-1))).With("dispatch_until", Iso(now.AddDays(1))));
        await _shop.ReceiveAsync(order);
        foreach (var change in later)
            await _shop.ReceiveAsync(order = change(order));

        return code;
    }

    private static string Iso(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
