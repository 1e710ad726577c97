using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Marketplaces.Simulators;

internal sealed class ShopflixApi(ShopflixOrders orders, ShopflixFaults faults, ShopflixSimulatorOptions options)
{
    private const string ShopId = "12345";
    private const string Success = "success";
    private static readonly string[] ParentFields = ["is_parent_order", "parent_order_id"];

    private readonly string _credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.UserName}:{options.Password}"));

    public void MapTo(SimulatorServer server)
    {
        server.Map("GET", "/api/orders", Checked(List));
        server.Map("GET", "/api/orders/{id}", Checked(Get));
        server.Map("PUT", "/api/orders/{id}", Checked(Put));
        new ShopflixCourierApi(new ShopflixCourier(orders), faults).MapTo(server, Checked);
        server.MapOthers(Checked(_ => Message(404, "Not Found")));
    }

    public bool IsAuthorized(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
        && string.Equals(header.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
        && header.Parameter == _credentials;

    private Func<SimulatorRequest, Answer> Checked(Func<SimulatorRequest, Answer> answer) => request =>
    {
        if (string.IsNullOrWhiteSpace(request.Context.Request.Headers.UserAgent))
            return Message(403, "Forbidden");
        return IsAuthorized(request.Context.Request) ? answer(request) : Message(401, "Unauthorized");
    };

    private Answer List(SimulatorRequest request)
    {
        var query = OrderListQuery.Parse(request, faults, options.Time.GetUtcNow());
        var (total, found) = orders.Select(query, faults.RepeatPage ? 1 : query.Page);
        return Ok(new JsonObject { ["params"] = query.ToJson(total), ["orders"] = new JsonArray([.. found.Select(Row)]) });
    }

    private Answer Get(SimulatorRequest request) => Find(request) is { } order ? Ok(order) : NotFound(request);

    private Answer Put(SimulatorRequest request)
    {
        if (!request.DeclaresJson)
            return Message(415, "Content-Type must be application/json");
        if (Find(request) is not { } order)
            return NotFound(request);

        var refusal = orders.Decide(order.WholeNumber("order_id")!.Value, request.Json() as JsonObject);
        return refusal == null ? Message(200, Success) : Message(faults.RefuseWithStatus200 ? 200 : 400, refusal);
    }

    private JsonObject? Find(SimulatorRequest request) =>
        long.TryParse(request.Route("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? orders.Find(id) : null;

    private static JsonObject Row(JsonObject order)
    {
        var row = new JsonObject
        {
            ["order_id"] = order["order_id"]?.DeepClone(),
            ["order_reference"] = order["order_reference"]?.DeepClone(),
            ["timestamp"] = order["timestamp"]?.DeepClone(),
            ["firstname"] = order["firstname"]?.DeepClone(),
            ["lastname"] = order["lastname"]?.DeepClone(),
            ["company_id"] = order.Text("company_id") is { Length: > 0 } company ? company : ShopId,
            ["company"] = "",
            ["email"] = order["email"]?.DeepClone(),
            ["phone"] = order["phone"]?.DeepClone(),
            ["status"] = order["status"]?.DeepClone(),
            ["total"] = order["total"]?.DeepClone()
        };
        foreach (var field in ParentFields.Where(order.ContainsKey))
            row[field] = order[field]?.DeepClone();
        return row;
    }

    private Answer Ok(JsonObject body)
    {
        if (faults.EmptyMapsAsArrays)
        {
            if ((body["fields"] as JsonObject)?.Text("115") is not "Y" && body.ContainsKey("fields"))
                body["fields"] = new JsonObject();
            body = Rewrite(body, node => node is JsonObject { Count: 0 } ? new JsonArray() : node)!.AsObject();
        }

        if (faults.NumbersAsStrings)
            body = Rewrite(body, node => node?.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(node.ToJsonString()) : node)!.AsObject();

        return Answer.Json(200, body);
    }

    private static JsonNode? Rewrite(JsonNode? node, Func<JsonNode?, JsonNode?> rewrite) => node switch
    {
        JsonObject { Count: > 0 } source => new JsonObject(source.Select(field => KeyValuePair.Create(field.Key, Rewrite(field.Value, rewrite)))),
        JsonArray source => new JsonArray([.. source.Select(item => Rewrite(item, rewrite))]),
        _ => rewrite(node?.DeepClone())
    };

    private static Answer NotFound(SimulatorRequest request) => Message(400, ShopflixOrders.NotFound(request.Route("id")));

    private static Answer Message(int status, string message) => Answer.Json(status, new JsonObject { ["message"] = message });
}
