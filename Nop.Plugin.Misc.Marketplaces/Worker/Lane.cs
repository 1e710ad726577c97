using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>One kind of work of the worker, with a loop of its own: however long it takes, no other kind waits for it.</summary>
/// <param name="Name">In the log.</param>
/// <param name="RunAsync">Does what is due, with the services of its surroundings; says how long it may sleep when nothing wakes it.</param>
public sealed record Lane(string Name, Func<IServiceProvider, CancellationToken, Task<TimeSpan>> RunAsync)
{
    /// <summary>Wakes it before its time.</summary>
    public Signal? Signal { get; init; }

    /// <summary>When less than the settings allow.</summary>
    public TimeSpan? LongestRun { get; init; }
}
