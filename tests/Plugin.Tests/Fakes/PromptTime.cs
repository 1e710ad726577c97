using Microsoft.Extensions.Time.Testing;

namespace Plugin.Tests.Fakes;

/// <summary>A pause shorter than the limit passes as soon as somebody waits for it; longer ones, such as time limits of calls, when the time is moved on.</summary>
internal sealed class PromptTime(TimeSpan longestPause) : FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero))
{
    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime < longestPause)
        {
            Pauses.Add(dueTime);
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
