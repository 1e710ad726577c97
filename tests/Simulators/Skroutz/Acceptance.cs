using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed class Acceptance(CourierVouchers vouchers)
{
    public Refusal? ByMerchant(OrderEdit edit, JsonNode? body)
    {
        if (edit.State != SkroutzState.Open)
            return Refusal.Already(edit.State);
        if (edit.Order.Flag("express"))
            return Refusal.Order("Express orders are accepted automatically and cannot be accepted through the API.");
        if (body is not JsonObject request)
            return new Refusal(400, "invalid_format", "Expected a JSON object.");

        var options = edit.Order["accept_options"] as JsonObject;
        if (CheckLocation(edit, request, options, out var address) is { } location)
            return location;
        if (CheckWindow(edit, request, options, out var window) is { } pickup)
            return pickup;
        if (CheckParcels(request, options, out var parcels) is { } count)
            return count;

        Accept(edit, address, window, parcels);
        return null;
    }

    /// <summary>Express orders and those of Skroutz' own warehouse are accepted without the merchant.</summary>
    public void BySkroutz(OrderEdit edit)
    {
        var options = edit.Order["accept_options"] as JsonObject;
        var address = options.Objects("pickup_location").FirstOrDefault()?.Text("label");
        var window = edit.IsStorePickup || edit.IsFulfilledBySkroutz
            ? null
            : PickupOptions.WindowOf(options.Objects("pickup_window").FirstOrDefault()?.Text("label"), edit.Now);
        Accept(edit, address, window, 1);
    }

    private void Accept(OrderEdit edit, string? address, JsonObject? window, long parcels)
    {
        edit.EnterState(SkroutzState.Accepted);
        if (window != null)
            edit.Change("pickup_window", window);
        if (address != null)
            edit.Change("pickup_address", address);
        edit.Change("number_of_parcels", parcels);
        edit.Announce();

        if (!edit.IsStorePickup && !edit.IsFulfilledByMerchant && !edit.IsFulfilledBySkroutz && !VoucherRequests.IsPreorder(edit))
            vouchers.Create(edit);
    }

    private static Refusal? CheckLocation(OrderEdit edit, JsonObject request, JsonObject? options, out string? address)
    {
        address = null;
        var value = request["pickup_location"];
        if (value == null)
            return edit.IsStorePickup ? null : Refusal.Order("Pickup location is missing.");

        var id = JsonFields.StrictText(value);
        var choice = options.Objects("pickup_location").FirstOrDefault(location => id != null && location.Text("id") == id);
        if (choice == null)
            return Refusal.Order("Pickup location is not available for this order.");

        address = choice.Text("label");
        return null;
    }

    private static Refusal? CheckWindow(OrderEdit edit, JsonObject request, JsonObject? options, out JsonObject? window)
    {
        window = null;
        var value = request["pickup_window"];
        if (value == null)
            return edit.IsStorePickup ? null : Refusal.Order("Pickup window is missing.");

        var id = JsonFields.StrictInteger(value);
        var choice = options.Objects("pickup_window").FirstOrDefault(offered => id != null && offered.WholeNumber("id") == id);
        if (choice == null)
            return Refusal.Order("Pickup window is not available for this order.");

        window = PickupOptions.WindowOf(choice.Text("label"), edit.Now);
        return null;
    }

    private static Refusal? CheckParcels(JsonObject request, JsonObject? options, out long parcels)
    {
        parcels = 1;
        var value = request["number_of_parcels"];
        if (value == null)
            return null;

        var offered = (options?["number_of_parcels"] as JsonArray)?.Select(JsonFields.StrictInteger) ?? [];
        if (JsonFields.StrictInteger(value) is not { } wanted || !offered.Contains(wanted))
            return Refusal.Order("Number of parcels is not available for this order.");

        parcels = wanted;
        return null;
    }
}
