using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>
/// An update on top of what was told before: a member that is left out changes nothing, one that is null clears, lists are replaced as a whole. As a
/// merge patch (RFC 7396), except that null stays to be read.
/// </summary>
public static class MergedJson
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when one of them is no JSON object, or names a member twice.</summary>
    public static string? Of(string before, string update)
    {
        try
        {
            if (JsonNode.Parse(before) is not JsonObject merged || JsonNode.Parse(update) is not JsonObject changes)
                return null;

            Merge(merged, changes);
            return merged.ToJsonString(_options);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Merge(JsonObject target, JsonObject changes)
    {
        foreach (var (name, value) in changes.ToList())
        {
            if (value is JsonObject deeper && target[name] is JsonObject known)
                Merge(known, deeper);
            else
                target[name] = value?.DeepClone();
        }
    }
}
