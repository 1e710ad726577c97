using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The parameters of the order list. Dates are taken as Athens time, which the documentation leaves open.</summary>
internal sealed record OrderListQuery(int Page, int ItemsPerPage, string? Status, DateTimeOffset From, DateTimeOffset To)
{
    private const int DefaultPageSize = 10;
    private const int LargestPageSize = 100;
    private const string ParameterFormat = "yyyy-MM-dd HH:mm:ss";
    private static readonly DateTime Beginning = new(2020, 1, 1);
    private static readonly string[] TimeFormats = [ParameterFormat, "yyyy-MM-dd'T'HH:mm:ss"];

    public static OrderListQuery Parse(SimulatorRequest request, ShopflixFaults faults, DateTimeOffset now)
    {
        var size = faults.IgnorePageSize ? null : Number(request.Query("items_per_page") ?? request.Query("itemsPerPage"));
        return new OrderListQuery(
            Number(request.Query("page")) ?? 1,
            Math.Min(size ?? DefaultPageSize, LargestPageSize),
            request.Query("status") is { Length: > 0 } status ? status : null,
            Time(request.Query("date_from"), endOfDay: false) ?? AthensTime.At(Beginning),
            Time(request.Query("date_to"), endOfDay: true) ?? now);
    }

    public JsonObject ToJson(int totalItems) => new()
    {
        ["page"] = Page,
        ["items_per_page"] = ItemsPerPage,
        ["total_items"] = totalItems,
        ["status"] = Status,
        ["date_from"] = Text(From),
        ["date_to"] = Text(To)
    };

    private static string Text(DateTimeOffset time) => AthensTime.From(time).ToString(ParameterFormat, CultureInfo.InvariantCulture);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static DateTimeOffset? Time(string? text, bool endOfDay)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return AthensTime.At(endOfDay ? day.AddDays(1).AddSeconds(-1) : day);
        if (DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return AthensTime.At(time);

        return null;
    }
}
