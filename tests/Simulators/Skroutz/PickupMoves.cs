using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Moves of the courier's visit: the days and places that are offered change with the order.</summary>
internal sealed class PickupMoves(CourierVouchers vouchers)
{
    private const int DayChoices = 3;

    /// <summary>Empty lists when nothing can be moved.</summary>
    public static void AddOptions(JsonObject order, DateTimeOffset now)
    {
        var edit = new OrderEdit(order, now);
        order["reschedule_options"] = new JsonArray([.. Days(edit).Select(day => new JsonObject { ["date"] = Date(day), ["label"] = Label(day) })]);
        order["relocate_options"] = new JsonArray([.. Places(edit).Select(place => new JsonObject { ["id"] = place.Id, ["label"] = place.Label })]);
    }

    public static Refusal? Reschedule(OrderEdit edit, JsonNode? body)
    {
        if (!IsEligible(edit))
            return new Refusal(422, "order_status", "Order is not eligible to be rescheduled");

        var wanted = JsonFields.StrictText((body as JsonObject)?["reschedule_date"]);
        var days = Days(edit).Where(day => Date(day) == wanted).ToArray();
        if (days.Length == 0)
            return new Refusal(422, "reschedule_date", "Reschedule date is not available");

        var window = edit.Order["pickup_window"]!.AsObject();
        edit.Change("pickup_window", new JsonObject { ["from"] = On(days[0], window.Text("from")), ["to"] = On(days[0], window.Text("to")) });
        edit.Announce();
        return null;
    }

    public Refusal? Relocate(OrderEdit edit, JsonNode? body)
    {
        if (!IsEligible(edit))
            return new Refusal(422, "order_status", "Order is not eligible to be relocated");

        var wanted = JsonFields.StrictText((body as JsonObject)?["pickup_location"]);
        var places = Places(edit).Where(place => place.Id == wanted).ToArray();
        if (places.Length == 0)
            return new Refusal(422, "pickup_location", "Pickup location is not available");

        edit.Change("pickup_address", places[0].Label);
        edit.Announce();
        if (edit.Order["courier_voucher"] != null)
            vouchers.Create(edit);
        return null;
    }

    private static bool IsEligible(OrderEdit edit) =>
        edit.State == SkroutzState.Accepted
        && edit is { IsFulfilledByMerchant: false, IsFulfilledBySkroutz: false, IsStorePickup: false }
        && !edit.Order.Flag("express")
        && edit.Order["pickup_window"] is JsonObject;

    private static IEnumerable<DateOnly> Days(OrderEdit edit)
    {
        if (!IsEligible(edit) || AthensTime.Parse(edit.Order["pickup_window"]!.AsObject().Text("from")) is not { } from)
            yield break;

        var day = DateOnly.FromDateTime(AthensTime.From(from).DateTime);
        for (var choices = 0; choices < DayChoices;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;

            choices++;
            yield return day;
        }
    }

    private static IEnumerable<(string Id, string Label)> Places(OrderEdit edit) =>
        IsEligible(edit) ? PickupOptions.Locations.Where(location => location.Label != edit.Order.Text("pickup_address")) : [];

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Label(DateOnly day) => day.ToString("ddd dd/MM/yy", CultureInfo.InvariantCulture);

    private static string On(DateOnly day, string? time) =>
        AthensTime.Text(AthensTime.At(day.ToDateTime(TimeOnly.FromDateTime(AthensTime.From(AthensTime.Parse(time)!.Value).DateTime))));
}
