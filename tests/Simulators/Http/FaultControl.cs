using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Faults as JSON: an object, or an array of them, holding either one rule ("kind") or switches.</summary>
internal sealed class FaultControl(Faults faults)
{
    public void MapTo(SimulatorServer server)
    {
        server.MapControl("GET", "/_simulator/faults", _ => Describe());
        server.MapControl("POST", "/_simulator/faults", Post);
        server.MapControl("POST", "/_simulator/faults/clear", _ =>
        {
            faults.Clear();
            return Answer.SeeOther("/");
        });
        server.MapControl("DELETE", "/_simulator/faults", _ =>
        {
            faults.Clear();
            return Answer.NoContent();
        });
    }

    public static bool Boolean(string name, JsonNode? value) =>
        JsonFields.IsBoolean(value) ? value!.GetValue<bool>() : throw new ArgumentException($"'{name}' must be true or false.");

    public static IEnumerable<string> Texts(string name, JsonNode? value) =>
        value is JsonArray array && array.All(item => JsonFields.StrictText(item) != null)
            ? array.Select(item => item!.GetValue<string>())
            : throw new ArgumentException($"'{name}' must be an array of strings.");

    private Answer Describe() => Answer.Json(200, new JsonObject
    {
        ["rules"] = new JsonArray([.. faults.Pending.Select(ToJson)]),
        ["switches"] = faults.Switches
    });

    private Answer Post(SimulatorRequest request)
    {
        try
        {
            foreach (var item in Items(request.Json()))
                Apply(item);
            return Describe();
        }
        catch (ArgumentException problem)
        {
            return Answer.Json(400, new JsonObject { ["message"] = problem.Message });
        }
    }

    private static IEnumerable<JsonObject> Items(JsonNode? body) => body switch
    {
        JsonObject item => [item],
        JsonArray items when items.All(item => item is JsonObject) => items.Select(item => item!.AsObject()),
        _ => throw new ArgumentException("Expected a JSON object or an array of them.")
    };

    private void Apply(JsonObject item)
    {
        if (item.ContainsKey("kind"))
        {
            faults.Add(ToFault(item));
            return;
        }

        foreach (var (name, value) in item)
            faults.Set(name, value);
    }

    private static Fault ToFault(JsonObject item)
    {
        var kind = item.Text("kind")?.Replace("_", "", StringComparison.Ordinal);
        if (!Enum.TryParse<FaultKind>(kind, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed))
            throw new ArgumentException("'kind' must be answer, hang, drop_answer, truncate_body, drip or delay.");

        var standard = new Fault();
        return new Fault
        {
            Kind = parsed,
            Path = item.Text("path") ?? standard.Path,
            Method = item.Text("method"),
            Times = Number(item, "times") ?? (parsed == FaultKind.Delay ? Fault.Always : standard.Times),
            Status = Number(item, "status") ?? standard.Status,
            Body = item.Text("body") ?? standard.Body,
            ContentType = item.Text("content_type") ?? standard.ContentType,
            Location = item.Text("location"),
            RetryAfterSeconds = Number(item, "retry_after"),
            Delay = TimeSpan.FromMilliseconds(Number(item, "delay_ms") ?? 0)
        };
    }

    private static int? Number(JsonObject item, string name) => item.WholeNumber(name) is { } number ? checked((int)number) : null;

    private static JsonObject ToJson(Fault fault) => new()
    {
        ["kind"] = fault.Kind.ToString(),
        ["path"] = fault.Path,
        ["method"] = fault.Method,
        ["times"] = fault.Times,
        ["status"] = fault.Status,
        ["location"] = fault.Location,
        ["retry_after"] = fault.RetryAfterSeconds,
        ["delay_ms"] = fault.Delay.TotalMilliseconds
    };
}
