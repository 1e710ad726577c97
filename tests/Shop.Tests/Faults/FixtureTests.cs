using System.Globalization;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>
/// Every kind of order that the marketplaces' documentation shows, with its fields, its oddities and its figures, and what must come of it.
/// Those that it only describes are in folders of that name.
/// </summary>
public sealed class FixtureTests() : ShopFixture("--products", "1")
{
    private const string NoNativeOrder = "–";

    // File; native status; total; tax; items; traits. Without a native order, the last part of the reason, or nothing when none is wanted.
    private static readonly string[] _table =
    [
        "skroutz/new-open.json                           | Pending    |  45.80 |  8.87 | 2 | None",
        "skroutz/new-accepted-fees.json                  | Processing |  10.40 |  2.01 | 1 | None",
        "skroutz/new-collection-point.json               | Pending    |  45.80 |  8.87 | 2 | CollectionPoint",
        "skroutz/new-extra-info.json                     | Pending    |  51.00 |  9.87 | 1 | None",
        "skroutz/new-invoice.json                        | Pending    |  45.80 |  8.87 | 2 | InvoiceWanted",
        "skroutz/new-invoice-39a-service.json            | Pending    | 225.00 |  4.84 | 2 | VatExempt, InvoiceWanted",
        "skroutz/new-invoice-island-vat.json             | Pending    | 225.00 | 33.90 | 2 | InvoiceWanted",
        "skroutz/new-replaced.json                       | Processing |  10.40 |  2.01 | 1 | Replacement",
        "skroutz/new-size-variation.json                 | Pending    |  60.98 | 11.80 | 2 | None",
        "skroutz/updated-cancelled.json                  | Cancelled  |  45.80 |  8.87 | 2 | None",
        "skroutz/updated-extended.json                   | Pending    |  45.80 |  8.87 | 2 | None",
        "skroutz/updated-voucher-created.json            | Processing |  45.80 |  8.87 | 2 | None",
        "skroutz/described/new-cod.json                  | Pending    |  78.30 | 15.16 | 2 | None",
        "skroutz/described/new-express.json              | Pending    |   8.50 |  1.65 | 1 | Express",
        "skroutz/described/new-fbm.json                  | Pending    |  73.30 | 14.19 | 1 | FulfilledByMerchant",
        "skroutz/described/new-gift-wrap.json            | Pending    |   8.50 |  1.65 | 1 | GiftWrap",
        "skroutz/described/updated-accepted.json         | Processing |  78.30 | 15.16 | 2 | None",
        "skroutz/described/updated-dispatched.json       | Processing |  78.30 | 15.16 | 2 | None",
        "skroutz/described/updated-rejected-line.json    | Cancelled | 78.30 | 15.16 | 2 | None",
        "skroutz/read-open-39a.json                      | Pending    | 225.00 |  4.84 | 2 | VatExempt, InvoiceWanted",
        "skroutz/read-set-as-ready-done.json             | –          | Problem.NoLines | | | None",
        "skroutz/read-set-as-ready-pending.json          | –          | Problem.NoLines | | | None",
        "skroutz/read-demo-open.json                     | –          |        |       |   | Test",
        "skroutz/read-demo-accepted.json                 | –          |        |       |   | Test",
        "skroutz/read-demo-rejected.json                 | –          |        |       |   | Test",
        "skroutz/read-demo-invoice.json                  | –          |        |       |   | Test, InvoiceWanted",
        "skroutz/read-demo-fees.json                     | –          |        |       |   | Test",
        "skroutz/read-demo-fbs.json                      | –          |        |       |   | Test, FulfilledByMarketplace",
        "skroutz/read-demo-fbs-dispatched.json           | –          |        |       |   | Test, FulfilledByMarketplace",
        "skroutz/read-demo-replacement.json              | –          |        |       |   | Test, Replaced",
        "shopflix/read-order.json                        | Processing |  22.00 |  4.25 | 1 | InvoiceWanted",
    ];

    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Shop.Tests", "Fixtures", "documented");

    private readonly Dictionary<string, string> _ids = [];

    private static IEnumerable<TestCaseData> Rows =>
        _table.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Select(row => new TestCaseData([.. row]).SetArgDisplayNames(row[0]));

    protected override async Task ArrangeAsync()
    {
        await _shop.ArrangeAsync(
        [
            $"UPDATE \"Product\" SET \"Sku\" = 'EAR-71' WHERE \"Sku\" = 'S-00001'",
            $"UPDATE \"Product\" SET \"Gtin\" = NULL",
            .. OrderPlan.Stocking,
        ]);
        await Copies.InsertAsync(_shop.Database, "Product", 1, new() { ["Sku"] = "'CUP-350-GRN'" });
        foreach (var row in _table)
            await SendAsync(row.Split('|')[0].Trim());

        await Eventually.IsAsync(
            async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceOrder\"") == _table.Length && await _shop.Database.IsQuietAsync(),
            "every fixture has been processed");
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
        var orders = Directory.GetFiles(_folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'));

        Assert.That(orders, Is.EquivalentTo(_table.Select(row => row.Split('|')[0].Trim())));
    }

    /// <summary>The documentation gives many orders the same code; here each has its own, except for demo orders, whose codes tell what they are.</summary>
    private async Task SendAsync(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(_folder, file));
        var root = JsonNode.Parse(text)!.AsObject();
        if (file.StartsWith("shopflix", StringComparison.Ordinal))
        {
            _ids[file] = $"{_shop.Shopflix.Orders.Place(root)}";
            return;
        }

        var code = (string)root["order"]!["code"]!;
        var own = code.StartsWith("DEMO-", StringComparison.Ordinal) ? code : $"{code[..6]}-{9_000_000 + _ids.Count}";
        _ids[file] = own;
        using var answer = await _shop.PostWebhookAsync(text.Replace($"\"{code}\"", $"\"{own}\"", StringComparison.Ordinal));
        answer.EnsureSuccessStatusCode();
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
