using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The shipments of the orders and their vouchers. The order's own state does not follow a voucher: no document says that it does.</summary>
internal sealed class ShopflixCourier(ShopflixOrders orders)
{
    private const string Processing = "P";
    private const string ToBeDelivered = "A";
    private const string Cancelled = "D";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, IReadOnlyList<string>> _vouchers = [];
    private long _lastNumber = 700_000_000;

    /// <summary>Those of one order, one of them, or all.</summary>
    public IReadOnlyList<JsonObject> Select(string? orderId, string? shipmentId) =>
    [
        .. orders.All
            .Where(order => orderId is null || order.Text("order_id") == orderId)
            .SelectMany(order => Ids(order).Where(id => shipmentId is null || id == shipmentId).Select(id => Shipment(order, id))),
    ];

    public IReadOnlyList<string>? Codes(string shipmentId)
    {
        lock (_gate)
            return _vouchers.GetValueOrDefault(shipmentId);
    }

    /// <summary>The codes of its parcels; null when there is a voucher already. Throws what is to be said when there can be none.</summary>
    public IReadOnlyList<string>? Create(string shipmentId, int parcels)
    {
        var order = orders.All.FirstOrDefault(order => Ids(order).Contains(shipmentId)) ?? throw new ArgumentException($"Shipment {shipmentId} was not found");
        if (order.Text("status") is not (ShopflixStatus.Processing or ShopflixStatus.ToBeShipped))
            throw new ArgumentException("Voucher cannot be created for this order status");

        lock (_gate)
        {
            if (_vouchers.ContainsKey(shipmentId))
                return null;

            string[] codes = [.. Enumerable.Range(0, parcels).Select(_ => (++_lastNumber).ToString(CultureInfo.InvariantCulture))];
            _vouchers[shipmentId] = codes;
            return codes;
        }
    }

    public bool Cancel(string trackingCode)
    {
        lock (_gate)
        {
            var found = _vouchers.FirstOrDefault(voucher => voucher.Value.Contains(trackingCode)).Key;
            return found is not null && _vouchers.Remove(found);
        }
    }

    public bool IsKnown(string trackingCode)
    {
        lock (_gate)
            return _vouchers.Values.Any(codes => codes.Contains(trackingCode));
    }

    private static IEnumerable<string> Ids(JsonObject order) =>
        (order["shipment_ids"] as JsonArray ?? []).Select(id => id?.ToString() ?? "").Where(id => id.Length > 0);

    private JsonObject Shipment(JsonObject order, string id)
    {
        var codes = Codes(id);
        var shipping = order["shipping"] as JsonObject;
        return new JsonObject
        {
            ["shipment_id"] = long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : id,
            ["shipment_timestamp"] = codes is null ? false : order["timestamp"]?.DeepClone(),
            ["comments"] = null,
            ["status"] = order.Text("status") is ShopflixStatus.Cancelled or ShopflixStatus.Rejected ? Cancelled : codes is null ? Processing : ToBeDelivered,
            ["order_id"] = order["order_id"]?.DeepClone(),
            ["order_reference"] = order["order_reference"]?.DeepClone(),
            ["order_timestamp"] = order["timestamp"]?.DeepClone(),
            ["s_firstname"] = order["s_firstname"]?.DeepClone(),
            ["s_lastname"] = order["s_lastname"]?.DeepClone(),
            ["firstname"] = order["firstname"]?.DeepClone(),
            ["lastname"] = order["lastname"]?.DeepClone(),
            ["shipping"] = shipping?.Text("name"),
            ["tracking_number"] = codes is null ? null : codes[0],
            ["carrier_info"] = new JsonObject
            {
                ["tracking_url"] = null,
                ["name"] = shipping?.Text("method"),
                ["method"] = shipping?.Text("method"),
                ["delivery_key"] = shipping?.Text("delivery_key"),
            },
            ["products_info"] = new JsonArray([.. (order["products"] as JsonObject ?? []).Select(product => new JsonObject
            {
                ["product_id"] = (product.Value as JsonObject)?.Text("product_id"),
                ["product_qty"] = (product.Value as JsonObject)?["amount"]?.DeepClone(),
            })]),
        };
    }
}
