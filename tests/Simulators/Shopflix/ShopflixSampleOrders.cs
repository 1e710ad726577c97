using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>New orders from the sample catalogue. Ids keep rising over restarts, so that a kept shop never sees one twice.</summary>
internal sealed class ShopflixSampleOrders(TimeProvider time)
{
    private const long FirstDay = 1_735_689_600;
    private const decimal Shipping = 3.90m;
    private const decimal CashOnDeliveryFee = 2.00m;

    private long _lastId = (time.GetUtcNow().ToUnixTimeSeconds() - FirstDay) * 10;

    public static IReadOnlyCollection<string> Kinds { get; } = ["card", "cod", "invoice", "article39", "parent"];

    public IReadOnlyList<JsonObject> Create(SampleOrder wanted)
    {
        var kind = wanted.Kind ?? "card";
        if (!Kinds.Contains(kind))
            throw new ArgumentException($"There is no kind '{kind}'. Known kinds: {string.Join(", ", Kinds)}.");

        var id = Interlocked.Increment(ref _lastId);
        var random = new Random((int)(id % int.MaxValue));
        var customer = SampleCustomer.Choose(random);
        var lines = SampleCatalogue.Choose(wanted, random, sized: false);
        var order = Order(id, kind, customer, lines);
        if (kind != "parent")
            return [order];

        var part = Order(Interlocked.Increment(ref _lastId), kind, customer, lines);
        order["is_parent_order"] = "Y";
        part["is_parent_order"] = "N";
        part["parent_order_id"] = id;
        return [order, part];
    }

    private JsonObject Order(long id, string kind, SampleCustomer customer, IReadOnlyList<SampleLine> lines)
    {
        var subtotal = lines.Sum(line => line.Total);
        var total = subtotal + Shipping + (kind == "cod" ? CashOnDeliveryFee : 0m);
        var order = new JsonObject
        {
            ["order_id"] = id,
            ["user_id"] = 2,
            ["order_reference"] = $"GR--{id}--MER78",
            ["status"] = ShopflixStatus.Placed,
            ["timestamp"] = time.GetUtcNow().ToUnixTimeSeconds(),
            ["total"] = Text(total),
            ["subtotal"] = Text(subtotal),
            ["discount"] = 0,
            ["company_id"] = "",
            ["notes"] = null,
            ["firstname"] = customer.FirstName,
            ["lastname"] = customer.LastName
        };
        AddAddress(order, "b", customer);
        AddAddress(order, "s", customer);
        order["s_address_type"] = "";
        order["phone"] = customer.Mobile;
        order["email"] = customer.Email;
        order["fields"] = Fields(kind);
        foreach (var part in (string[])["b", "s"])
        {
            order[part + "_country_descr"] = "Greece";
            order[part + "_state_descr"] = customer.Region.ToUpper(CultureInfo.GetCultureInfo("el-GR"));
        }

        order["shipment_ids"] = new JsonArray(id % 1_000_000);
        order["company_name"] = null;
        order["last_order_change"] = "";
        order["payment_method"] = new JsonObject { ["payment"] = kind == "cod" ? "cod" : "card" };
        order["shipping"] = new JsonObject
        {
            ["name"] = "Diakinisis (Diakinisis Standard)",
            ["method"] = "Diakinisis Standard",
            ["delivery_key"] = "diakinisis_standard"
        };
        order["products"] = Products(id, kind, lines);
        return order;
    }

    private static void AddAddress(JsonObject order, string part, SampleCustomer customer)
    {
        order[part + "_firstname"] = customer.FirstName;
        order[part + "_lastname"] = customer.LastName;
        order[part + "_address"] = customer.Street;
        order[part + "_address_2"] = customer.Number;
        order[part + "_city"] = customer.City;
        order[part + "_state"] = customer.StateCode;
        order[part + "_country"] = "GR";
        order[part + "_zipcode"] = customer.Zip;
        order[part + "_phone"] = "";
    }

    private static JsonObject Fields(string kind)
    {
        var invoice = kind is "invoice" or "article39";
        var excluded = kind == "article39";
        return new JsonObject
        {
            ["115"] = invoice ? "Y" : "N",
            ["116"] = invoice ? "Δοκιμαστική ΑΕ" : "",
            ["117"] = invoice ? "Σταδίου 10, Αθήνα" : "",
            ["118"] = invoice ? "0120" : "",
            ["119"] = invoice ? "EL123456789" : "",
            ["120"] = invoice ? "Α' Αθηνών" : "",
            ["151"] = excluded ? "Y" : "N",
            ["152"] = excluded ? "Δελτίο Ταυτότητας" : "",
            ["153"] = excluded ? "ΑΒ1234567" : "",
            ["154"] = excluded ? "6900000009" : "",
            ["155"] = excluded ? "042315" : "",
            ["156"] = invoice ? "Υπηρεσίες" : ""
        };
    }

    private JsonObject Products(long orderId, string kind, IReadOnlyList<SampleLine> lines)
    {
        var today = AthensTime.From(time.GetUtcNow());
        var products = new JsonObject();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var itemId = orderId * 10 + index;
            var productId = $"SF-{line.Product.Sku}";
            products[itemId.ToString(CultureInfo.InvariantCulture)] = new JsonObject
            {
                ["item_id"] = itemId,
                ["order_id"] = orderId,
                ["product_id"] = productId,
                ["product_code"] = line.Size?.VariationId ?? line.Product.Sku,
                ["price"] = Text(line.UnitPrice),
                ["total_price"] = Text(line.Total),
                ["status_a39"] = kind == "article39" && index == 0 ? "1" : "0",
                ["amount"] = line.Quantity,
                ["product"] = line.Product.Name,
                ["product_status"] = "A",
                ["master_product_code"] = productId,
                ["company_id"] = "",
                ["base_price"] = Text(line.UnitPrice),
                ["original_price"] = Text(line.UnitPrice),
                ["ean"] = line.Product.Ean,
                ["product_url"] = $"https://shopflix.gr/p/{productId}",
                ["extended_attributes"] = new JsonArray(),
                ["extra"] = new JsonObject { ["pickup_date"] = Day(today.AddDays(1)), ["delivery_date"] = Day(today.AddDays(2)) }
            };
        }

        return products;
    }

    private static string Text(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
