using System.Globalization;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Every order that the marketplaces' documentation shows, and what must come of it.</summary>
[NonParallelizable]
public sealed class FixtureTests
{
    private const string NoNativeOrder = "–";

    // File; native status; total; tax; items; traits. Without a native order, the last part of the reason, or nothing when none is wanted.
    private static readonly string[] _table =
    [
        "skroutz/webhook-new-order-open.json                     | Pending    |  45.80 |  8.87 | 2 | None",
        "skroutz/webhook-new-order-accepted-fees.json            | Processing |  10.40 |  2.01 | 1 | None",
        "skroutz/webhook-new-order-collection-point.json         | Pending    |  45.80 |  8.87 | 2 | CollectionPoint",
        "skroutz/webhook-new-order-extra-info.json               | Pending    |  51.00 |  9.87 | 1 | None",
        "skroutz/webhook-new-order-invoice.json                  | Pending    |  45.80 |  8.87 | 2 | InvoiceWanted",
        "skroutz/webhook-new-order-invoice-39a-service.json      | Pending    | 225.00 |  4.84 | 2 | VatExempt, InvoiceWanted",
        "skroutz/webhook-new-order-invoice-island-vat.json       | Pending    | 225.00 | 33.90 | 2 | InvoiceWanted",
        "skroutz/webhook-new-order-replaced.json                 | Processing |  10.40 |  2.01 | 1 | Replacement",
        "skroutz/webhook-new-order-size-variation.json           | Pending    |  60.98 | 11.80 | 2 | None",
        "skroutz/webhook-order-updated-cancelled.json            | Cancelled  |  45.80 |  8.87 | 2 | None",
        "skroutz/webhook-order-updated-extended.json             | Pending    |  45.80 |  8.87 | 2 | None",
        "skroutz/webhook-order-updated-voucher-created.json      | Processing |  45.80 |  8.87 | 2 | None",
        "skroutz/synthetic/webhook-new-order-cod.json            | Pending    |  78.30 | 15.16 | 2 | None",
        "skroutz/synthetic/webhook-new-order-express.json        | Pending    |   8.50 |  1.65 | 1 | Express",
        "skroutz/synthetic/webhook-new-order-fbm.json            | Pending    |  73.30 | 14.19 | 1 | FulfilledByMerchant",
        "skroutz/synthetic/webhook-new-order-gift-wrap.json      | Pending    |   8.50 |  1.65 | 1 | GiftWrap",
        "skroutz/synthetic/webhook-order-updated-accepted.json   | Processing |  78.30 | 15.16 | 2 | None",
        "skroutz/synthetic/webhook-order-updated-dispatched.json | Processing |  78.30 | 15.16 | 2 | None",
        "skroutz/synthetic/webhook-order-updated-rejected-line.json | Cancelled | 78.30 | 15.16 | 2 | None",
        "skroutz/order-get-open-39a.json                         | Pending    | 225.00 |  4.84 | 2 | VatExempt, InvoiceWanted",
        "skroutz/order-get-set-as-ready-done.json                | –          | Problem.NoLines | | | None",
        "skroutz/order-get-set-as-ready-pending.json             | –          | Problem.NoLines | | | None",
        "skroutz/order-get-demo-open.json                        | –          |        |       |   | Test",
        "skroutz/order-get-demo-accepted.json                    | –          |        |       |   | Test",
        "skroutz/order-get-demo-rejected.json                    | –          |        |       |   | Test",
        "skroutz/order-get-demo-invoice.json                     | –          |        |       |   | Test, InvoiceWanted",
        "skroutz/order-get-demo-fees.json                        | –          |        |       |   | Test",
        "skroutz/order-get-demo-fbs.json                         | –          |        |       |   | Test, FulfilledByMarketplace",
        "skroutz/order-get-demo-fbs-dispatched.json              | –          |        |       |   | Test, FulfilledByMarketplace",
        "skroutz/order-get-demo-replacement.json                 | –          |        |       |   | Test, Replaced",
        "shopflix/order-get.json                                 | Processing |  22.00 |  4.25 | 1 | InvoiceWanted",
    ];

    private static readonly string? _folder = FindFolder();

    private readonly Dictionary<string, string> _ids = [];
    private ShopUnderTest _shop;

    private static IEnumerable<TestCaseData> Rows =>
        _table.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Select(row => new TestCaseData([.. row]).SetArgDisplayNames(row[0]));

    [OneTimeSetUp]
    public async Task SendEverythingAsync()
    {
        if (_folder is null)
            Assert.Ignore("The fixtures of the API facts are not on this machine: no folder shared/apis/fixtures beside the repository or above it.");

        _shop = await ShopUnderTest.StartAsync("--products", "1");
        await _shop.ArrangeAsync(
        [
            $"UPDATE \"Product\" SET \"Sku\" = 'SKU-1001' WHERE \"Sku\" = 'S-00001'",
            $"UPDATE \"Product\" SET \"Gtin\" = NULL",
            .. OrderPlan.Stocking,
        ]);
        await Copies.InsertAsync(_shop.Database, "Product", 1, new() { ["Sku"] = "'SKU-2040-GRN'" });
        foreach (var row in _table)
            await SendAsync(row.Split('|')[0].Trim());

        await Eventually.IsAsync(
            async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceOrder\"") == _table.Length && await _shop.Database.IsQuietAsync(),
            "every fixture has been processed");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_shop is not null)
            await _shop.DisposeAsync();
    }

    [TestCaseSource(nameof(Rows))]
    public async Task A_documented_order_becomes(string file, string status, string totalOrReason, string tax, string items, string traits)
    {
        var order = (await _shop.Database.MarketplaceOrderAsync(_ids[file]))!;
        var native = await _shop.Database.NativeOrderAsync(_ids[file]);
        Assert.That(Enum.Parse<Traits>($"{order["TraitsId"]}").ToString(), Is.EqualTo(traits));
        if (status == NoNativeOrder)
        {
            Assert.That(native, Is.Null);
            Assert.That(order["ProblemKey"] as string ?? "", totalOrReason.Length == 0 ? Is.Empty : Does.EndWith(totalOrReason));
            return;
        }

        Assert.That(order["ProblemKey"], Is.Null, $"{order["ProblemArguments"]}");
        Assert.Multiple(async () =>
        {
            Assert.That(Enum.Parse<Status>($"{native!["OrderStatusId"]}").ToString(), Is.EqualTo(status));
            Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(Number(totalOrReason)));
            Assert.That(native.Decimal("OrderTax"), Is.EqualTo(Number(tax)));
            Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"OrderItem\" WHERE \"OrderId\" = $p0", native["Id"]!), Is.EqualTo(Number(items)));
        });
    }

    [Test]
    public void No_documented_order_is_left_out()
    {
        var orders = Directory.GetFiles(_folder!, "*.json", SearchOption.AllDirectories).Where(IsOrder).Select(file => Path.GetRelativePath(_folder!, file).Replace('\\', '/'));

        Assert.That(orders, Is.EquivalentTo(_table.Select(row => row.Split('|')[0].Trim())));
    }

    /// <summary>The documentation gives many orders the same code; here each has its own, except for demo orders, whose codes tell what they are.</summary>
    private async Task SendAsync(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(_folder!, file));
        var order = Order(JsonNode.Parse(text)!);
        if (file.StartsWith("shopflix", StringComparison.Ordinal))
        {
            _ids[file] = $"{_shop.Shopflix.Orders.Place(order!)}";
            return;
        }

        var code = (string)order!["code"]!;
        var own = code.StartsWith("DEMO-", StringComparison.Ordinal) ? code : $"{code[..6]}-{9_000_000 + _ids.Count}";
        _ids[file] = own;
        using var answer = await _shop.PostWebhookAsync(text.Replace($"\"{code}\"", $"\"{own}\"", StringComparison.Ordinal));
        answer.EnsureSuccessStatusCode();
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "apis", "fixtures") is var fixtures && Directory.Exists(fixtures))
                return fixtures;
        }

        return null;
    }

    private static bool IsOrder(string file) => Order(JsonNode.Parse(File.ReadAllText(file))!) is not null;

    private static JsonObject? Order(JsonNode root)
    {
        var order = root is JsonObject envelope ? envelope["order"] as JsonObject ?? envelope : null;
        return order is not null && (order.ContainsKey("code") || order.ContainsKey("order_id")) && (order.ContainsKey("state") || order.ContainsKey("status")) ? order : null;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private enum Status
    {
        Pending = 10,
        Processing = 20,
        Complete = 30,
        Cancelled = 40,
    }

    [Flags]
    private enum Traits
    {
        None = 0,
        Test = 1,
        Express = 2,
        FulfilledByMarketplace = 4,
        FulfilledByMerchant = 8,
        StorePickup = 16,
        GiftWrap = 32,
        ReturnShipment = 64,
        Replacement = 128,
        Replaced = 256,
        CollectionPoint = 512,
        Parent = 1024,
        VatExempt = 2048,
        InvoiceWanted = 4096,
    }
}
