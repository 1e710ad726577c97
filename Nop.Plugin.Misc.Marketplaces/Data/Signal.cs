using System.Threading.Channels;
using System.Transactions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Wakes the worker of this node. It only saves time: what is due is found in the database without a signal, too.</summary>
/// <param name="quiet">How long nothing more must come before the worker wakes.</param>
/// <param name="longestWait">After that it wakes although more keeps coming.</param>
public abstract class Signal(TimeSpan quiet, TimeSpan longestWait)
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _channel.Writer.TryWrite(true);

    /// <summary>Inside a transaction there is nothing to be seen before its end.</summary>
    public void RaiseWhenCommitted()
    {
        if (Transaction.Current is { } transaction)
            transaction.TransactionCompleted += (_, _) => Raise();
        else
            Raise();
    }

    /// <summary>Returns when the signal was raised, at the latest after a while. What is raised from now on counts for the next time.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(longest, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        await ((Task)_channel.Reader.WaitToReadAsync(linked.Token).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        var raised = time.GetTimestamp();
        while (_channel.Reader.TryRead(out _) && quiet > TimeSpan.Zero && time.GetElapsedTime(raised) < longestWait)
            await Task.Delay(quiet, time, cancellationToken);
    }
}
