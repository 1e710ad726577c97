using EmbeddedShop.Tasks;
using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Services.ScheduleTasks;

namespace EmbeddedShop.Tests.Services;

internal sealed class ScheduleTaskRunnerTests
{
    private TestShop _shop = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _shop = await TestShop.StartAsync();

    [OneTimeTearDown]
    public async Task EndAsync() => await _shop.DisposeAsync();

    [Test]
    public async Task A_run_leaves_start_end_and_success()
    {
        var task = await InsertAsync<Counting>();
        await RunAsync(task);
        var row = await ReadAsync(task);
        Assert.Multiple(() =>
        {
            Assert.That(Counting.Runs, Is.EqualTo(1));
            Assert.That(row.LastEndUtc, Is.EqualTo(row.LastSuccessUtc));
            Assert.That(row.LastStartUtc, Is.LessThanOrEqualTo(row.LastEndUtc!.Value));
        });

        await RunAsync(row);
        Assert.That(Counting.Runs, Is.EqualTo(1), "too early");
        await RunAsync(row, force: true, ensureOnce: false);
        Assert.That(Counting.Runs, Is.EqualTo(2), "run now");
    }

    /// <summary>As 4.90.3 does: the check comes a little earlier after the tick than the start that is noted.</summary>
    [Test]
    public async Task A_timer_that_ticks_exactly_runs_a_task_every_second_time()
    {
        var task = await InsertAsync<Ticking>();
        var time = new PassingTime();
        var runner = ActivatorUtilities.CreateInstance<ScheduleTaskRunner>(_shop.Services, time);
        var runs = new List<int>();
        for (var tick = 0; tick < 5; tick++)
        {
            time.Now = PassingTime.Start.AddSeconds(tick * task.Seconds);
            await runner.ExecuteAsync(await ReadAsync(task));
            runs.Add(Ticking.Runs);
        }

        Assert.That(runs, Is.EqualTo(new[] { 1, 1, 2, 2, 3 }));
    }

    [Test]
    public async Task A_disabled_task_runs_only_when_forced()
    {
        var task = await InsertAsync<Disabled>(enabled: false);
        await RunAsync(task);
        Assert.That(Disabled.Runs, Is.Zero);
        await RunAsync(task, force: true, ensureOnce: false);
        Assert.That(Disabled.Runs, Is.EqualTo(1));
    }

    [Test]
    public async Task A_task_believed_to_be_running_is_skipped_until_its_period_has_passed()
    {
        var task = await InsertAsync<Started>();
        task.LastStartUtc = DateTime.UtcNow.AddSeconds(-30);
        await RunAsync(task);
        Assert.That(Started.Runs, Is.Zero);
        task.LastStartUtc = DateTime.UtcNow.AddSeconds(-61);
        await RunAsync(task);
        Assert.That(Started.Runs, Is.EqualTo(1));
    }

    [Test]
    public async Task A_second_run_at_the_same_time_does_nothing()
    {
        var task = await InsertAsync<Slow>();
        var first = RunAsync(task, force: true, ensureOnce: false);
        await Slow.Running.Task;
        await RunAsync(await ReadAsync(task), force: true, ensureOnce: false);
        Slow.End.SetResult();
        await first;
        Assert.That(Slow.Runs, Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_exception_is_logged_and_disables_the_task_if_it_is_to_stop_on_errors(bool stopOnError)
    {
        var task = await InsertAsync<Failing>(stopOnError: stopOnError);
        await RunAsync(task);
        var row = await ReadAsync(task);
        Assert.Multiple(() =>
        {
            Assert.That(row.Enabled, Is.EqualTo(!stopOnError));
            Assert.That(row.LastEndUtc, Is.Not.Null);
            Assert.That(row.LastSuccessUtc, Is.Null);
            Assert.That(_shop.Repository<Log>().Table.Any(log => log.ShortMessage.Contains("does not work")), Is.True);
        });
        Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(row, force: true, throwException: true, ensureOnce: false));
        await _shop.Get<IScheduleTaskService>().DeleteTaskAsync(row);
    }

    [Test]
    public async Task A_cancelled_run_leaves_no_trace()
    {
        var task = await InsertAsync<Cancelled>();
        await RunAsync(task);
        var row = await ReadAsync(task);
        Assert.That((row.LastStartUtc is null, row.LastEndUtc), Is.EqualTo((false, (DateTime?)null)));
    }

    [Test]
    public async Task Several_calls_count_the_plugins_own_task_once()
    {
        var task = await _shop.Get<IScheduleTaskService>().GetTaskByTypeAsync(typeof(ParcelTask).FullName!);
        await RunAsync(task);
        Assert.That(_shop.Get<ParcelCounter>().Runs, Is.EqualTo(1));
    }

    private async Task<ScheduleTask> InsertAsync<T>(bool enabled = true, bool stopOnError = false)
    {
        var task = new ScheduleTask { Name = typeof(T).Name, Type = typeof(T).FullName, Seconds = 60, Enabled = enabled, StopOnError = stopOnError };
        await _shop.Get<IScheduleTaskService>().InsertTaskAsync(task);
        return task;
    }

    private Task<ScheduleTask> ReadAsync(ScheduleTask task) => _shop.Get<IScheduleTaskService>().GetTaskByTypeAsync(task.Type);

    private Task RunAsync(ScheduleTask task, bool force = false, bool throwException = false, bool ensureOnce = true) =>
        _shop.Get<ScheduleTaskRunner>().ExecuteAsync(task, force, throwException, ensureOnce);
}

internal abstract class CountedTask<T> : IScheduleTask
{
    public static int Runs { get; private set; }

    public Task ExecuteAsync()
    {
        Runs++;
        return RunAsync();
    }

    protected virtual Task RunAsync() => Task.CompletedTask;
}

internal sealed class Ticking : CountedTask<Ticking>;

/// <summary>A moment passes between any two looks at the clock.</summary>
internal sealed class PassingTime : TimeProvider
{
    public static DateTimeOffset Start { get; } = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now += TimeSpan.FromMilliseconds(2);
}

internal sealed class Counting : CountedTask<Counting>;

internal sealed class Disabled : CountedTask<Disabled>;

internal sealed class Started : CountedTask<Started>;

internal sealed class Failing : CountedTask<Failing>
{
    protected override Task RunAsync() => throw new InvalidOperationException("does not work");
}

internal sealed class Cancelled : CountedTask<Cancelled>
{
    protected override Task RunAsync() => throw new TaskCanceledException();
}

internal sealed class Slow : CountedTask<Slow>
{
    public static TaskCompletionSource Running { get; } = new();

    public static TaskCompletionSource End { get; } = new();

    protected override Task RunAsync()
    {
        Running.SetResult();
        return End.Task;
    }
}
