using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal static class Tracking
{
    private static readonly Dictionary<string, string> Couriers = new()
    {
        ["acs"] = "ACS",
        ["dhl"] = "DHL",
        ["geniki_taxydromiki"] = "Geniki Taxydromiki",
        ["dpd"] = "Dpd",
        ["gls"] = "GLS"
    };

    public static Refusal? Set(OrderEdit edit, JsonNode? body)
    {
        if (!edit.IsFulfilledByMerchant)
            return Refusal.Order("Tracking details can only be set for orders fulfilled by the merchant.");
        if (edit.State is not (SkroutzState.Accepted or SkroutzState.Dispatched))
            return Refusal.Order($"Tracking details cannot be set while the order is {edit.State}.");
        if ((body as JsonObject)?["tracking_details"] is not JsonArray { Count: > 0 } details)
            return Refusal.Order("Tracking details are missing.");

        var codes = new JsonArray();
        foreach (var detail in details)
        {
            var courier = JsonFields.StrictText((detail as JsonObject)?["courier"]);
            var code = JsonFields.StrictText((detail as JsonObject)?["tracking_code"]);
            if (courier == null || !Couriers.TryGetValue(courier, out var name))
                return Refusal.Order("Courier is not valid.");
            if (string.IsNullOrWhiteSpace(code))
                return Refusal.Order("Tracking code is missing.");

            codes.Add(code);
            edit.Set("courier", name);
        }

        edit.Set("courier_tracking_codes", codes);
        return null;
    }
}
