using System.Transactions;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories.Running;

/// <summary>What a process is asked to do.</summary>
/// <param name="Ended">Told how it ended: null for well; a dead process tells nothing at all.</param>
internal sealed record Job(string Name, Func<IServiceProvider, Task> Work, Action<Exception?>? Ended = null, Action? Died = null);

/// <summary>
/// One shop process: does its jobs one after the other, and gives control back at every call to the outside. When it dies, the call it died
/// at never returns.
/// </summary>
internal sealed class Node(World world, string name)
{
    private static readonly AsyncLocal<Node?> _current = new();

    private readonly Queue<Job> _jobs = new();
    private volatile Job? _job;
    private volatile Task? _work;
    private volatile TaskCompletionSource? _pause;
    private Func<bool>? _mayGoOn;
    private DateTime _standsStillUntil;
    private RowTransaction? _transaction;
    private Fault? _faultAfter;
    private string _call = "";

    /// <summary>Whose code is running.</summary>
    public static Node? Current => _current.Value;

    public World World => world;

    public string Name => name;

    /// <summary>Null where requests have versions, as they do.</summary>
    public WholeOrders? WholeOrders { get; } = world.WritesWholeOrders ? new() : null;

    public bool IsBusy => _job is not null;

    public bool IsIdle => _job is null && _jobs.Count == 0;

    public DateTime? StandsStillUntil => IsBusy && _pause is not null && _standsStillUntil > world.Clock.UtcNow ? _standsStillUntil : null;

    public bool CanRun => _job is null
        ? _jobs.Count > 0
        : _pause is not null && _standsStillUntil <= world.Clock.UtcNow && (_mayGoOn?.Invoke() ?? true);

    /// <summary>False while its code runs: the end of a pause may have moved it to another thread.</summary>
    public bool IsAtRest => _job is null || _pause is not null || _work is { IsCompleted: true } || world.Clock.IsWaitedForBy(this);

    /// <summary>The database's side of the ambient transaction.</summary>
    public RowTransaction? Transaction
    {
        get
        {
            if (System.Transactions.Transaction.Current is not { } ambient)
                return null;

            if (_transaction is null || _transaction.Ambient != ambient)
            {
                _transaction = new RowTransaction(ambient);
                ambient.EnlistVolatile(_transaction, EnlistmentOptions.None);
            }

            return _transaction;
        }
    }

    public void Give(Job job) => _jobs.Enqueue(job);

    /// <summary>Starts the next job, or goes on with the one under way, up to its next call.</summary>
    public void Run()
    {
        if (_pause is { } pause)
        {
            (_pause, _mayGoOn) = (null, null);
            pause.SetResult();
        }
        else
        {
            _job = _jobs.Dequeue();
            world.Tell($"{name} starts {_job.Name}");
            _work = WorkAsync(_job);
        }
    }

    /// <summary>Notices the end of a job.</summary>
    public void Notice()
    {
        if (_job is not { } job || _work is not { IsCompleted: true } work)
            return;

        (_job, _work) = (null, null);
        var failure = work.Exception?.InnerException ?? (work.IsCanceled ? new OperationCanceledException() : null);
        world.Tell($"{name} ends {job.Name}{(failure is null ? "" : $": {failure.GetType().Name} {failure.Message}")}");
        job.Ended?.Invoke(failure);
    }

    public async Task EnterAsync(string verb, string what, Func<RowTransaction?>? holder = null)
    {
        await PauseAsync(null);
        _call = $"{verb} {what}";
        await MeetAsync(world.NextFault(this, _call));
        while (holder?.Invoke() is { } other)
            await PauseAsync(() => other.IsOver);
    }

    public async Task LeaveAsync()
    {
        switch (_faultAfter?.Kind)
        {
            case FaultKind.DiesAfter:
                await DieAsync();
                break;

            case FaultKind.FailsAfter:
                _faultAfter = null;
                throw new StorageException($"{_call}: the answer was lost");

            default:
                await PauseAsync(null);
                break;
        }
    }

    /// <summary>For calls that word their failures themselves.</summary>
    public bool TakeFailureAfter()
    {
        var fails = _faultAfter?.Kind is FaultKind.FailsAfter;
        if (fails)
            _faultAfter = null;
        return fails;
    }

    private async Task MeetAsync(Fault? fault)
    {
        _faultAfter = fault;
        switch (fault?.Kind)
        {
            case FaultKind.DiesBefore:
                await DieAsync();
                break;

            case FaultKind.FailsBefore:
                throw new StorageException($"{_call}: no connection");

            case FaultKind.IsUndone when _call.Split(' ')[0] is "insert" or "update" or "set" or "delete":
                throw new StorageException($"{_call}: deadlock", "40001");

            case FaultKind.TimesOut:
                throw new TaskCanceledException($"{_call}: timed out");

            case FaultKind.Stalls:
                _standsStillUntil = world.Clock.UtcNow + World.Stall;
                await PauseAsync(null);
                break;

            // Only consumers of the shop's events swallow errors; nobody listens to the plugin's tables.
            case FaultKind.LosesCommit when _transaction is { IsOver: false } transaction && !_call.Contains("Marketplace", StringComparison.Ordinal):
                transaction.LosesCommit = true;
                break;
        }
    }

    private async Task WorkAsync(Job job)
    {
        _current.Value = this;
        await using var scope = Shop.TestShop.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNode>().Node = this;
        await job.Work(scope.ServiceProvider);
    }

    private Task PauseAsync(Func<bool>? mayGoOn)
    {
        var pause = new TaskCompletionSource();
        _mayGoOn = mayGoOn;
        _pause = pause;
        return pause.Task;
    }

    private Task DieAsync()
    {
        var job = _job!;
        (_job, _work, _pause, _faultAfter) = (null, null, null, null);
        world.Clock.Forget(this);
        _transaction?.Roll();
        world.Tell($"{name} is dead and starts again");
        job.Died?.Invoke();
        return new TaskCompletionSource().Task;
    }
}

/// <summary>The process that a scope belongs to.</summary>
internal sealed class CurrentNode
{
    public Node Node { get; set; } = null!;
}
