using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The buyer's and courier's side of Shopflix, for people and tests.</summary>
internal sealed class ShopflixControl(ShopflixOrders orders)
{
    public void MapTo(SimulatorServer server)
    {
        server.MapControl("GET", "/_simulator/orders", _ => Orders(200, orders.All));
        server.MapControl("POST", "/_simulator/orders", ControlRequests.Guard(Place));
        server.MapControl("POST", "/_simulator/orders/{id}/advance", ControlRequests.Guard(Advance));
    }

    private Answer Place(SimulatorRequest request)
    {
        if (!request.HasJsonBody)
        {
            var sample = request.Sample();
            return Placed(Enumerable.Range(0, request.Count()).Select(_ => orders.Place(sample)).ToList());
        }

        return request.Json() is JsonObject order
            ? Placed([orders.Place(order)])
            : throw new ArgumentException("The body is not a JSON object.");
    }

    private Answer Placed(List<long> ids) => Orders(201, ids.Select(orders.Find).OfType<JsonObject>());

    private Answer Advance(SimulatorRequest request)
    {
        var to = request.Option("to") ?? throw new ArgumentException("'to' is missing.");
        if (to.Length != 1 || !char.IsAsciiLetterUpper(to[0]))
            throw new ArgumentException("'to' must be a status letter.");

        var text = request.Route("id");
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && orders.Advance(id, to)
            ? Answer.Json(200, orders.Find(id)!)
            : Answer.Json(404, new JsonObject { ["message"] = ShopflixOrders.NotFound(text) });
    }

    private static Answer Orders(int status, IEnumerable<JsonObject> found) =>
        Answer.Json(status, new JsonObject { ["orders"] = new JsonArray([.. found]) });
}
