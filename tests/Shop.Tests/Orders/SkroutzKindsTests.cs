using System.Globalization;
using Shop.Tests.Faults;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>One order of each kind that Skroutz sends, and what must come of it in a shop with 24 % VAT.</summary>
public sealed class SkroutzKindsTests : ShopFixture
{
    private const string NoNativeOrder = "–";

    // File; native status; payment; total; VAT by rate; pieces taken from stock. Without a native order, the last part of the reason, or nothing when none is wanted.
    private static readonly string[] _table =
    [
        "core                         | Pending    | Paid    |  45.80 | 24:8.87;            | 3",
        "express                      | Pending    | Paid    |  25.50 | 24:4.94;            | 1",
        "fbs                          | Processing | Paid    |  50.00 | 24:9.68;            | 0",
        "fbm                          | Pending    | Paid    |  13.90 | 24:2.69;            | 1",
        "store-pickup                 | Pending    | Paid    |  10.40 | 24:2.01;            | 1",
        "gift-wrap                    | Pending    | Paid    |  10.40 | 24:2.01;            | 1",
        "gift-wrap-list               | Pending    | Paid    |  10.40 | 24:2.01;            | 1",
        "return-from-service          | –          |         |        |                     | 0",
        "return-as-is                 | –          |         |        |                     | 0",
        "replacement                  | Processing | Paid    |  10.40 | 24:2.01;            | 1",
        "replacement-suborder         | Processing | Paid    |  10.40 | 24:2.01;            | 1",
        "replaced                     | Processing | Paid    |  10.40 | 24:2.01;            | 1",
        "partial-rejection-2-rejected | Cancelled  | Refunded |  77.00 | 24:14.90;           | 0",
        "partial-rejection-3-new-code | Pending    | Paid    |  45.80 | 24:8.87;            | 3",
        "rejected-by-skroutz          | Cancelled  | Refunded |  10.40 | 24:2.01;            | 0",
        "collection-point             | Pending    | Paid    |  10.40 | 24:2.01;            | 1",
        "cyprus                       | Pending    | Paid    |  25.00 | 19:3.99;            | 1",
        "unknown-country              | Pending    | Paid    |  10.40 | 24:2.01;            | 1",
        "invoice                      | Pending    | Paid    |  45.80 | 24:8.87;            | 3",
        "invoice-39a-service          | Pending    | Paid    | 110.40 | 24:2.01;            | 5",
        "invoice-39a-documents        | Pending    | Paid    |  25.00 | 0:0;                | 1",
        "invoice-vies                 | Pending    | Paid    |  56.20 | 0:0;                | 4",
        "invoice-island               | Pending    | Paid    | 110.40 | 17:14.53;   24:2.01; | 5",
        "invoice-mixed                | Pending    | Paid    |  86.40 | 17:7.41;   24:2.01; | 4",
        "fees                         | Processing | Paid    |  10.40 | 24:2.01;            | 1",
        "extra-info                   | Pending    | Paid    |  51.00 | 24:9.87;            | 2",
        "size                         | Pending    | Paid    |  35.98 | 24:6.96;            | 2",
        "cash-on-delivery             | Pending    | Pending |  45.80 | 24:8.87;            | 3",
        "update-before-create         | Processing | Paid    |  10.40 | 24:2.01;            | 1",
        "returned-in-part             | Processing | Paid    |  35.40 | 24:6.85;            | 2",
        "cancelled                    | Cancelled  | Refunded |  10.40 | 24:2.01;            | 0",
        "unknown-state                | Pending    | Paid    |  10.40 | 24:2.01;            | 1",
        "loose-types                  | Pending    | Paid    |  31.20 | 24:6.04;            | 3",
        "demo                         | –          |         |        |                     | 0",
        "no-lines                     | –          | Problem.NoLines       | | | 0",
        "unknown-product              | –          | Problem.LineUnknown   | | | 0",
        "no-quantity                  | –          | Problem.BadQuantity   | | | 0",
        "contradicting-line           | –          | Problem.MoneyMismatch | | | 0",
        "unreadable-price             | –          | Problem.Skroutz.LineUnreadable | | | 0",
        "no-code                      | –          | Problem.Skroutz.NoCode | | | 0",
    ];

    private static IEnumerable<TestCaseData> Rows =>
        _table.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Select(row => new TestCaseData([.. row]).SetArgDisplayNames(row[0]));

    protected override async Task ArrangeAsync()
    {
        await _shop.ArrangeAsync(OrderPlan.Stocking);
        foreach (var row in _table)
            await SendAsync(row.Split('|')[0].Trim());

        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "everything has been processed");
    }

    [TestCaseSource(nameof(Rows))]
    public async Task An_order_becomes(string file, string status, string paymentOrReason, string total, string taxRates, string taken)
    {
        var native = await NativeAsync(file);
        Assert.That(await TakenAsync(file), Is.EqualTo(Number(taken)), "pieces taken from stock");
        if (status == NoNativeOrder)
        {
            Assert.That(native, Is.Null);
            Assert.That(await ReasonAsync(file) ?? "", paymentOrReason.Length == 0 ? Is.Empty : Does.EndWith(paymentOrReason));
            return;
        }

        Assert.That(native, Is.Not.Null, await ReasonAsync(file));
        Assert.Multiple(() =>
        {
            Assert.That($"{(Status)native!.Long("OrderStatusId")}", Is.EqualTo(status));
            Assert.That($"{(Payment)native.Long("PaymentStatusId")}", Is.EqualTo(paymentOrReason));
            Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(Number(total)));
            Assert.That(native.Text("TaxRates").Trim(), Is.EqualTo(taxRates));
            Assert.That(native.Decimal("OrderTax"), Is.EqualTo(taxRates.Split(';', StringSplitOptions.RemoveEmptyEntries).Sum(rate => Number(rate.Split(':')[1]))));
        });
    }

    [Test]
    public void No_fixture_is_left_out()
    {
        // Only ever the first half of the rejection that follows it.
        var files = SkroutzFixtures.Names.Where(file => file != "partial-rejection-1-open");

        Assert.That(files, Is.EquivalentTo(_table.Select(row => row.Split('|')[0].Trim())));
    }

    [Test]
    public async Task The_merchants_shipping_is_booked_as_shipping()
    {
        var native = (await NativeAsync("fbm"))!;

        Assert.That((native.Decimal("OrderShippingInclTax"), native.Decimal("OrderShippingExclTax"), native.Decimal("OrderSubtotalInclTax")), Is.EqualTo((3.50m, 2.82m, 10.40m)));
    }

    [TestCase("invoice-39a-service", 100, 100, Description = "Without VAT")]
    [TestCase("invoice-island", 100, 85.47, Description = "17 %")]
    [TestCase("invoice", 20.80, 16.77, Description = "24 %")]
    public async Task A_line_carries_the_VAT_that_applies_to_it(string file, decimal inclTax, decimal exclTax)
    {
        var item = (await ItemsAsync(file))[0];

        Assert.That((item.Decimal("PriceInclTax"), item.Decimal("PriceExclTax")), Is.EqualTo((inclTax, exclTax)));
    }

    [Test]
    public async Task What_the_buyer_chose_is_on_the_native_order()
    {
        var item = (await ItemsAsync("extra-info"))[0];

        Assert.That(item["AttributeDescription"], Is.EqualTo("Χρώμα: Πράσινο<br />Βαθμοί SPH: -6.50"));
    }

    [TestCase("core", "Μαιζώνος 48", "GR", null)]
    [TestCase("collection-point", "Θυρίδα 12: Ρήγα Φεραίου 9, Πάτρα, 26223", null, null)]
    [TestCase("cyprus", "Λήδρας 7", "CY", "Λευκωσίας")]
    [TestCase("unknown-country", "Rruga B 1", null, "Kosovë")]
    public async Task The_goods_go_to(string file, string street, string? country, string? county)
    {
        var address = await AddressAsync(file, "ShippingAddressId");

        Assert.That((address["Address1"], address["Country"], address["County"]), Is.EqualTo((street, country, county)));
    }

    [TestCase("invoice", "Κορίνθου 210", "Υποδειγματική ΕΠΕ", "GR", "099000001")]
    [TestCase("invoice-vies", "Hauptstraße 3", "Muster GmbH", "DE", "DE000000001")]
    [TestCase("invoice-island", "Απλωταριάς 11", "Υποδειγματική ΕΠΕ", "GR", "099000001")]
    public async Task The_invoice_goes_to(string file, string street, string company, string country, string vatNumber)
    {
        var address = await AddressAsync(file, "BillingAddressId");

        Assert.That((address["Address1"], address["Company"], address["Country"]), Is.EqualTo((street, company, country)));
        Assert.That((await NativeAsync(file))!["VatNumber"], Is.EqualTo(vatNumber));
    }

    [Test]
    public async Task An_update_that_comes_first_builds_the_order_and_ships_it()
    {
        var native = (await NativeAsync("update-before-create"))!;
        var shipments = await _shop.Database.RowsAsync("SELECT * FROM \"Shipment\" WHERE \"OrderId\" = $p0", native["Id"]!);

        Assert.That(shipments.Select(shipment => shipment["TrackingNumber"]), Is.EqualTo(new[] { "SLM000008100" }));
    }

    [Test]
    public async Task Both_figures_of_a_contradiction_are_told() =>
        Assert.That((await _shop.Database.MarketplaceOrderAsync(SkroutzFixtures.Code("contradicting-line")!))!["ProblemArguments"], Does.Contain("20.80").And.Contain("25.80"));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private async Task SendAsync(string file)
    {
        using var answer = await _shop.PostWebhookAsync(SkroutzFixtures.Read(file).ToJsonString());
        answer.EnsureSuccessStatusCode();
    }

    private async Task<Dictionary<string, object?>?> NativeAsync(string file) => SkroutzFixtures.Code(file) is { } code ? await _shop.Database.NativeOrderAsync(code) : null;

    private Task<decimal> TakenAsync(string file) => _shop.Database.NumberAsync(
        "SELECT COALESCE(SUM(l.\"StockTaken\"), 0) FROM \"MarketplaceOrderLine\" l JOIN \"MarketplaceOrder\" m ON m.\"Id\" = l.\"MarketplaceOrderId\" WHERE m.\"ExternalId\" = $p0",
        SkroutzFixtures.Code(file) ?? "");

    /// <summary>Why a person is needed: on the order, or on the message when no order could be read from it.</summary>
    private async Task<string?> ReasonAsync(string file)
    {
        if (SkroutzFixtures.Code(file) is { } code && await _shop.Database.MarketplaceOrderAsync(code) is { } order)
            return order["ProblemKey"] as string;

        var messages = await _shop.Database.RowsAsync("SELECT * FROM \"MarketplaceInboxMessage\" WHERE COALESCE(\"ExternalId\", '') = $p0", SkroutzFixtures.Code(file) ?? "");
        return messages.Single()["ReasonKey"] as string;
    }

    private async Task<IReadOnlyList<Dictionary<string, object?>>> ItemsAsync(string file) =>
        await _shop.Database.RowsAsync("SELECT * FROM \"OrderItem\" WHERE \"OrderId\" = $p0 ORDER BY \"Id\"", (await NativeAsync(file))!["Id"]!);

    private async Task<Dictionary<string, object?>> AddressAsync(string file, string column) =>
        (await _shop.Database.RowsAsync(
            "SELECT a.*, c.\"TwoLetterIsoCode\" AS \"Country\" FROM \"Address\" a LEFT JOIN \"Country\" c ON c.\"Id\" = a.\"CountryId\" WHERE a.\"Id\" = $p0",
            (await NativeAsync(file))![column]!)).Single();

    private enum Status
    {
        Pending = 10,
        Processing = 20,
        Complete = 30,
        Cancelled = 40,
    }

    private enum Payment
    {
        Pending = 10,
        Paid = 30,
        Refunded = 40,
    }
}
