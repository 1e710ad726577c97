using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Marketplaces.Simulators;

internal sealed record SimulatorRequest(HttpContext Context, byte[] Body)
{
    private Dictionary<string, string[]>? _form;

    public string Route(string name) => Context.GetRouteValue(name) as string ?? "";

    public string? Query(string name) => Context.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>From the query string, or from a posted form of the simulator's page.</summary>
    public string? Option(string name) => Options(name).FirstOrDefault();

    public string[] Options(string name)
    {
        var found = Context.Request.Query[name].Concat(Form.GetValueOrDefault(name) ?? []);
        return [.. found.OfType<string>().Where(value => value.Length > 0)];
    }

    /// <summary>Clients such as curl call every body a form, so a body that starts like JSON is JSON.</summary>
    public bool HasJsonBody => Encoding.UTF8.GetString(Body).TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is ['{' or '[', ..];

    public bool CameFromPage => Form.ContainsKey("from_page");

    public bool DeclaresJson =>
        MediaTypeHeaderValue.TryParse(Context.Request.ContentType, out var type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase);

    public JsonNode? Json() => JsonText.Parse(Body);

    private Dictionary<string, string[]> Form => _form ??= ReadForm();

    private Dictionary<string, string[]> ReadForm()
    {
        if (HasJsonBody || Context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return [];

        return QueryHelpers.ParseQuery(Encoding.UTF8.GetString(Body))
            .ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray());
    }
}
