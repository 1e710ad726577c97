using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>What makes an open order one of the kinds a merchant meets.</summary>
internal static class OrderKinds
{
    private const decimal VatRate = 0.24m;

    private static readonly Dictionary<string, Action<JsonObject>> Kinds = new()
    {
        ["core"] = _ => { },
        ["size"] = _ => { },
        ["express"] = order => order["express"] = true,
        ["fbs"] = FulfilledBySkroutz,
        ["fbm"] = FulfilledByMerchant,
        ["store_pickup"] = StorePickup,
        ["gift_wrap"] = GiftWrap,
        ["invoice"] = Invoice,
        ["39a"] = VatExcluded,
        ["vies"] = Vies,
        ["collection_point"] = CollectionPoint,
        ["cod"] = CashOnDelivery,
        ["preorder"] = order => order["dispatch_until"] = AthensTime.Text(AthensTime.Parse(order.Text("created_at"))!.Value.AddDays(40)),
        ["set_as_ready"] = order => order["set_as_ready_required"] = true
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static void Apply(JsonObject order, string kind)
    {
        if (!Kinds.TryGetValue(kind, out var apply))
            throw new ArgumentException($"There is no kind '{kind}'. Known kinds: {string.Join(", ", Kinds.Keys)}.");

        apply(order);
        order["commission"] = JsonFields.Money(order.Objects("line_items").Sum(line => line.Amount("commission")));
    }

    private static void FulfilledBySkroutz(JsonObject order)
    {
        order["state"] = SkroutzState.Accepted;
        order["fulfilled_by_skroutz"] = true;
        order["fees"] = new JsonObject { ["fbs_fee"] = 1.2m };
        order.Remove("accept_options");
        order.Remove("reject_options");
        foreach (var line in order.Objects("line_items"))
        {
            var numbers = Enumerable.Range(1, (int)(line.WholeNumber("quantity") ?? 1)).Select(number => $"SN-{line.Text("id")}-{number}");
            line["serial_numbers"] = string.Join(",", numbers);
        }
    }

    private static void FulfilledByMerchant(JsonObject order)
    {
        order["courier"] = null;
        order["shipping_cost"] = 3.5m;
        AddPhones(order);
    }

    private static void StorePickup(JsonObject order)
    {
        order["store_pickup"] = true;
        order["courier"] = null;
        order["dispatch_until"] = null;
        if (order["accept_options"] is JsonObject options)
            options["pickup_window"] = new JsonArray();
    }

    private static void GiftWrap(JsonObject order)
    {
        order["gift_wrap"] = true;
        order["custom"] = "[GIFT-WRAP]";
    }

    private static void Invoice(JsonObject order)
    {
        order["invoice"] = true;
        order["invoice_document"] = "invoice";
        order["invoice_details"] = Details("Δοκιμαστική ΑΕ", "Υπηρεσίες Διαδικτύου", "111119191", "ΙΒ Αθηνών", vatExcluded: false);
        AddPhones(order);
    }

    private static void VatExcluded(JsonObject order)
    {
        Invoice(order);
        order["invoice_document"] = "invoice_39a";
        var details = order["invoice_details"]!.AsObject();
        details["vat_exclusion_requested"] = true;
        details["vat_exclusion_verification_method"] = "service";
        details["vat_exclusion_representative"] = new JsonObject
        {
            ["id_type"] = "ΑΤ Αστυνομική Ταυτότητα",
            ["id_number"] = "02345",
            ["otp"] = "012345",
            ["mobile"] = "(+30) 6900000009"
        };
        if (order.Objects("line_items").FirstOrDefault() is { } line)
            MakeNet(line);
    }

    private static void Vies(JsonObject order)
    {
        Invoice(order);
        order["invoice_document"] = "invoice_vies";
        order["invoice_details"] = Details("Muster GmbH", "Handel", "DE123456789", "", vatExcluded: true);
        foreach (var line in order.Objects("line_items"))
            MakeNet(line);
    }

    private static void CollectionPoint(JsonObject order)
    {
        var address = order["customer"]!["address"]!.AsObject();
        foreach (var field in (string[])["street_name", "street_number", "zip", "city", "region", "country_code"])
            address[field] = "";
        address["pickup_from_collection_point"] = true;
        address["collection_point_address"] = "Skroutz Point, Ερμού 15, Αθήνα, 10563";
    }

    private static void CashOnDelivery(JsonObject order)
    {
        order["paid_by_user"] = false;
        order["payment_method"] = "cash_on_delivery";
    }

    private static JsonObject Details(string company, string profession, string vatNumber, string taxOffice, bool vatExcluded) => new()
    {
        ["company"] = company,
        ["profession"] = profession,
        ["vat_number"] = vatNumber,
        ["doy"] = taxOffice,
        ["address"] = new JsonObject
        {
            ["street_name"] = "Σταδίου",
            ["street_number"] = "10",
            ["zip"] = "10564",
            ["city"] = "Αθήνα",
            ["region"] = "Αττικής"
        },
        ["vat_exclusion_requested"] = vatExcluded
    };

    private static void AddPhones(JsonObject order)
    {
        var customer = order["customer"]!.AsObject();
        customer["phone"] = "2100000000";
        customer["mobile"] = "(+30) 6900000000";
    }

    private static void MakeNet(JsonObject line)
    {
        var unit = decimal.Round(line.Amount("unit_price") / (1 + VatRate), 2);
        var total = unit * (line.WholeNumber("quantity") ?? 1);
        line["unit_price"] = JsonFields.Money(unit);
        line["total_price"] = JsonFields.Money(total);
        line["price_includes_vat"] = false;
        line["commission"] = JsonFields.Money(decimal.Round(total * line.Amount("commission_rate") / 100, 2));
    }
}
