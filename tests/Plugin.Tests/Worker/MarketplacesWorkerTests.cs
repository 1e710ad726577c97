using System.Data.Common;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Worker;

namespace Plugin.Tests.Worker;

public sealed class MarketplacesWorkerTests
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);
    private WorkerHost _host;

    [SetUp]
    public void SetUp() => _host = new WorkerHost();

    [TearDown]
    public async Task TearDownAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Work_that_hangs_keeps_no_other_work_waiting()
    {
        var runs = 0;
        await _host.StartAsync(
            new Lane("hanging", async (_, token) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return TimeSpan.Zero;
            }),
            Counting("other", () => runs++));

        await _host.PassUntilAsync(() => runs == 3, _second);

        Assert.That(_host.Logged, Is.Empty);
    }

    [Test]
    public async Task Work_is_cut_off_when_its_time_is_over_and_goes_on_later()
    {
        _host.Settings.RunSeconds = 50;
        var begun = new List<DateTimeOffset>();
        await _host.StartAsync(new Lane("hanging", async (_, token) =>
        {
            begun.Add(_host.Time.GetUtcNow());
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return TimeSpan.Zero;
        }));

        await _host.PassUntilAsync(() => begun.Count == 2, _second);

        Assert.That(begun[1] - begun[0], Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(50)));
        Assert.That(_host.Logged, Is.Empty, "being out of time is no failure");
    }

    [Test]
    public async Task Work_that_fails_is_told_and_tried_again_after_a_pause()
    {
        var begun = new List<DateTimeOffset>();
        await _host.StartAsync(new Lane("failing", (_, _) =>
        {
            begun.Add(_host.Time.GetUtcNow());
            throw new InvalidOperationException("does not work");
        }));

        await _host.PassUntilAsync(() => begun.Count == 3, _second);

        Assert.That(begun[1] - begun[0], Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(10)));
        Assert.That(_host.Logged[0], Does.Contain("failing"));
        Assert.That(_host.HasStopped, Is.False);
    }

    [Test]
    public async Task A_log_that_fails_too_does_not_end_the_worker()
    {
        _host.Log.SetReturnsDefault(Task.FromException(new TimeoutException("the database is away")));
        var runs = 0;
        await _host.StartAsync(new Lane("failing", (_, _) =>
        {
            runs++;
            throw new TimeoutException("the database is away");
        }));

        await _host.PassUntilAsync(() => runs == 3, _second);

        Assert.That(_host.HasStopped, Is.False);
    }

    [Test]
    public async Task An_uninstall_under_the_running_worker_is_quiet()
    {
        var runs = 0;
        await _host.StartAsync(new Lane("uninstalled", (_, _) =>
        {
            runs++;
            throw new Gone();
        }));

        await _host.PassUntilAsync(() => runs == 2, _second);

        Assert.That(_host.Logged, Is.Empty);
    }

    [Test]
    public async Task A_signal_wakes_its_work_at_once_and_settings_count_from_then_on()
    {
        var signal = new InboxSignal();
        var seen = new List<MarketplacesSettings>();
        await _host.StartAsync(new Lane("inbox", (services, _) =>
        {
            seen.Add((MarketplacesSettings)services.GetService(typeof(MarketplacesSettings))!);
            return Task.FromResult(TimeSpan.FromHours(1));
        })
        { Signal = signal });

        signal.Raise();
        await _host.UntilAsync(() => seen.Count == 1);
        _host.Settings = new MarketplacesSettings { RunSeconds = 17 };
        signal.Raise();
        await _host.UntilAsync(() => seen.Count == 2);

        Assert.That(seen[1].RunSeconds, Is.EqualTo(17));
    }

    [Test]
    public async Task Nothing_is_done_while_the_worker_is_switched_off()
    {
        _host.Settings.WorkerEnabled = false;
        var runs = 0;
        var signal = new InboxSignal();
        await _host.StartAsync(Counting("work", () => runs++) with { Signal = signal });
        var until = _host.Time.GetUtcNow().AddMinutes(2);
        signal.Raise();
        await _host.PassUntilAsync(() => _host.Time.GetUtcNow() > until, _second);
        Assert.That(runs, Is.Zero);

        _host.Settings.WorkerEnabled = true;
        await _host.PassUntilAsync(() => runs > 0, _second);
    }

    [Test]
    public async Task Shutdown_ends_work_that_is_under_way()
    {
        var isRunning = false;
        await _host.StartAsync(
            new Lane("working", async (_, token) =>
            {
                isRunning = true;
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return TimeSpan.Zero;
            }),
            Counting("sleeping", () => { }));
        await _host.PassUntilAsync(() => isRunning, _second);

        await _host.StopAsync();

        Assert.That(_host.HasStopped, Is.True);
        Assert.That(_host.Logged, Is.Empty);
    }

    private static Lane Counting(string name, Action run) => new(name, (_, _) =>
    {
        run();
        return Task.FromResult(_second);
    });

    private sealed class Gone() : DbException("Invalid object name 'MarketplaceLease'.");
}
