using System.Globalization;
using System.Text.Json.Nodes;

namespace Shop.Tests.Support;

/// <summary>Builds what Shopflix answers.</summary>
internal static class ShopflixPayload
{
    /// <param name="total">What the buyer pays; more than the lines make is shipping.</param>
    public static JsonObject Order(long id, string status, decimal total, params (string Code, int Amount, decimal Price)[] lines) => new()
    {
        ["order_id"] = id,
        ["user_id"] = 2,
        ["order_reference"] = $"GR--{id}--MER1",
        ["status"] = status,
        ["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["total"] = Text(total),
        ["subtotal"] = Text(lines.Sum(line => line.Amount * line.Price)),
        ["discount"] = 0,
        ["notes"] = null,
        ["firstname"] = "Μαρία",
        ["lastname"] = "Ιωάννου",
        ["b_firstname"] = "Μαρία",
        ["b_lastname"] = "Ιωάννου",
        ["b_address"] = "Αθηνάς",
        ["b_address_2"] = "7",
        ["b_city"] = "ΑΘΗΝΑ",
        ["b_country"] = "GR",
        ["b_zipcode"] = "10551",
        ["s_firstname"] = "",
        ["s_lastname"] = "",
        ["s_address"] = "Σταδίου",
        ["s_address_2"] = "9",
        ["s_city"] = "ΑΘΗΝΑ",
        ["s_country"] = "GR",
        ["s_zipcode"] = "10561",
        ["s_state_descr"] = "ΑΤΤΙΚΉ",
        ["phone"] = "6900000000",
        ["email"] = "buyer@example.com",
        ["fields"] = new JsonArray(),
        ["payment_method"] = new JsonObject { ["payment"] = "cod" },
        ["products"] = new JsonObject(lines.Select((line, index) => KeyValuePair.Create<string, JsonNode?>($"{id * 10 + index}", Product(id, id * 10 + index, line)))),
    };

    private static JsonObject Product(long orderId, long itemId, (string Code, int Amount, decimal Price) line) => new JsonObject
    {
        ["item_id"] = itemId,
        ["order_id"] = orderId,
        ["product_id"] = $"SF-{line.Code}",
        ["product_code"] = line.Code,
        ["price"] = Text(line.Price),
        ["total_price"] = Text(line.Price * line.Amount),
        ["amount"] = line.Amount,
        ["status_a39"] = "0",
        ["product"] = $"Product {line.Code}",
    };

    private static string Text(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
