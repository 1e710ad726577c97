using System.Text;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed record Answer(int Status, byte[] Body, string? ContentType)
{
    public string? Location { get; init; }

    public int? RetryAfterSeconds { get; init; }

    public static Answer Json(int status, JsonNode body) => new(status, JsonText.Bytes(body), "application/json; charset=utf-8");

    public static Answer Text(int status, string body) => new(status, Encoding.UTF8.GetBytes(body), "application/json; charset=utf-8");

    public static Answer Html(string html) => new(200, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");

    public static Answer SeeOther(string path) => new(303, [], null) { Location = path };

    public static Answer NoContent() => new(204, [], null);

    public static Answer From(Fault fault) =>
        new(fault.Status, Encoding.UTF8.GetBytes(fault.Body), fault.ContentType) { Location = fault.Location, RetryAfterSeconds = fault.RetryAfterSeconds };
}
