using System.Transactions;
using Microsoft.Extensions.Time.Testing;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Plugin.Tests.Worker;

public sealed class SignalTests
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);
    private readonly FakeTimeProvider _time = new();

    [Test]
    public async Task What_was_raised_before_counts()
    {
        var signal = new InboxSignal();
        signal.Raise();
        await signal.WaitAsync(_hour, _time, default);

        var again = signal.WaitAsync(_hour, _time, default);
        Assert.That(again.IsCompleted, Is.False, "but once");
        signal.Raise();
        await again;
    }

    [Test]
    public async Task Without_a_signal_the_waiting_ends_after_its_time()
    {
        var waiting = new InboxSignal().WaitAsync(_hour, _time, default);
        _time.Advance(_hour);
        await waiting;
    }

    [Test]
    public void A_shutdown_ends_the_waiting()
    {
        using var shutdown = new CancellationTokenSource();
        var waiting = new InboxSignal().WaitAsync(_hour, _time, shutdown.Token);
        shutdown.Cancel();
        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Changes_that_come_together_wake_once()
    {
        var signal = new PushSignal();
        signal.Raise();
        var waiting = signal.WaitAsync(_hour, _time, default);
        for (var change = 0; change < 3; change++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(200));
            signal.Raise();
        }

        Assert.That(waiting.IsCompleted, Is.False, "more may come");
        await EndsAsync(waiting, TimeSpan.FromMilliseconds(400));
        Assert.That(signal.WaitAsync(_hour, _time, default).IsCompleted, Is.False, "all of them counted");
    }

    [Test]
    public async Task Changes_without_end_do_not_put_the_push_off_for_ever()
    {
        var signal = new PushSignal();
        signal.Raise();
        var waiting = signal.WaitAsync(_hour, _time, default);
        var began = _time.GetUtcNow();
        while (!waiting.IsCompleted)
        {
            signal.Raise();
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
            Assert.That(_time.GetUtcNow() - began, Is.LessThan(TimeSpan.FromMinutes(1)));
        }
    }

    [Test]
    public async Task A_change_inside_a_transaction_is_told_when_the_others_can_see_it()
    {
        var signal = new InboxSignal();
        var waiting = signal.WaitAsync(_hour, _time, default);
        await OneTransaction.RunAsync(
            () => Task.CompletedTask,
            () =>
            {
                Assert.That(Transaction.Current, Is.Not.Null);
                signal.RaiseWhenCommitted();
                Assert.That(waiting.IsCompleted, Is.False);
                return Task.CompletedTask;
            });

        await waiting;
    }

    /// <summary>The waiter's continuations run elsewhere, so that the clock may have to be moved more than once.</summary>
    private async Task EndsAsync(Task waiting, TimeSpan step)
    {
        for (var attempt = 0; attempt < 1000 && !waiting.IsCompleted; attempt++)
        {
            _time.Advance(step);
            await Task.Delay(1);
        }

        await waiting;
    }
}
