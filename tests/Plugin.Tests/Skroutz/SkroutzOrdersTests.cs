using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public class SkroutzOrdersTests
{
    private static readonly string[] _fees = ["handling_fee=1.5", "skroutz_coins_fee=0.40"];

    [Test]
    public void Open_order()
    {
        var order = SkroutzBody.Read(SkroutzBody.Open);

        Assert.Multiple(() =>
        {
            Assert.That(order.ExternalId, Is.EqualTo("260302-7700001"));
            Assert.That(order.State, Is.EqualTo(MarketplaceOrderState.New));
            Assert.That(order.RawState, Is.EqualTo("open"));
            Assert.That(order.EventTimeUtc, Is.EqualTo(Utc(2026, 3, 2, 8, 15)));
            Assert.That(order.PlacedOnUtc, Is.EqualTo(Utc(2026, 3, 2, 8, 14, 59)));
            Assert.That(order.DecideByUtc, Is.EqualTo(Utc(2026, 3, 29, 7, 0)), "summer time has begun");
            Assert.That(order.DispatchByUtc, Is.EqualTo(Utc(2026, 3, 4, 16, 0)));
            Assert.That(order.Total, Is.EqualTo(139.97m));
            Assert.That(order.Shipping, Is.Zero);
            Assert.That(order.Discount, Is.Zero);
            Assert.That(order.PaymentFee, Is.Zero);
            Assert.That(order.Commission, Is.EqualTo(11.9m), "the sum of the lines");
            Assert.That(order.Fees.Select(fee => FormattableString.Invariant($"{fee.Key}={fee.Value}")), Is.EqualTo(_fees));
            Assert.That(order.PaymentMethod, Is.EqualTo("card"));
            Assert.That(order.PaidByBuyer, Is.True);
            Assert.That(order.Comments, Is.Null);
            Assert.That(order.Invoice, Is.Null);
            Assert.That(order.BillingAddress, Is.Null);
            Assert.That(order.VoucherUrl, Is.Null);
            Assert.That(order.TrackingCodes, Is.Empty);
        });
    }

    [Test]
    public void Buyer_and_address()
    {
        var order = SkroutzBody.Read(SkroutzBody.Open);

        Assert.Multiple(() =>
        {
            Assert.That(order.Buyer, Is.EqualTo(new RemoteBuyer("Νίκη", "Δοκιμή", null, null, "bUyEr01")));
            Assert.That(order.ShippingAddress, Is.EqualTo(new RemoteAddress("Νίκη", "Δοκιμή", "Ερμού", "12Α", "04500", "Πάτρα", "Αχαΐας", "GR", null, "Κουδούνι Δ")));
        });
    }

    [Test]
    public void Lines()
    {
        var lines = SkroutzBody.Read(SkroutzBody.Open).Lines;

        Assert.Multiple(() =>
        {
            Assert.That(lines[0] with { Tags = null }, Is.EqualTo(new RemoteOrderLine(
                "aA1", "LAMP-7", null, "Φωτιστικό", 3, 19.99m, 59.97m, Ean: "5200000000017", Mpn: "L7", ExtraInfo: "Χρώμα: Μπλε\nΒάση: E27", Commission: 5.1m, CommissionRate: 8.5m)));
            Assert.That(lines[0].Tags, Is.EqualTo(new[] { "coupons", "plus_deal" }));
            Assert.That(lines[1], Is.EqualTo(new RemoteOrderLine(
                "bB2", "BOOT-1", "BOOT-1-42", "Μπότα", 1, 80m, 80m, Ean: "5200000000024", Mpn: "B42", SizeLabel: "Νούμερο", SizeValue: "EU 42", Commission: 6.8m)));
        });
    }

    [Test]
    public void Accepted_order_with_article_39a_invoice()
    {
        var order = SkroutzBody.Read(SkroutzBody.Invoice39a);
        var invoice = order.Invoice!;

        Assert.Multiple(() =>
        {
            Assert.That(order.Total, Is.EqualTo(312.4m));
            Assert.That(order.Commission, Is.EqualTo(21.5m));
            Assert.That(order.EventTimeUtc, Is.Null);
            Assert.That(order.DispatchByUtc, Is.Null);
            Assert.That(order.Fees, Is.Empty);
            Assert.That(order.PaidByBuyer, Is.False, "cash on delivery");
            Assert.That(order.Comments, Is.EqualTo("Πρώτη γραμμή\nδεύτερη"));
            Assert.That(order.Lines.Select(line => line.PriceIncludesVat), Is.EqualTo(new[] { false, true }));
            Assert.That(order.Lines.Select(line => line.IslandVat), Is.EqualTo(new[] { false, true }));
            Assert.That(order.Lines[0].SerialNumbers, Is.EqualTo("S1, S2"));
            Assert.That(order.ShippingAddress!.CollectionPoint, Is.EqualTo("Θυρίδα 5, Πάτρα"));
            Assert.That(order.ShippingAddress.CountryCode, Is.Null);
            Assert.That(order.ShippingAddress.Street, Is.Null);
            Assert.That(order.ShippingAddress.Phone, Is.EqualTo("(+30) 6900000000"));
            Assert.That(invoice.Document, Is.EqualTo("invoice_39a"));
            Assert.That(invoice.Company, Is.EqualTo("Δοκιμαστική ΑΕ"));
            Assert.That(invoice.Profession, Is.EqualTo("Εμπόριο"));
            Assert.That(invoice.VatNumber, Is.EqualTo("099999999"));
            Assert.That(invoice.TaxOffice, Is.EqualTo("Α Πατρών"));
            Assert.That(invoice.VatExemptionRequested, Is.True);
            Assert.That(invoice.Address!.Street, Is.EqualTo("Κανάρη"));
            Assert.That(order.BillingAddress, Is.EqualTo(invoice.Address));
            Assert.That(invoice.Details.Select(detail => detail.Value), Is.EqualTo(new[]
            {
                "service", "https://b.scdn.gr/doc-1.pdf", "https://b.scdn.gr/doc-2.pdf", "Διαβατήριο", "00123", "004711", "6900000001",
            }));
            Assert.That(order.VoucherUrl, Is.EqualTo("https://b.scdn.gr/voucher.pdf"));
            Assert.That(order.TrackingCodes, Is.EqualTo(new[] { "11122" }));
            Assert.That(order.PickupFromUtc, Is.EqualTo(Utc(2026, 3, 3, 13, 0)));
            Assert.That(order.PickupToUtc, Is.EqualTo(Utc(2026, 3, 3, 16, 0)));
            Assert.That(order.Parcels, Is.EqualTo(2));
            Assert.That(order.Replaces, Is.EqualTo(new[] { "260301-1" }));
            Assert.That(order.ReplacedBy, Is.EqualTo(new[] { "260303-1" }));
        });
    }

    [TestCase("DE123456789", "DE")]
    [TestCase("EL099999999", "GR")]
    [TestCase("099999999", null)]
    public void Vat_prefix_names_the_country_of_the_invoice(string vatNumber, string? expected) =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Invoice39a, order => order["invoice_details"]!["vat_number"] = vatNumber).BillingAddress!.CountryCode, Is.EqualTo(expected));

    [Test]
    public void Shipping_of_the_merchant_is_part_of_the_total()
    {
        var order = SkroutzBody.Read(SkroutzBody.Open, json => json["shipping_cost"] = 3.5);

        Assert.Multiple(() =>
        {
            Assert.That(order.Total, Is.EqualTo(143.47m));
            Assert.That(order.Shipping, Is.EqualTo(3.5m));
        });
    }

    [TestCase(6.89, 20.66, 20.66, TestName = "A rounded unit price is no contradiction")]
    [TestCase(20, 59.97, 60, TestName = "A unit price that does not make the total counts as what the buyer pays")]
    public void Line_that_contradicts_itself(double unitPrice, double lineTotal, double expected)
    {
        var order = SkroutzBody.Read(SkroutzBody.Open, json =>
        {
            json.Line()["unit_price"] = unitPrice;
            json.Line()["total_price"] = lineTotal;
        });

        Assert.Multiple(() =>
        {
            Assert.That(order.Total, Is.EqualTo((decimal)expected + 80m));
            Assert.That(order.Lines[0].TotalPrice, Is.EqualTo((decimal)lineTotal));
        });
    }

    [Test]
    public void Options_of_an_open_order()
    {
        var order = SkroutzBody.Read(SkroutzBody.Open);

        Assert.Multiple(() =>
        {
            Assert.That(order.AcceptOptions!.PickupLocations, Is.EqualTo(new[] { new DecisionOption("LoC1", "Αποθήκη") }));
            Assert.That(order.AcceptOptions.PickupWindows.Select(window => window.Id), Is.EqualTo(new[] { "1", "2" }));
            Assert.That(order.AcceptOptions.Parcels, Is.EqualTo(new[] { 1, 2 }));
            Assert.That(order.RejectOptions!.LineReasons.Select(reason => (reason.Id, OwnerText.Read(reason.Label).InEnglish(Texts.All), reason.RequiresAvailableQuantity)), Is.EqualTo(new[]
            {
                ("1", "Out of stock", false),
                ("4", "Limited pieces", true),
            }));
            Assert.That(order.RejectOptions.OrderReasons, Is.Empty);
            Assert.That(order.RejectOptions.FreeText, Is.True);
        });
    }

    [TestCase("""{ "id": 3 }""", ExpectedResult = "3: 3")]
    [TestCase("""{ "id": 3, "label": "Άλλος λόγος" }""", ExpectedResult = "3: Άλλος λόγος")]
    [TestCase("""{ "id": 2 }""", ExpectedResult = "2: Wrong price")]
    [TestCase("""{ "id": 6, "label": "Λάθος ταξινόμηση" }""", ExpectedResult = "6: Wrong classification")]
    public string A_reason_that_nobody_has_put_into_words_is_shown_as_it_came(string reason)
    {
        var read = SkroutzBody.Read(SkroutzBody.Open, order => order["reject_options"]!["line_item_rejection_reasons"] = new JsonArray(JsonNode.Parse(reason))).RejectOptions!.LineReasons[0];
        return $"{read.Id}: {OwnerText.Read(read.Label).InEnglish(Texts.All)}";
    }

    [TestCase("15:00 - 18:00, Τρί 03/12/19", ExpectedResult = "2019-12-03T16:00:00")]
    [TestCase("10:00-12:00, Παρ 25/06/2021", ExpectedResult = "2021-06-25T09:00:00")]
    [TestCase("15:00 - 18:00, Τρί 43/12/19", ExpectedResult = null)]
    [TestCase("Tomorrow afternoon", ExpectedResult = null)]
    public string? A_window_is_over_when_its_label_says_so(string label) =>
        SkroutzBody.Read(SkroutzBody.Open, order => order["accept_options"]!["pickup_window"] = new JsonArray(new JsonObject { ["id"] = 1, ["label"] = label }))
            .AcceptOptions!.PickupWindows[0].EndsOnUtc?.ToString("s");

    [Test]
    public void Store_pickup_has_no_windows_to_choose() => Assert.That(
        SkroutzBody.Read(SkroutzBody.Open, order => order["accept_options"]!["pickup_window"] = new JsonArray()).AcceptOptions!.PickupWindows,
        Is.Empty);

    [Test]
    public void Limited_stock_asks_for_a_quantity_also_without_the_flag() => Assert.That(
        SkroutzBody.Read(SkroutzBody.Open, order => order["reject_options"]!["line_item_rejection_reasons"]![1]!.AsObject().Remove("requires_available_quantity")).RejectOptions!.LineReasons[1].RequiresAvailableQuantity,
        Is.True);

    [TestCase("state", "\"accepted\"")]
    [TestCase("accept_options", "null")]
    [TestCase("accept_options", "[]")]
    [TestCase("express", "true")]
    public void Nothing_to_accept(string member, string value) =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order.SetJson(member, value)).AcceptOptions, Is.Null);

    [Test]
    public void Express_order_can_still_be_rejected() =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order["express"] = true).RejectOptions, Is.Not.Null);

    [Test]
    public void Rejection()
    {
        var order = SkroutzBody.Read(SkroutzBody.Open, json =>
        {
            json["state"] = "rejected";
            json["rejection_info"] = new JsonObject { ["reason"] = "Κλειστά", ["actor"] = "skroutz" };
            json.Line()["rejection_reason"] = "limited_stock";
            json.Line(1)["return_reason"] = "wrong_size";
        });

        Assert.Multiple(() =>
        {
            Assert.That(order.RejectionText, Is.EqualTo("Κλειστά"));
            Assert.That(order.Details, Has.Member(KeyValuePair.Create(SkroutzTexts.RejectedBy, "skroutz")));
            Assert.That(order.Lines[0].RejectionReason, Is.EqualTo("limited_stock"));
            Assert.That(order.Lines[1].ReturnReason, Is.EqualTo("wrong_size"));
        });
    }

    [Test]
    public void Details()
    {
        var open = SkroutzBody.Read(SkroutzBody.Open).Details;
        var invoice = SkroutzBody.Read(SkroutzBody.Invoice39a).Details;

        Assert.Multiple(() =>
        {
            Assert.That(open, Is.EqualTo(new KeyValuePair<string, string>[]
            {
                new(SkroutzTexts.PlusUser, "✓"),
                new(SkroutzTexts.Floor, "3ος"),
                new(SkroutzTexts.SetAsReadyRequired, "✓"),
            }));
            Assert.That(invoice, Is.EqualTo(new KeyValuePair<string, string>[]
            {
                new(SkroutzTexts.UploadedInvoice, "https://b.scdn.gr/invoice.pdf"),
                new(SkroutzTexts.ReplacementType, $"{SkroutzTexts.AsIsReturn}|[\"260303-1\"]"),
                new(SkroutzTexts.Return, "r-1: T1, T2"),
                new(SkroutzTexts.ReadjustedVat, new OwnerText(SkroutzTexts.OfLine, "Θήκη", StoredValue.Number(17m)).ToString()),
            }));
        });
    }

    [Test]
    public void Every_shown_key_has_its_text() => Assert.That(
        SkroutzBody.Read(SkroutzBody.Open).Details.Concat(SkroutzBody.Read(SkroutzBody.Invoice39a).Invoice!.Details).Select(detail => detail.Key).Distinct(),
        Is.SubsetOf(SkroutzTexts.All.Keys));

    private static DateTime Utc(int year, int month, int day, int hour, int minute, int second = 0) => new(year, month, day, hour, minute, second, DateTimeKind.Utc);
}
