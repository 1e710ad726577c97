using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Shopflix;

public class ShopflixOrdersTests
{
    private const string Order = "shopflix/order";

    [Test]
    public void New_order()
    {
        var order = Read();

        Assert.Multiple(() =>
        {
            Assert.That(order.ExternalId, Is.EqualTo("880011"));
            Assert.That(order.Reference, Is.EqualTo("GR--880011--MER5"));
            Assert.That((order.State, order.RawState), Is.EqualTo((MarketplaceOrderState.New, "O")));
            Assert.That(order.Traits, Is.EqualTo(OrderTraits.InvoiceWanted));
            Assert.That(order.PlacedOnUtc, Is.EqualTo(new DateTime(2026, 3, 2, 7, 55, 0, DateTimeKind.Utc)));
            Assert.That(order.EventTimeUtc, Is.Null);
            Assert.That(order.DecideByUtc, Is.Null);
            Assert.That((order.Total, order.Shipping, order.PaymentFee, order.Discount), Is.EqualTo((53.5m, 3.5m, 0m, 0m)));
            Assert.That((order.PaymentMethod, order.PaidByBuyer), Is.EqualTo(("cod", (bool?)false)));
            Assert.That(order.Courier, Is.EqualTo("Courier Center (Standard)"));
            Assert.That(order.Comments, Is.EqualTo("Μετά τις 5"));
            Assert.That(order.Buyer, Is.EqualTo(new RemoteBuyer("Άννα", "Δοκιμή", "6900000002", null, "71")));
        });
    }

    [Test]
    public void Addresses_take_blanks_from_the_order()
    {
        var order = Read();

        Assert.Multiple(() =>
        {
            Assert.That(order.ShippingAddress, Is.EqualTo(new RemoteAddress("Άννα", "Δοκιμή", "Μαιζώνος", "9Β", "02622", "ΠΑΤΡΑ", "ΑΧΑΪΑ", "GR", "6900000002")));
            Assert.That(order.BillingAddress, Is.EqualTo(new RemoteAddress("Άννα", "Δοκιμή", "Κοραή", "4", "26221", "ΠΑΤΡΑ", "ΑΧΑΪΑ", "GR", "6900000002")));
        });
    }

    [Test]
    public void Order_without_shipping_address_is_shipped_to_the_billing_address()
    {
        var order = Read(json =>
        {
            foreach (var member in json.Where(member => member.Key.StartsWith("s_", StringComparison.Ordinal)).Select(member => member.Key).ToList())
                json[member] = "";
        });

        Assert.That(order.ShippingAddress, Is.EqualTo(order.BillingAddress));
    }

    [Test]
    public void Order_without_any_address_has_none()
    {
        var order = Read(json =>
        {
            foreach (var member in json.Where(member => member.Key.StartsWith("s_", StringComparison.Ordinal) || member.Key.StartsWith("b_", StringComparison.Ordinal)).Select(member => member.Key).ToList())
                json.Remove(member);
        });

        Assert.That((order.ShippingAddress, order.BillingAddress), Is.EqualTo(((RemoteAddress?)null, (RemoteAddress?)null)));
    }

    [Test]
    public void Buyer_may_only_be_named_in_the_addresses()
    {
        var order = Read(json =>
        {
            json["firstname"] = "";
            json["lastname"] = null;
            json["phone"] = "";
            json["b_phone"] = "2610000000";
        });

        Assert.That(order.Buyer, Is.EqualTo(new RemoteBuyer("Άννα", "Δοκιμή", "2610000000", null, "71")));
    }

    [Test]
    public void Lines()
    {
        var lines = Read().Lines;

        Assert.That(lines, Is.EqualTo(new[]
        {
            new RemoteOrderLine("9001", "LAMP-7", null, "Φωτιστικό", 2, 20m, 40m, Ean: "5200000000017", ExtraInfo: "SF-9"),
            new RemoteOrderLine("9002", null, null, "Λάμπα", 1, 10m, 10m, ExtraInfo: "SF-10"),
        }));
    }

    [Test]
    public void Invoice()
    {
        var invoice = Read().Invoice!;

        Assert.Multiple(() =>
        {
            Assert.That(
                (invoice.Document, invoice.Company, invoice.Profession, invoice.VatNumber, invoice.TaxOffice, invoice.VatExemptionRequested),
                Is.EqualTo(("invoice", "Δοκιμή ΟΕ", "Λιανική", "EL099999998", "Α Πατρών", false)));
            Assert.That(invoice.Address!.Street, Is.EqualTo("Κοραή 4, Πάτρα"));
            Assert.That(invoice.Details, Is.EqualTo(new KeyValuePair<string, string>[] { new(ShopflixTexts.TaxOfficeCode, "0331") }));
        });
    }

    [TestCase("\"N\"")]
    [TestCase("\"\"")]
    [TestCase("null")]
    public void Invoice_is_wanted_only_when_said(string value)
    {
        var order = Read(json => json["fields"]!["115"] = JsonNode.Parse(value));

        Assert.That((order.Invoice, order.Traits), Is.EqualTo(((RemoteInvoice?)null, OrderTraits.None)));
    }

    [Test]
    public void Article_39_needs_the_order_and_the_line()
    {
        var order = Read(json =>
        {
            json["fields"]!["151"] = "Y";
            json["fields"]!["153"] = "00123";
            json["fields"]!["154"] = "6900000003";
            json["fields"]!["155"] = "004711";
        });

        Assert.Multiple(() =>
        {
            Assert.That(order.Traits, Is.EqualTo(OrderTraits.InvoiceWanted | OrderTraits.VatExempt));
            Assert.That(order.Lines.Select(line => line.PriceIncludesVat), Is.EqualTo(new[] { true, false }));
            Assert.That(order.Total, Is.EqualTo(53.5m), "the price is taken as given");
            Assert.That(order.Invoice!.VatExemptionRequested, Is.True);
            Assert.That(order.Invoice.Details.Select(detail => detail.Value), Is.EqualTo(new[] { "0331", "✓", "Passport", "00123", "6900000003", "004711" }));
            Assert.That(order.Details, Has.Member(KeyValuePair.Create(ShopflixTexts.Article39Line, "Λάμπα")));
        });
    }

    [Test]
    public void Details_never_hold_the_mail_address()
    {
        var order = Read();

        Assert.Multiple(() =>
        {
            Assert.That(order.Details, Is.EqualTo(new KeyValuePair<string, string>[]
            {
                new(ShopflixTexts.DeliveryMethod, "Standard"),
                new(ShopflixTexts.AddressType, ShopflixTexts.AtHome),
                new(ShopflixTexts.Shipments, "501, 502"),
                new(ShopflixTexts.PickupDate, "03/03/2026"),
                new(ShopflixTexts.DeliveryDate, "04/03/2026"),
                new(ShopflixTexts.Article39LineOnly, "Λάμπα"),
            }));
            Assert.That(order.ToString(), Does.Not.Contain("anna@example.com"));
        });
    }

    [Test]
    public void Article_39_is_shown_without_an_invoice_too()
    {
        var order = Read(json =>
        {
            json["fields"]!["115"] = "N";
            json["fields"]!["151"] = "Y";
        });

        Assert.That(order.Details, Has.Member(KeyValuePair.Create(ShopflixTexts.Article39, "✓")).And.Member(KeyValuePair.Create(ShopflixTexts.Article39IdType, "Passport")));
    }

    [Test]
    public void What_is_out_of_the_ordinary_is_shown()
    {
        var order = Read(json =>
        {
            json["total"] = "45.00";
            json["s_country"] = "";
            json["s_country_descr"] = "Κύπρος";
            json["parent_order_id"] = "880000";
            json["fields"]!["141"] = "Κουδούνι 3";
            json["products"]!["9001"]!["product_status"] = "D";
            json["products"]!["9001"]!["original_price"] = 25;
            json["products"]!["9001"]!["extended_attributes"] = JsonNode.Parse("""[{"name":"Χρώμα","value":"Μαύρο"}]""");
        });

        Assert.That(order.Details, Is.SupersetOf(new KeyValuePair<string, string>[]
        {
            new(ShopflixTexts.UnexplainedDiscount, StoredValue.Euro(5m)),
            new(ShopflixTexts.Country, "Κύπρος"),
            new(ShopflixTexts.ParentOrder, "880000"),
            new(ShopflixTexts.Remark, "Κουδούνι 3"),
            new(ShopflixTexts.LineStatus, new OwnerText(ShopflixTexts.OfLine, "Φωτιστικό", OwnerText.Of(MarketplaceOrderState.Rejected)).ToString()),
            new(ShopflixTexts.OriginalPrice, new OwnerText(ShopflixTexts.OfLine, "Φωτιστικό", StoredValue.Euro(25m)).ToString()),
        }));
        Assert.That(order.Lines[0].ExtraInfo, Is.EqualTo("SF-9\nΧρώμα, Μαύρο"));
    }

    [TestCase("Δοκιμή ΑΕ", "Δοκιμή ΑΕ")]
    [TestCase("1", null)]
    public void Company_may_be_in_the_other_field(string text, string? company)
    {
        var order = Read(json =>
        {
            json["fields"]!["116"] = "";
            json["fields"]!["103"] = text;
        });

        Assert.That(order.Invoice!.Company, Is.EqualTo(company));
    }

    [Test]
    public void Options_of_a_new_order()
    {
        var order = Read();

        Assert.Multiple(() =>
        {
            Assert.That(order.AcceptOptions, Is.EqualTo(AcceptOptions.NoChoice));
            Assert.That(order.RejectOptions!.OrderReasons.Select(reason => reason.Id), Is.EqualTo(new[] { "out-of-stock", "damaged", "wrong-price", "disabled-product", "wrong-product" }));
            Assert.That(order.RejectOptions.OrderReasons.Select(reason => reason.Label), Is.SubsetOf(ShopflixTexts.All.Keys));
            Assert.That((order.RejectOptions.LineReasons.Count, order.RejectOptions.FreeText), Is.EqualTo((0, false)));
        });
    }

    [TestCase("G")]
    [TestCase("C")]
    [TestCase("X")]
    public void Nothing_to_decide(string status)
    {
        var order = Read(json => json["status"] = status);

        Assert.That((order.AcceptOptions, order.RejectOptions), Is.EqualTo(((AcceptOptions?)null, (RejectOptions?)null)));
    }

    private static RemoteOrder Read(Action<JsonObject>? change = null) => ShopflixReader.Read(Fixture.With(Order, change ?? (_ => { }))) switch
    {
        ReadResult.Understood understood => understood.Order,
        var other => throw new AssertionException($"Not understood: {other}"),
    };
}
