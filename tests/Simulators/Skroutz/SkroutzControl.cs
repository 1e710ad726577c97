using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The buyer's, courier's and support's side of Skroutz, for people and tests.</summary>
internal sealed class SkroutzControl(SkroutzSimulator simulator)
{
    public void MapTo(SimulatorServer server)
    {
        server.MapControl("GET", "/_simulator/orders", _ => Orders(200, simulator.Orders.All));
        server.MapControl("POST", "/_simulator/orders", ControlRequests.Guard(Place));
        server.MapControl("POST", "/_simulator/orders/{code}/advance", ControlRequests.Guard(Advance));
        server.MapControl("POST", "/_simulator/orders/{code}/resend", ControlRequests.Guard(Resend));
        server.MapControl("GET", "/_simulator/webhooks", _ => Deliveries());
        server.MapControl("POST", "/_simulator/webhooks", SendRaw);
        server.MapControl("POST", "/_simulator/webhook-url", ControlRequests.Guard(SetWebhookUrl));
        server.MapControl("GET", "/_simulator/products", _ => Products());
    }

    private Answer Place(SimulatorRequest request)
    {
        var codes = request.HasJsonBody ? [simulator.Orders.Place(request.Body)] : PlaceSamples(request);
        return Orders(201, codes.Select(simulator.Orders.Find).OfType<JsonObject>());
    }

    private List<string> PlaceSamples(SimulatorRequest request)
    {
        var sample = request.Sample();
        return [.. Enumerable.Range(0, request.Count()).Select(_ => simulator.Orders.Place(sample))];
    }

    private Answer Advance(SimulatorRequest request)
    {
        var to = request.Option("to") ?? throw new ArgumentException("'to' is missing.");
        bool? announce = request.Option("webhook") switch
        {
            null => null,
            "true" => true,
            "false" => false,
            _ => throw new ArgumentException("'webhook' must be true or false.")
        };
        return simulator.Orders.Advance(request.Route("code"), to, announce) ? Order(request) : Refusal.OrderNotFound.ToAnswer();
    }

    private Answer Resend(SimulatorRequest request) =>
        simulator.Orders.Resend(request.Route("code")) ? Order(request) : Refusal.OrderNotFound.ToAnswer();

    private Answer SendRaw(SimulatorRequest request)
    {
        var id = simulator.Webhooks.Send(request.Query("code") ?? "", request.Query("event_type") ?? "raw", request.Body);
        return Answer.Json(202, new JsonObject { ["id"] = id });
    }

    private Answer SetWebhookUrl(SimulatorRequest request)
    {
        var text = (request.Json() as JsonObject)?.Text("url") ?? request.Option("url");
        if (text != null && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            throw new ArgumentException("'url' must be an http or https address.");

        simulator.WebhookUrl = text == null ? null : new Uri(text);
        return Answer.Json(200, new JsonObject { ["url"] = text });
    }

    private Answer Order(SimulatorRequest request) => simulator.Orders.Find(request.Route("code")) is { } order
        ? Answer.Json(200, new JsonObject { ["order"] = order })
        : Answer.Json(200, new JsonObject());

    private Answer Deliveries() => Answer.Json(200, new JsonObject
    {
        ["url"] = simulator.WebhookUrl?.ToString(),
        ["deliveries"] = new JsonArray([.. simulator.Webhooks.Deliveries.Select(delivery => delivery.ToJson())])
    });

    private Answer Products() => Answer.Json(200, new JsonObject
    {
        ["batches"] = simulator.Products.Batches,
        ["products"] = new JsonArray([.. simulator.Products.All.Select(product => new JsonObject
        {
            ["product_id"] = product.ProductId,
            ["quantity"] = product.Quantity,
            ["enabled"] = product.Enabled,
            ["price"] = product.PriceCents,
            ["variations"] = new JsonArray([.. product.Variations.Select(variation => new JsonObject
            {
                ["variation_id"] = variation.VariationId,
                ["quantity"] = variation.Quantity,
                ["enabled"] = variation.Enabled,
                ["price"] = variation.PriceCents
            })]),
            ["received_at"] = product.ReceivedAt.ToString("O")
        })])
    });

    private static Answer Orders(int status, IEnumerable<JsonObject> orders) =>
        Answer.Json(status, new JsonObject { ["orders"] = new JsonArray([.. orders]) });
}
