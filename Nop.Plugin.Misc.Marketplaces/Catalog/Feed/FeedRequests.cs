using System.Collections.Concurrent;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Who waits for which feed on this node.</summary>
public sealed class FeedRequests(FeedSignal signal)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _waiting = new();
    private readonly ConcurrentDictionary<int, FeedWork> _works = new();

    /// <summary>Ids of the accounts.</summary>
    public IReadOnlyCollection<int> Asked => [.. _waiting.Keys];

    /// <summary>Ends when the feed was generated, or could not be.</summary>
    public Task AskAsync(int accountId)
    {
        var waiting = _waiting.GetOrAdd(accountId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        signal.Raise();
        return waiting.Task;
    }

    public void Done(int accountId)
    {
        if (_waiting.TryRemove(accountId, out var waiting))
            waiting.TrySetResult();
    }

    internal FeedWork WorkOn(int accountId) => _works.GetOrAdd(accountId, _ => new FeedWork());
}

/// <summary>The feed of one account that is being written.</summary>
internal sealed class FeedWork
{
    /// <summary>Held by whoever writes.</summary>
    public SemaphoreSlim Gate { get; } = new(1);

    public FeedDraft? Draft { get; set; }
}
