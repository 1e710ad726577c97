using System.Collections;
using System.ComponentModel;
using System.Globalization;

namespace EmbeddedShop.Configuration;

/// <summary>Setting values as nopCommerce writes them: invariant text, lists with commas.</summary>
public static class SettingText
{
    public static bool CanStore(Type type) => ItemType(type) is not null || TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string));

    public static bool IsValid(Type type, string text) => ItemType(type) is not null || TypeDescriptor.GetConverter(type).IsValid(text);

    public static object? Parse(Type type, string text)
    {
        if (ItemType(type) is not { } itemType)
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
        var list = (IList)Activator.CreateInstance(type)!;
        foreach (var item in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            list.Add(Convert.ChangeType(item, itemType, CultureInfo.InvariantCulture));
        return list;
    }

    public static string Format(Type type, object? value) => value switch
    {
        null => string.Empty,
        IEnumerable items when ItemType(type) is not null =>
            string.Join(',', items.Cast<object>().Select(item => Convert.ToString(item, CultureInfo.InvariantCulture))),
        _ => TypeDescriptor.GetConverter(type).ConvertToInvariantString(value) ?? string.Empty,
    };

    private static Type? ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) && type.GetGenericArguments()[0] is var item
        && (item == typeof(int) || item == typeof(decimal) || item == typeof(string))
            ? item
            : null;
}
