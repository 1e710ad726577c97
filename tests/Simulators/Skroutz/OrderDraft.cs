using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Builds order objects with the fields and their order as Skroutz sends them.</summary>
internal sealed class OrderDraft(DateTimeOffset now, Random random)
{
    private const string IdLetters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ123456789";
    private const int HoursToDecide = 6;

    public JsonObject Open(string code, SampleCustomer customer, IEnumerable<SampleLine> sold, int firstWindowId)
    {
        var lines = new JsonArray([.. sold.Select(Line)]);
        var order = new JsonObject
        {
            ["code"] = code,
            ["state"] = SkroutzState.Open,
            ["customer"] = Customer(customer),
            ["invoice"] = false,
            ["invoice_document"] = "receipt",
            ["uploaded_invoice_file"] = null,
            ["comments"] = "",
            ["courier"] = PickupReadiness.LastMile,
            ["courier_voucher"] = null,
            ["courier_tracking_codes"] = new JsonArray(),
            ["line_items"] = lines,
            ["created_at"] = null,
            ["expires_at"] = null,
            ["dispatch_until"] = null,
            ["express"] = false,
            ["gift_wrap"] = false,
            ["fulfilled_by_skroutz"] = false,
            ["fbs_delivery_note"] = null,
            ["fbs_delivery_note_url"] = null,
            ["store_pickup"] = false,
            ["commission"] = null,
            ["fees"] = new JsonObject(),
            ["paid_by_user"] = true,
            ["payment_method"] = "card",
            ["set_as_ready_required"] = false,
            ["is_ready_for_dispatch"] = false
        };
        Reopen(order, firstWindowId);
        return order;
    }

    /// <summary>The follow-up of a partly available order: same buyer, new code, new lines, new choices.</summary>
    public JsonObject FollowUp(JsonObject order, string code, int firstWindowId)
    {
        order["code"] = code;
        order["state"] = SkroutzState.Open;
        foreach (var line in order.Objects("line_items"))
            line["id"] = LineId();
        Reopen(order, firstWindowId);
        return order;
    }

    private void Reopen(JsonObject order, int firstWindowId)
    {
        var storePickup = order.Flag("store_pickup");
        order["created_at"] = AthensTime.Text(now);
        order["expires_at"] = AthensTime.Text(now.AddHours(HoursToDecide));
        order["dispatch_until"] = storePickup ? null : AthensTime.Text(AthensTime.At(AthensTime.From(now).Date.AddDays(2).AddHours(18)));
        order["commission"] = JsonFields.Money(order.Objects("line_items").Sum(line => line.Amount("commission")));
        order["accept_options"] = PickupOptions.Accepting(now, firstWindowId, storePickup);
        order["reject_options"] = PickupOptions.Rejecting();
    }

    private static JsonObject Customer(SampleCustomer customer) => new()
    {
        ["id"] = customer.Id,
        ["first_name"] = customer.FirstName,
        ["last_name"] = customer.LastName,
        ["skroutz_plus_user"] = false,
        ["address"] = new JsonObject
        {
            ["street_name"] = customer.Street,
            ["street_number"] = customer.Number,
            ["zip"] = customer.Zip,
            ["city"] = customer.City,
            ["region"] = customer.Region,
            ["country_code"] = "GR",
            ["pickup_from_collection_point"] = false,
            ["comments"] = null
        }
    };

    private JsonObject Line(SampleLine sold)
    {
        var product = sold.Product;
        var line = new JsonObject { ["id"] = LineId(), ["shop_uid"] = product.Sku };
        if (sold.Size is { } size)
        {
            line["shop_variation_uid"] = size.VariationId;
            line["size"] = new JsonObject
            {
                ["label"] = size.Label,
                ["value"] = size.Value,
                ["shop_value"] = size.ShopValue,
                ["shop_variation_uid"] = size.VariationId
            };
        }

        line["product_name"] = product.Name;
        line["quantity"] = sold.Quantity;
        line["unit_price"] = JsonFields.Money(sold.UnitPrice);
        line["total_price"] = JsonFields.Money(sold.Total);
        line["price_includes_vat"] = true;
        line["commission"] = JsonFields.Money(decimal.Round(sold.Total * product.CommissionRate / 100, 2));
        line["commission_rate"] = JsonFields.Money(product.CommissionRate);
        line["island_vat_discount_applied"] = false;
        if (product.Ean != null)
            line["ean"] = product.Ean;
        if (product.Mpn != null)
            line["mpn"] = product.Mpn;
        line["serial_numbers"] = null;
        line["tags"] = new JsonArray();
        return line;
    }

    private string LineId() => random.GetString(IdLetters, 10);
}
