using System.Collections.Concurrent;

namespace EmbeddedShop.Caching;

/// <summary>The in-memory cache of one node: other nodes do not hear of changes.</summary>
public sealed class ProcessCache
{
    private readonly ConcurrentDictionary<string, Lazy<object?>> _values = new();

    public SharedInstances Entities { get; } = new();

    /// <summary>Nothing is kept when there is nothing, or the read fails.</summary>
    public T Get<T>(string key, Func<T> read) where T : class?
    {
        var value = _values.GetOrAdd(key, _ => new Lazy<object?>(read));
        var kept = false;
        try
        {
            kept = value.Value is not null;
            return (T)value.Value!;
        }
        finally
        {
            if (!kept)
                _values.TryRemove(KeyValuePair.Create(key, value));
        }
    }

    public void Forget(string keyPrefix)
    {
        foreach (var key in _values.Keys.Where(key => key.StartsWith(keyPrefix, StringComparison.Ordinal)))
            _values.TryRemove(key, out _);
    }
}
