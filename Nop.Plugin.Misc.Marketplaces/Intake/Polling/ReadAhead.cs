using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>An order that was listed, and the reading of it.</summary>
/// <param name="AskedOnUtc">When the marketplace was asked.</param>
/// <param name="Body">Null when there is no such order.</param>
internal sealed record OrderReading(ListedOrder Order, DateTime AskedOnUtc, Task<string?> Body);

/// <summary>How many listed orders are read at the same time, as far as the calls per second allow.</summary>
public sealed record ReadsAtOnce(int Reads);

/// <summary>
/// Reads of orders that are under way, given out in the order in which they were begun: while one is stored, the marketplace is at the next ones.
/// Whoever stops in between leaves no call behind: each ends within its own time limit.
/// </summary>
internal sealed class ReadAhead(MarketplaceAccount account, IPolledMarketplace marketplace, TimeProvider time, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly Queue<OrderReading> _begun = new();

    public int Count => _begun.Count;

    public void Begin(ListedOrder order) =>
        _begun.Enqueue(new(order, time.GetUtcNow().UtcDateTime, ReadAsync(order)));

    public OrderReading Take() => _begun.Dequeue();

    public async ValueTask DisposeAsync()
    {
        foreach (var reading in _begun)
            await ((Task)reading.Body).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<string?> ReadAsync(ListedOrder order) => await marketplace.GetOrderAsync(account, order.ExternalId, cancellationToken);
}
