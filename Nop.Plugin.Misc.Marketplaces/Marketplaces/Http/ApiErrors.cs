using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <param name="Subject">What the error is about, where the answer says so beside its words: the id of a product, the name of a field.</param>
public sealed record ApiError(string? Code, string Message, string? Subject = null);

/// <summary>
/// The shapes in which a refusal may come: {"errors":[{"code","messages"}]} as documented, texts alone or in lists, maps by subject, {"error":…},
/// {"message"}, problem details. What says nothing in words is an error all the same.
/// </summary>
internal static class ApiErrors
{
    /// <summary>Rails' name for what is wrong with no field in particular.</summary>
    private const string WholeObject = "base";

    private static readonly string[] _codes = ["code", "errorCode", "error_code"];
    private static readonly string[] _words = ["messages", "message", "detail", "details", "description", "error_description", "title", "reason"];
    private static readonly string[] _subjects = ["product_id", "variation_id", "field", "attribute"];

    public static IReadOnlyList<ApiError> Read(string body)
    {
        if (Parse(body) is not { } root)
            return [];

        if (Claimed(root) is { Count: > 0 } errors)
            return errors;

        return root.ValueKind == JsonValueKind.Object
            ? [.. _words.Select(name => Member(root, name)).OfType<JsonElement>().SelectMany(Texts).Take(1).Select(words => new ApiError(Code(root), words))]
            : [.. Errors(root, null, null)];
    }

    /// <summary>The body speaks of errors, with words or without: a success may have a message, but no errors.</summary>
    public static bool AreClaimed(string body) =>
        Parse(body) is { ValueKind: JsonValueKind.Object } root && (HasContent(Member(root, "errors")) || HasContent(Member(root, "error")));

    private static bool HasContent(JsonElement? member) => member is { } element && element.ValueKind switch
    {
        JsonValueKind.Array or JsonValueKind.Object => JsonItems.Of(element).Any(),
        JsonValueKind.String => !string.IsNullOrWhiteSpace(element.GetString()),
        JsonValueKind.Number => element.GetRawText() != "0",
        _ => element.ValueKind == JsonValueKind.True,
    };

    private static List<ApiError> Claimed(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return [];

        var several = Member(root, "errors") is { } errors ? Errors(errors, null, null).ToList() : [];
        return several.Count > 0 || Member(root, "error") is not { } single ? several : [.. Errors(single, null, Code(root))];
    }

    private static IEnumerable<ApiError> Errors(JsonElement element, string? subject, string? code) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Errors(item, subject, code)),
        JsonValueKind.Object when Worded(element, subject, code) is { Count: > 0 } errors => errors,
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => !_codes.Contains(member.Name))
            .SelectMany(member => Errors(member.Value, member.Name == WholeObject ? null : member.Name, code))
            .Select(error => subject is null ? error : error with { Message = Words(subject, error.Message) }),
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => [],
        _ => Texts(element).Select(text => new ApiError(code ?? subject, Words(subject, text), subject)),
    };

    /// <summary>An object that is one error, as opposed to a map of them.</summary>
    private static List<ApiError> Worded(JsonElement element, string? subject, string? code)
    {
        var about = _subjects.Select(name => Member(element, name)).OfType<JsonElement>().SelectMany(Texts).FirstOrDefault() ?? subject;
        var words = _words.Select(name => Member(element, name)).OfType<JsonElement>().Select(member => Texts(member).ToList()).FirstOrDefault(texts => texts.Count > 0);
        if (words is null)
            return Code(element) is { } only && element.EnumerateObject().All(member => _codes.Contains(member.Name)) ? [new ApiError(only, Words(about, only), about)] : [];

        return [.. words.Select(text => new ApiError(Code(element) ?? code, Words(subject, text), about))];
    }

    private static string Words(string? subject, string text) =>
        subject is null || text.StartsWith(subject, StringComparison.OrdinalIgnoreCase) ? text : $"{subject}: {text}";

    private static string? Code(JsonElement element) =>
        _codes.Select(name => Member(element, name)).OfType<JsonElement>().SelectMany(Texts).FirstOrDefault();

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array or JsonValueKind.Object => JsonItems.Of(element).SelectMany(item => Texts(item.Value)),
        JsonValueKind.String when !string.IsNullOrWhiteSpace(element.GetString()) => [element.GetString()!.Trim()],
        JsonValueKind.Number or JsonValueKind.True => [element.GetRawText()],
        _ => [],
    };

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static JsonElement? Parse(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            return null;
        }
    }
}
