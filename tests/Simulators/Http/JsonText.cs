using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal static class JsonText
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Spaced = new(Compact) { WriteIndented = true };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static string Of(JsonNode node) => node.ToJsonString(Compact);

    public static string Indented(JsonNode node) => node.ToJsonString(Spaced);

    public static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(Of(node));

    /// <summary>A copy as a client would read it: every number converts to every number type.</summary>
    public static JsonObject Reread(JsonObject source) => Parse(Bytes(source))!.AsObject();

    public static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];

        try
        {
            return JsonNode.Parse(json, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
