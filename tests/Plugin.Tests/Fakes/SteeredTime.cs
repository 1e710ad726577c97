namespace Plugin.Tests.Fakes;

/// <summary>Pauses shorter than a limit end at once; longer ones, such as time limits of calls, only when told.</summary>
internal sealed class SteeredTime(TimeSpan pausesEndBelow) : TimeProvider
{
    private readonly List<SteeredTimer> _waiting = [];

    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Pauses { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteeredTimer(callback, state);
        if (dueTime < pausesEndBelow)
        {
            Pauses.Add(dueTime);
            ThreadPool.QueueUserWorkItem(_ => timer.Fire());
        }
        else
        {
            _waiting.Add(timer);
        }

        return timer;
    }

    public void EndLimits()
    {
        foreach (var timer in _waiting.ToList())
            timer.Fire();
    }

    private sealed class SteeredTimer(TimerCallback callback, object? state) : ITimer
    {
        private bool _isDisposed;

        public void Fire()
        {
            if (!_isDisposed)
                callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
