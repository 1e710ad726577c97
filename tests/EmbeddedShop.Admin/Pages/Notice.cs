using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EmbeddedShop.Admin.Pages;

/// <summary>A message of INotificationService on its way to the next page.</summary>
public sealed record Notice(string CssClass, string Message, bool Encode)
{
    private const string Key = "nop.NotificationList";
    private static readonly string[] _types = ["Success", "Error", "Warning"];
    private static readonly string[] _cssClasses = ["alert-success", "alert-danger", "alert-warning"];

    public static IEnumerable<Notice> Take(ITempDataDictionary temporary)
    {
        if (temporary[Key] is not string json)
            yield break;

        using var list = JsonDocument.Parse(json);
        foreach (var entry in list.RootElement.EnumerateArray())
        {
            var type = entry.GetProperty("Type");
            var index = type.ValueKind is JsonValueKind.Number ? type.GetInt32() : Array.IndexOf(_types, type.GetString());
            yield return new Notice(
                _cssClasses[Math.Clamp(index, 0, _cssClasses.Length - 1)],
                entry.GetProperty("Message").GetString() ?? string.Empty,
                !entry.TryGetProperty("Encode", out var encode) || encode.GetBoolean());
        }
    }
}
