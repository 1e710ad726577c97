namespace Plugin.Tests.Histories.Running;

/// <summary>A clock that stands still until it is moved. Timers of a process end with it.</summary>
internal sealed class HistoryClock : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private long _created;

    public DateTime UtcNow { get; private set; } = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    public DateTime? NextTimer => _timers.Count == 0 ? null : _timers.Min(timer => timer.DueOnUtc);

    public override DateTimeOffset GetUtcNow() => UtcNow;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => UtcNow.Ticks;

    public void MoveTo(DateTime time)
    {
        while (_timers.Where(timer => timer.DueOnUtc <= time).OrderBy(timer => timer.DueOnUtc).ThenBy(timer => timer.Number).FirstOrDefault() is { } next)
        {
            if (next.DueOnUtc > UtcNow)
                UtcNow = next.DueOnUtc;

            _timers.Remove(next);
            next.Fire();
        }

        if (time > UtcNow)
            UtcNow = time;
    }

    /// <summary>Somebody has set the clock, to whatever time; nobody may be waiting.</summary>
    public void Set(DateTime time) => UtcNow = time;

    /// <summary>The process waits for time to pass, and not only has a limit running.</summary>
    public bool IsWaitedForBy(Node owner) => _timers.Exists(timer => timer.Owner == owner && !timer.IsLimit);

    public void Forget(Node owner) => _timers.RemoveAll(timer => timer.Owner == owner);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, Node.Current, ++_created, state is CancellationTokenSource, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(HistoryClock clock, Node? owner, long number, bool isLimit, Action fire) : ITimer
    {
        public Node? Owner => owner;

        public long Number => number;

        public bool IsLimit => isLimit;

        public DateTime DueOnUtc { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock._timers.Remove(this);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;

            DueOnUtc = clock.UtcNow + dueTime;
            clock._timers.Add(this);
            return true;
        }

        public void Dispose() => clock._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
