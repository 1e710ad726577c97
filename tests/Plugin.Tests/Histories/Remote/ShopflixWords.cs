using System.Globalization;

namespace Plugin.Tests.Histories.Remote;

/// <summary>Orders and lists as Shopflix writes them.</summary>
internal static class ShopflixWords
{
    public static string Read(RemoteOrderRow row)
    {
        var (products, sum) = Products(row.Spec.Basket);
        return Invariant($$"""
            {"order_id":"{{row.Spec.Id}}","status":"{{Status(row.Now.State)}}","timestamp":{{Unix(row)}},"total":"{{sum + 3.50m}}","subtotal":"{{sum}}","discount":0,
            "firstname":"Άννα","lastname":"Δοκιμή","s_address":"Μαιζώνος","s_address_2":"9","s_city":"ΠΑΤΡΑ","s_country":"GR","s_zipcode":"26221",
            "payment_method":{"payment":"cod"},"shipping":{"name":"Courier Center"},"products":{{products}}}
            """);
    }

    public static string List(IEnumerable<RemoteOrderRow> rows)
    {
        var orders = rows.ToList();
        var listed = orders.Select(row => Invariant($$"""{"order_id":"{{row.Spec.Id}}","timestamp":{{Unix(row)}},"status":"{{Status(row.Now.State)}}"}"""));
        return Invariant($$"""{"params":{"page":1,"items_per_page":100,"total_items":{{orders.Count}}},"orders":[{{string.Join(",", listed)}}]}""");
    }

    private static (string Products, decimal Sum) Products(Basket basket) => basket switch
    {
        Basket.OneBoot => ("""{"1":{"item_id":1,"product_code":"BOOT-42","price":"80.00","total_price":"80.00","amount":1,"product":"Boot"}}""", 80m),
        Basket.ThreeLamps => ("""{"1":{"item_id":1,"product_code":"LAMP","price":"19.99","total_price":"59.97","amount":3,"product":"Lamp"}}""", 59.97m),
        Basket.LampAndUnknown => (
            """{"1":{"item_id":1,"product_code":"LAMP","price":"19.99","total_price":"19.99","amount":1,"product":"Lamp"},"2":{"item_id":2,"product_code":"LAMP-2","price":"19.99","total_price":"19.99","amount":1,"product":"Lamp"}}""", 39.98m),
        Basket.LampAndBoots => (
            """{"1":{"item_id":1,"product_code":"LAMP","price":"19.99","total_price":"19.99","amount":1,"product":"Lamp"},"2":{"item_id":2,"product_code":"BOOT-43","price":"80.00","total_price":"160.00","amount":2,"product":"Boot"}}""",
            179.99m),
        _ => ("""{"1":{"item_id":1,"product_code":"LAMP","price":"19.99","total_price":"19.99","amount":1,"product":"Lamp"}}""", 19.99m),
    };

    public static string Status(Stage state) => state switch
    {
        Stage.Open => "O",
        Stage.Accepted => "G",
        Stage.Ready => "H",
        Stage.Dispatched => "J",
        Stage.AtPickupPoint => "S",
        Stage.Completed => "C",
        Stage.Rejected => "D",
        Stage.Cancelled => "I",
        _ => throw new NotSupportedException($"{state}"),
    };

    private static long Unix(RemoteOrderRow row) => new DateTimeOffset(row.PlacedOnUtc).ToUnixTimeSeconds();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
