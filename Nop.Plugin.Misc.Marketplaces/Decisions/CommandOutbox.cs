using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>The outbox: commands to the marketplaces are recorded before they are sent, one at a time for an order.</summary>
public sealed class CommandOutbox(IRepository<MarketplaceCommand> commands, TimeProvider time)
{
    /// <summary>Null when another decision on the order is under way or was confirmed.</summary>
    public async Task<MarketplaceCommand?> RecordAsync(MarketplaceOrder order, CommandKind kind, string payload, int customerId)
    {
        var earlier = await commands.Table.Where(command => command.MarketplaceOrderId == order.Id).ToListAsync();
        if (earlier.Exists(command => command.State is not CommandState.Refused))
            return null;

        var now = time.GetUtcNow().UtcDateTime;
        var sequence = earlier.Count(command => command.Kind == kind) + 1;
        var command = new MarketplaceCommand
        {
            MarketplaceOrderId = order.Id,
            Kind = kind,
            Sequence = sequence,
            Payload = payload,
            DecidedByCustomerId = customerId,
            State = CommandState.Pending,
            CreatedOnUtc = now,
            NextAttemptOnUtc = now,
        };
        return await commands.TryInsertAsync(command) ? command : null;
    }

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
}
