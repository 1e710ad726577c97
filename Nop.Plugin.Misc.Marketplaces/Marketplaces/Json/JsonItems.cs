using System.Text.Json;

namespace Nop.Plugin.Misc.Marketplaces.Json;

internal static class JsonItems
{
    /// <summary>Members of an object by name, items of an array with an empty key; nothing of anything else.</summary>
    public static IEnumerable<KeyValuePair<string, JsonElement>> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(item => KeyValuePair.Create("", item)),
        JsonValueKind.Object => element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)),
        _ => [],
    };
}
