using System.Collections.Concurrent;

namespace EmbeddedShop.Tasks;

/// <summary>nopCommerce's in-memory locker as the runner meets it: the busy are turned away, and a cancelled run counts as one that ended well.</summary>
public sealed class TaskLocks
{
    private readonly ConcurrentDictionary<string, byte> _held = new();

    public async Task<bool> RunAsync(string resource, Func<Task> action)
    {
        if (!_held.TryAdd(resource, 0))
            return false;
        try
        {
            await action();
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            _held.TryRemove(resource, out _);
        }

        return true;
    }
}
