using System.Text.Json;

namespace Nop.Plugin.Misc.Marketplaces.Http;

public sealed record ApiError(string? Code, string Message);

/// <summary>
/// The shapes in which marketplaces word a refusal: {"errors":[{"code","messages"}]}, {"error":{"message"}}, {"message"}, and those nobody has documented:
/// texts for objects, objects for lists, messages by field.
/// </summary>
internal static class ApiErrors
{
    private static readonly string[] _codes = ["code", "errorCode"];
    private static readonly string[] _messages = ["messages", "message"];

    public static IReadOnlyList<ApiError> Read(string body)
    {
        if (Parse(body) is not { } root)
            return [];

        var errors = Members(root).SelectMany(member => Errors(null, member)).ToList();
        return errors.Count > 0 ? errors : [.. Member(root, "message") is { } message ? Errors(null, message) : []];
    }

    /// <summary>There is an error in the body, whether or not it is said in words.</summary>
    public static bool ArePresent(string body) => Parse(body) is { } root && Members(root).Any();

    private static IEnumerable<JsonElement> Members(JsonElement root) =>
        new[] { Member(root, "errors"), Member(root, "error") }.OfType<JsonElement>();

    private static IEnumerable<ApiError> Errors(string? code, JsonElement said) => said.ValueKind switch
    {
        JsonValueKind.Array => said.EnumerateArray().SelectMany(item => Errors(code, item)),
        JsonValueKind.Object => ErrorsOf(said),
        JsonValueKind.String when said.GetString()!.Trim() is { Length: > 0 } text => [new ApiError(code, text)],
        _ => [],
    };

    private static IEnumerable<ApiError> ErrorsOf(JsonElement error)
    {
        var code = _codes.Select(name => Member(error, name)).OfType<JsonElement>().Select(Text).FirstOrDefault();
        var messages = _messages.Select(name => Member(error, name)).OfType<JsonElement>().Take(1).ToList();
        if (messages.Count == 0)
            messages.AddRange(error.EnumerateObject().Where(member => !_codes.Contains(member.Name)).Select(member => member.Value));

        return messages.SelectMany(message => Errors(code, message));
    }

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>Null for one that is not there, or empty.</summary>
    private static JsonElement? Member(JsonElement parent, string name) => parent.TryGetProperty(name, out var member) && IsFilled(member) ? member : null;

    private static bool IsFilled(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        JsonValueKind.String => !string.IsNullOrWhiteSpace(value.GetString()),
        _ => true,
    };

    private static JsonElement? Parse(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
