using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>What the control requests of both simulators have in common.</summary>
internal static class ControlRequests
{
    private const int MostAtOnce = 10_000;

    public static SampleOrder Sample(this SimulatorRequest request) => new()
    {
        Kind = request.Option("kind"),
        Skus = request.Options("sku"),
        Quantity = Number(request, "quantity")
    };

    public static int Count(this SimulatorRequest request)
    {
        var count = Number(request, "count") ?? 1;
        return count is >= 1 and <= MostAtOnce ? count : throw new ArgumentException($"'count' must be between 1 and {MostAtOnce}.");
    }

    /// <summary>Says what was wrong with a request, and leads people back to the page they came from.</summary>
    public static Func<SimulatorRequest, Answer> Guard(Func<SimulatorRequest, Answer> act) => request =>
    {
        try
        {
            var answer = act(request);
            return request.CameFromPage && answer.Status < 300 ? Answer.SeeOther("/") : answer;
        }
        catch (ArgumentException problem)
        {
            return Answer.Json(400, new JsonObject { ["message"] = problem.Message });
        }
    };

    private static int? Number(SimulatorRequest request, string name) => request.Option(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new ArgumentException($"'{name}' must be a whole number.")
    };
}
