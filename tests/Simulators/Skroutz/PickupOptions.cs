using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The pickup choices an open order offers, and what a chosen one means.</summary>
internal static class PickupOptions
{
    private const int ParcelChoices = 3;
    private static readonly string[] Days = ["Κυρ", "Δευ", "Τρί", "Τετ", "Πέμ", "Παρ", "Σάβ"];
    private static readonly (int From, int To)[] Hours = [(15, 18), (10, 12), (12, 15), (15, 18)];

    public static IReadOnlyList<(string Id, string Label)> Locations { get; } =
    [
        ("YlpD0KROym", "Πανεπιστημίου 2, Τ.Κ. 12345, Αθήνα, Αττική"),
        ("onpL6DXG4l", "Σταδίου 1, Τ.Κ. 12345, Αθήνα, Αττική"),
        ("wgO1N22OaQ", "Κρήτης 50, Τ.Κ. 73100, Χανιά, Χανιά")
    ];

    public static JsonObject Accepting(DateTimeOffset now, int firstWindowId, bool storePickup) => new()
    {
        ["number_of_parcels"] = new JsonArray([.. Enumerable.Range(1, ParcelChoices).Select(count => JsonValue.Create(count))]),
        ["pickup_location"] = new JsonArray([.. Locations.Select(location => new JsonObject { ["id"] = location.Id, ["label"] = location.Label })]),
        ["pickup_window"] = storePickup ? [] : Windows(now, firstWindowId)
    };

    public static JsonObject Rejecting() => new()
    {
        ["line_item_rejection_reasons"] = new JsonArray(
        [
            .. RejectionReason.All.Select(reason => new JsonObject
            {
                ["id"] = reason.Id,
                ["label"] = reason.Label,
                ["requires_available_quantity"] = reason.RequiresAvailableQuantity
            })
        ])
    };

    /// <summary>The labels are for people; the simulator wrote them, so it may read them back.</summary>
    public static JsonObject WindowOf(string? label, DateTimeOffset now)
    {
        var parts = label?.Split([" - ", ", ", " "], StringSplitOptions.None) ?? [];
        if (parts.Length == 4
            && TimeOnly.TryParseExact(parts[0], "HH:mm", out var from)
            && TimeOnly.TryParseExact(parts[1], "HH:mm", out var to)
            && DateOnly.TryParseExact(parts[3], "dd/MM/yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Window(day, from, to);

        return Window(DateOnly.FromDateTime(AthensTime.From(now).DateTime).AddDays(1), new TimeOnly(15, 0), new TimeOnly(18, 0));
    }

    private static JsonObject Window(DateOnly day, TimeOnly from, TimeOnly to) => new()
    {
        ["from"] = AthensTime.Text(AthensTime.At(day.ToDateTime(from))),
        ["to"] = AthensTime.Text(AthensTime.At(day.ToDateTime(to)))
    };

    private static JsonArray Windows(DateTimeOffset now, int firstId)
    {
        var windows = new JsonArray();
        var day = NextWorkday(AthensTime.From(now).Date);
        for (var index = 0; index < Hours.Length; index++)
        {
            var (from, to) = Hours[index];
            var label = string.Create(CultureInfo.InvariantCulture, $"{from:00}:00 - {to:00}:00, {Days[(int)day.DayOfWeek]} {day:dd/MM/yy}");
            windows.Add(new JsonObject { ["id"] = firstId + index, ["label"] = label });
            if (index == 0)
                day = NextWorkday(day);
        }

        return windows;
    }

    private static DateTime NextWorkday(DateTime day)
    {
        do
            day = day.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return day;
    }
}
