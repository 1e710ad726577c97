using System.Collections.Concurrent;
using System.Reflection;

namespace Plugin.Tests.Histories.Storage;

/// <summary>What not every database can store: characters of four bytes, and NUL.</summary>
internal static class StoredTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _texts = [];

    public static void Check(object row)
    {
        foreach (var property in _texts.GetOrAdd(row.GetType(), type => [.. type.GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite)]))
        {
            if (property.GetValue(row) is string text && (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\0', StringComparison.Ordinal)))
                throw new StorageException($"Incorrect string value for column {row.GetType().Name}.{property.Name}: {text}");
        }
    }
}
