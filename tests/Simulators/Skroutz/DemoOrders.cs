using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The orders every merchant can try things on; whatever is done to them is forgotten.</summary>
internal sealed class DemoOrders(TimeProvider time)
{
    public const string Prefix = "DEMO-";
    private const string Original = "DEMO-ORIGINAL";

    private static readonly SampleCustomer Buyer =
        new("user1234", "John", "Doe", "Πανεπιστημίου", "4", "12345", "Αθήνα", "Αττικής", "ΑΤΤ", "6999999999");

    private static readonly SampleLine[] Lines =
    [
        new(SampleCatalogue.Products[3], SampleCatalogue.Products[3].Sizes[0], 2),
        new(new SampleProduct("10", "Smartphone 123", 100m, 8.34m), null, 2),
        new(SampleCatalogue.Products[2], null, 2)
    ];

    private static readonly Dictionary<string, Action<JsonObject>> Orders = new()
    {
        ["DEMO-OPEN"] = _ => { },
        ["DEMO-ACCEPTED"] = order =>
        {
            Close(order, SkroutzState.Accepted);
            order["courier_voucher"] = "https://skroutz.gr/merchants/sample_vouchers/courier_center.pdf";
            order["courier_tracking_codes"] = new JsonArray("123456789");
        },
        ["DEMO-REJECTED"] = order =>
        {
            Close(order, SkroutzState.Rejected);
            order["rejection_info"] = new JsonObject
            {
                ["reason"] = "Το κατάστημά μας είναι κλειστό για προσωπικούς λόγους",
                ["actor"] = "merchant"
            };
        },
        ["DEMO-INVOICE"] = order => OrderKinds.Apply(order, "invoice"),
        ["DEMO-INVOICE39A"] = order => OrderKinds.Apply(order, "39a"),
        ["DEMO-INVOICE-VIES"] = order =>
        {
            Close(order, SkroutzState.Accepted);
            OrderKinds.Apply(order, "vies");
        },
        ["DEMO-FBS"] = order => OrderKinds.Apply(order, "fbs"),
        ["DEMO-FBS-DISPATCHED"] = order =>
        {
            OrderKinds.Apply(order, "fbs");
            Close(order, SkroutzState.Dispatched);
            order["fbs_delivery_note"] = "ΤΛΑΠΟ0454022";
            order["fbs_delivery_note_url"] = "https://statics.scdn.gr/merchants/samples/fbs_delivery_note.pdf";
        },
        ["DEMO-STORE-PICKUP"] = order => OrderKinds.Apply(order, "store_pickup"),
        ["DEMO-FEES"] = order =>
        {
            Close(order, SkroutzState.Accepted);
            order["fees"] = new JsonObject
            {
                ["handling_fee"] = 1.5m,
                ["skroutz_coins_fee"] = 2.0m,
                ["installments_fee"] = 3.5m,
                ["plus_user_fee"] = 1.0m
            };
        },
        ["DEMO-REPLACEMENT"] = order =>
        {
            Close(order, SkroutzState.Accepted);
            order["replacements"] = new JsonArray(new JsonObject { ["code"] = "DEMO-REPLACEMENT-1", ["type"] = "from_service" });
        },
        ["DEMO-REPLACED"] = order =>
        {
            Close(order, SkroutzState.Accepted);
            order["replaced_suborder"] = Original;
        },
        ["DEMO-RETURN"] = order =>
        {
            Close(order, SkroutzState.Accepted);
            order["returns"] = new JsonArray(new JsonObject { ["return_uuid"] = "demo-return-1", ["tracking_ids"] = new JsonArray("987654321") });
        }
    };

    public static bool CanTrigger(string code) => Orders.ContainsKey(code) && code != "DEMO-RETURN";

    public JsonObject? Find(string code)
    {
        if (!Orders.TryGetValue(code, out var shape))
            return null;

        var order = new OrderDraft(time.GetUtcNow().AddMinutes(-5), new Random(code.Length)).Open(code, Buyer, Lines, 1);
        order["courier"] = "CourierCenter";
        order["comments"] = "Παράδοση στο γραφείο";
        shape(order);
        return order;
    }

    private static void Close(JsonObject order, string state)
    {
        order["state"] = state;
        order.Remove("accept_options");
        order.Remove("reject_options");
    }
}
