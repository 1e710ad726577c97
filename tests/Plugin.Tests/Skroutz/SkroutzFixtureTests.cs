using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

/// <summary>One fixture for each kind of order that Skroutz sends, and what is read from it. What becomes of them in a shop, its tests say.</summary>
public sealed class SkroutzFixtureTests
{
    private const string Folder = "skroutz/orders";

    // File; neutral state; what the buyer pays; traits.
    private static readonly string[] _table =
    [
        "core                        | New               |  45.80 | None",
        "express                     | New               |  25.50 | Express",
        "fbs                         | Accepted          |  50.00 | FulfilledByMarketplace",
        "fbm                         | New               |  13.90 | FulfilledByMerchant",
        "store-pickup                | New               |  10.40 | StorePickup",
        "gift-wrap                   | New               |  10.40 | GiftWrap",
        "gift-wrap-list              | New               |  10.40 | GiftWrap",
        "return-from-service         | Accepted          |  10.40 | ReturnShipment, Replacement",
        "return-as-is                | Accepted          |  10.40 | ReturnShipment, Replacement",
        "replacement                 | Accepted          |  10.40 | Replacement",
        "replacement-suborder        | Accepted          |  10.40 | Replacement",
        "replaced                    | Accepted          |  10.40 | Replaced",
        "partial-rejection-1-open    | New               |  77.00 | None",
        "partial-rejection-2-rejected | Rejected         |  77.00 | None",
        "partial-rejection-3-new-code | New              |  45.80 | None",
        "rejected-by-skroutz         | Rejected          |  10.40 | RejectedByMarketplace",
        "collection-point            | New               |  10.40 | CollectionPoint",
        "cyprus                      | New               |  25.00 | None",
        "unknown-country             | New               |  10.40 | None",
        "invoice                     | New               |  45.80 | InvoiceWanted",
        "invoice-39a-service         | New               | 110.40 | VatExempt, InvoiceWanted",
        "invoice-39a-documents       | New               |  25.00 | VatExempt, InvoiceWanted",
        "invoice-vies                | New               |  56.20 | VatExempt, InvoiceWanted",
        "invoice-island              | New               | 110.40 | InvoiceWanted",
        "invoice-mixed               | New               |  86.40 | VatExempt, InvoiceWanted",
        "fees                        | Accepted          |  10.40 | None",
        "extra-info                  | New               |  51.00 | None",
        "size                        | New               |  35.98 | None",
        "cash-on-delivery            | New               |  45.80 | None",
        "update-before-create        | Shipped           |  10.40 | None",
        "returned-in-part            | PartiallyReturned |  35.40 | None",
        "cancelled                   | Cancelled         |  10.40 | None",
        "unknown-state               | Unknown           |  10.40 | None",
        "loose-types                 | New               |  31.20 | None",
        "no-lines                    | New               |   0.00 | None",
        "unknown-product             | New               |  12.00 | None",
        "contradicting-line          | New               |  20.80 | None",
        "no-quantity                 | New               |   0.00 | None",
        "demo                        | New               |  10.40 | Test",
        "unreadable-price            | LineUnreadable",
        "no-code                     | NoCode",
    ];

    private static IEnumerable<TestCaseData> Orders =>
        from row in _table
        let cells = row.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 4
        select new TestCaseData([.. cells]).SetArgDisplayNames(cells[0]);

    private static IEnumerable<TestCaseData> Unreadable =>
        from row in _table
        let cells = row.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 2
        select new TestCaseData([.. cells]).SetArgDisplayNames(cells[0]);

    [TestCaseSource(nameof(Orders))]
    public void Order_is_read(string file, string state, string total, string traits)
    {
        var order = Read(file);

        Assert.Multiple(() =>
        {
            Assert.That($"{order.State}", Is.EqualTo(state));
            Assert.That(order.Total, Is.EqualTo(decimal.Parse(total, CultureInfo.InvariantCulture)));
            Assert.That($"{order.Traits}", Is.EqualTo(traits));
            Assert.That(order.EventTimeUtc, Is.Not.Null);
            Assert.That(order.PlacedOnUtc, Is.EqualTo(new DateTime(2026, 6, 8, 8, 2, 10, DateTimeKind.Utc)));
            Assert.That(order.DecideByUtc, Is.EqualTo(new DateTime(2026, 6, 9, 8, 2, 10, DateTimeKind.Utc)));
        });
    }

    [TestCaseSource(nameof(Unreadable))]
    public void What_cannot_be_read_goes_to_quarantine(string file, string reason) =>
        Assert.That((SkroutzReader.Read(Fixture.Text($"{Folder}/{file}")) as ReadResult.Unreadable)?.Reason.Key, Does.EndWith(reason));

    [Test]
    public void No_fixture_is_left_out()
    {
        var files = Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Fixtures", Folder), "*.json").Select(Path.GetFileNameWithoutExtension);

        Assert.That(files, Is.EquivalentTo(_table.Select(row => row.Split('|')[0].Trim())));
    }

    [Test]
    public void Express_order_leaves_nothing_to_accept() =>
        Assert.That((Read("express").AcceptOptions, Read("core").AcceptOptions is not null), Is.EqualTo(((AcceptOptions?)null, true)));

    [Test]
    public void Store_pickup_has_a_place_but_no_window()
    {
        var order = Read("store-pickup");

        Assert.That((order.AcceptOptions!.PickupLocations.Count, order.AcceptOptions.PickupWindows.Count, order.Courier, order.DispatchByUtc), Is.EqualTo((1, 0, (string?)null, (DateTime?)null)));
    }

    [Test]
    public void Replacements_are_named_in_both_directions()
    {
        var replaced = Read("replaced");

        Assert.Multiple(() =>
        {
            Assert.That(Read("replacement").Replaces, Is.EqualTo(new[] { Read("core").ExternalId }));
            Assert.That(Read("replacement-suborder").Replaces, Is.EqualTo(new[] { "260501-8100902" }));
            Assert.That(replaced.ReplacedBy, Is.EqualTo(new[] { "260501-8100903", "260501-8100904" }));
            Assert.That(replaced.Details, Has.Member(KeyValuePair.Create(SkroutzTexts.ReplacementType, $"{SkroutzTexts.FromService}|[\"260501-8100903\"]")));
        });
    }

    [Test]
    public void Warehouse_of_the_marketplace_tells_serial_numbers_and_its_note()
    {
        var order = Read("fbs");

        Assert.Multiple(() =>
        {
            Assert.That(order.Lines[0].SerialNumbers, Is.EqualTo("SN-0001, SN-0002"));
            Assert.That(order.Fees, Is.EqualTo(new Dictionary<string, decimal> { ["fbs_fee"] = 1.2m }));
            Assert.That(order.Details, Has.Member(KeyValuePair.Create(SkroutzTexts.DeliveryNote, "ΔΑ0000077")));
            Assert.That(order.Details, Has.Member(KeyValuePair.Create(SkroutzTexts.DeliveryNoteUrl, "https://statics.scdn.gr/notes/77.pdf")));
        });
    }

    [Test]
    public void Returns_come_with_their_tracking_and_reason()
    {
        var order = Read("returned-in-part");

        Assert.Multiple(() =>
        {
            Assert.That(order.Details, Has.Member(KeyValuePair.Create(SkroutzTexts.Return, "5d0f7b1e: RET-1, RET-2")));
            Assert.That(order.Lines.Select(line => line.ReturnReason), Is.EqualTo(new[] { "withdrawal", null }));
        });
    }

    [Test]
    public void Proofs_of_article_39a_are_kept_with_their_zeros()
    {
        var service = Read("invoice-39a-service").Invoice!.Details.Select(detail => detail.Value);
        var documents = Read("invoice-39a-documents").Invoice!.Details.Select(detail => detail.Value);

        Assert.Multiple(() =>
        {
            Assert.That(service, Is.EqualTo(new[] { "service", "ΑΤ Αστυνομική Ταυτότητα", "00412", "009812", "(+30) 6900000003" }));
            Assert.That(documents, Is.EqualTo(new[] { "documents", "https://b.scdn.gr/39a/one.pdf", "https://b.scdn.gr/39a/two.pdf" }));
        });
    }

    [Test]
    public void Value_of_a_wrong_type_loses_only_itself()
    {
        var order = Read("loose-types");

        Assert.Multiple(() =>
        {
            Assert.That((order.Lines[0].ExternalLineId, order.Lines[0].ExternalProductId, order.Lines[0].Quantity), Is.EqualTo(("990017", "100", 3)));
            Assert.That((order.Commission, order.Parcels, order.DispatchByUtc), Is.EqualTo((2.65m, 2, (DateTime?)null)));
            Assert.That((order.ShippingAddress!.StreetNumber, order.ShippingAddress.Zip, order.ShippingAddress.Comments), Is.EqualTo(("48", "26221", (string?)null)));
            Assert.That(order.TrackingCodes, Is.Empty);
        });
    }

    private static RemoteOrder Read(string file) => SkroutzBody.Understood(Fixture.Text($"{Folder}/{file}"));
}
