using System.Globalization;
using System.Text.Json.Nodes;

namespace Shop.Tests.Support;

/// <summary>Builds what Skroutz sends.</summary>
internal sealed class SkroutzPayload
{
    private readonly JsonObject _order;
    private string _eventType = "new_order";
    private DateTimeOffset _eventTime = new(2026, 5, 11, 10, 0, 0, TimeSpan.FromHours(3));

    private SkroutzPayload(JsonObject order) => _order = order;

    public string Code => (string)_order["code"]!;

    public JsonArray LineItems => _order["line_items"]!.AsArray();

    public static string NewCode() => $"260511-{Random.Shared.Next(1_000_000, 9_999_999).ToString(CultureInfo.InvariantCulture)}";

    public static SkroutzPayload Order(string code, params (string ShopUid, string? Variation, int Quantity, decimal UnitPrice)[] lines) => new(new JsonObject
    {
        ["code"] = code,
        ["state"] = "open",
        ["customer"] = new JsonObject
        {
            ["id"] = "Qx81",
            ["first_name"] = "Ελένη",
            ["last_name"] = "Παππά",
            ["address"] = new JsonObject
            {
                ["street_name"] = "Ερμού",
                ["street_number"] = "21",
                ["zip"] = "10563",
                ["city"] = "Αθήνα",
                ["region"] = "Αττικής",
                ["country_code"] = "GR",
                ["pickup_from_collection_point"] = false,
            },
        },
        ["invoice"] = false,
        ["comments"] = "Κουδούνι 3",
        ["courier"] = "ACS",
        ["courier_voucher"] = null,
        ["courier_tracking_codes"] = new JsonArray(),
        ["line_items"] = new JsonArray([.. lines.Select((line, index) => Line($"line-{code}-{index}", line))]),
        ["created_at"] = "2026-05-11T09:58:00+03:00",
        ["expires_at"] = "2026-05-12T09:58:00+03:00",
        ["dispatch_until"] = "2026-05-13T15:00:00+03:00",
        ["express"] = false,
        ["fulfilled_by_skroutz"] = false,
        ["store_pickup"] = false,
        ["paid_by_user"] = true,
        ["payment_method"] = "card",
    });

    public SkroutzPayload With(string member, JsonNode? value)
    {
        _order[member] = value;
        return this;
    }

    public SkroutzPayload BoughtBy(string firstName, string lastName)
    {
        (_order["customer"]!["first_name"], _order["customer"]!["last_name"]) = (firstName, lastName);
        return this;
    }

    /// <summary>Without a country the address is that of a collection point, of which Skroutz tells nothing else.</summary>
    public SkroutzPayload LivingIn(string countryCode, string zip)
    {
        var address = _order["customer"]!["address"]!.AsObject();
        (address["country_code"], address["zip"]) = (countryCode, zip);
        if (countryCode.Length == 0)
        {
            foreach (var member in new[] { "street_name", "street_number", "city", "region" })
                address[member] = "";

            address["pickup_from_collection_point"] = true;
            address["collection_point_address"] = "Θυρίδα 12: Ρήγα Φεραίου 9, Πάτρα, 26223";
        }

        return this;
    }

    /// <summary>The next event of the order.</summary>
    public SkroutzPayload Updated(string state, TimeSpan later)
    {
        _order["state"] = state;
        _eventType = "order_updated";
        _eventTime += later;
        return this;
    }

    /// <summary>The order alone, as the marketplace's API gives it.</summary>
    public JsonObject ToOrder() => _order.DeepClone().AsObject();

    public string ToJson() => new JsonObject
    {
        ["event_type"] = _eventType,
        ["event_time"] = _eventTime.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        ["order"] = _order.DeepClone(),
    }.ToJsonString();

    private static JsonObject Line(string id, (string ShopUid, string? Variation, int Quantity, decimal UnitPrice) line)
    {
        var item = new JsonObject
        {
            ["id"] = id,
            ["shop_uid"] = line.ShopUid,
            ["product_name"] = $"Product {line.ShopUid}",
            ["quantity"] = line.Quantity,
            ["unit_price"] = line.UnitPrice,
            ["total_price"] = line.UnitPrice * line.Quantity,
            ["price_includes_vat"] = true,
        };
        if (line.Variation is not null)
            item["shop_variation_uid"] = line.Variation;

        return item;
    }
}
