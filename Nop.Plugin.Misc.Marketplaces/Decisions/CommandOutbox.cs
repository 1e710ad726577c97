using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>The outbox: commands to the marketplaces are recorded before they are sent, one at a time for an order.</summary>
public sealed class CommandOutbox(IRepository<MarketplaceCommand> commands, TimeProvider time)
{
    /// <summary>For whoever records a command to send it, before somebody else takes care of it.</summary>
    private static readonly TimeSpan _forTheSender = TimeSpan.FromSeconds(10);

    /// <summary>A confirmed decision stands in the way of another one for that long; an order that is still open then is open.</summary>
    private static readonly TimeSpan _untilSeen = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Null when another command on the order is under way, or another decision was just confirmed. Two that are made at the same time want the same sequence number,
    /// whatever their kind: the unique key lets one of them through. After one of which nobody knows what became of it the order is read first.
    /// </summary>
    public async Task<MarketplaceCommand?> RecordAsync(MarketplaceOrder order, CommandKind kind, string payload, int customerId)
    {
        var earlier = await commands.Table.Where(command => command.MarketplaceOrderId == order.Id).ToListAsync();
        var now = time.GetUtcNow().UtcDateTime;
        var isDecision = kind.IsDecision();
        if (earlier.Exists(command => IsOpen(command) || (isDecision && command.IsDecision() && command.State is CommandState.Confirmed && command.EndedOnUtc > now - _untilSeen)))
            return null;

        var command = new MarketplaceCommand
        {
            MarketplaceOrderId = order.Id,
            Kind = kind,
            Sequence = earlier.Count == 0 ? 1 : earlier.Max(command => command.Sequence) + 1,
            Payload = payload,
            DecidedByCustomerId = customerId,
            State = earlier.Exists(command => MayHaveDone(command, kind)) ? CommandState.Unknown : CommandState.Pending,
            CreatedOnUtc = now,
            NextAttemptOnUtc = now + _forTheSender,
        };
        return await commands.TryInsertAsync(command) ? command : null;
    }

    /// <summary>The decision on the order that has not ended; null when there is none.</summary>
    public async Task<MarketplaceCommand?> OpenAsync(int marketplaceOrderId) =>
        (await commands.Table.Where(command => command.MarketplaceOrderId == marketplaceOrderId).ToListAsync()).Find(IsOpen);

    /// <summary>Commands that wait to be sent, or whose sender has crashed.</summary>
    public async Task<IReadOnlyList<MarketplaceCommand>> DueAsync(int most) =>
        await commands.Table
            .Where(command => command.StateId == (int)CommandState.Pending
                || command.StateId == (int)CommandState.Sent
                || command.StateId == (int)CommandState.Unknown)
            .Due(command => command.NextAttemptOnUtc, time.GetUtcNow().UtcDateTime)
            .OrderBy(command => command.NextAttemptOnUtc)
            .Take(most)
            .ToListAsync();

    /// <summary>An earlier command may have had the effect of this one, so that the order is read first. What goes out may change as often as the owner likes.</summary>
    private static bool MayHaveDone(MarketplaceCommand earlier, CommandKind kind) =>
        kind.IsDecision() ? earlier.IsDecision() && earlier.State is (CommandState.Confirmed or CommandState.Unresolved) : kind.IsSeenOnOrder() && earlier.Kind == kind && earlier.State is CommandState.Unresolved;

    private static bool IsOpen(MarketplaceCommand command) => command.State is CommandState.Pending or CommandState.Sent or CommandState.Unknown;
}
