using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed class LogControl(RequestLog log)
{
    public void MapTo(SimulatorServer server)
    {
        server.MapControl("GET", "/_simulator/log", List);
        server.MapControl("DELETE", "/_simulator/log", _ =>
        {
            log.Clear();
            return Answer.NoContent();
        });
    }

    private Answer List(SimulatorRequest request)
    {
        var (method, path) = (request.Query("method"), request.Query("path"));
        var entries = log.Entries.Where(entry =>
            (method == null || string.Equals(entry.Method, method, StringComparison.OrdinalIgnoreCase))
            && (path == null || entry.Path.StartsWith(path, StringComparison.OrdinalIgnoreCase)));

        return Answer.Json(200, new JsonObject { ["entries"] = new JsonArray([.. entries.Select(entry => entry.ToJson())]) });
    }
}
