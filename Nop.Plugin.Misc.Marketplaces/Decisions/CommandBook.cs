using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>The recorded commands: one at a time for an order, claimed before they are sent.</summary>
public sealed class CommandBook(IRepository<MarketplaceCommand> commands, TimeProvider time)
{
    private const int LongestAnswer = 1000;

    /// <summary>How long a command may be on the wire before somebody else looks after it.</summary>
    private static readonly TimeSpan _longestSend = TimeSpan.FromMinutes(2);

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
        try
        {
            await commands.InsertAsync(command, publishEvent: false);
            return command;
        }
        catch (Exception) when (commands.Table.Any(stored =>
            stored.MarketplaceOrderId == order.Id && stored.KindId == (int)kind && stored.Sequence == sequence))
        {
            return null;
        }
    }

    /// <summary>Commands that wait to be sent, or whose sender has vanished.</summary>
    public async Task<IReadOnlyList<MarketplaceCommand>> DueAsync(int most)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await commands.Table
            .Where(command => (command.StateId == (int)CommandState.Pending
                || command.StateId == (int)CommandState.Sent
                || command.StateId == (int)CommandState.Unknown) && command.NextAttemptOnUtc <= now)
            .OrderBy(command => command.NextAttemptOnUtc)
            .Take(most)
            .ToListAsync();
    }

    /// <summary>Makes the command ours to work on; false when somebody else was faster.</summary>
    public async Task<bool> ClaimAsync(MarketplaceCommand command)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var until = now + _longestSend;
        var state = command.StateId;
        var attempts = command.Attempts;
        if (await commands.Table
            .Where(row => row.Id == command.Id && row.StateId == state && row.Attempts == attempts)
            .Set(row => row.StateId, (int)CommandState.Sent)
            .Set(row => row.Attempts, row => row.Attempts + 1)
            .Set(row => row.SentOnUtc, now)
            .Set(row => row.NextAttemptOnUtc, until)
            .UpdateAsync() != 1)
        {
            return false;
        }

        command.State = CommandState.Sent;
        command.Attempts++;
        return true;
    }

    public Task EndAsync(MarketplaceCommand command, CommandState state, string? answer)
    {
        var now = time.GetUtcNow().UtcDateTime;
        command.State = state;
        return commands.Table
            .Where(row => row.Id == command.Id)
            .Set(row => row.StateId, (int)state)
            .Set(row => row.Answer, StoredText.FitOrNull(answer, LongestAnswer))
            .Set(row => row.EndedOnUtc, now)
            .UpdateAsync();
    }

    /// <summary>Leaves the command for a later attempt.</summary>
    public Task PostponeAsync(MarketplaceCommand command, CommandState state, TimeSpan wait, string? answer)
    {
        var next = time.GetUtcNow().UtcDateTime + wait;
        command.State = state;
        return commands.Table
            .Where(row => row.Id == command.Id)
            .Set(row => row.StateId, (int)state)
            .Set(row => row.Answer, StoredText.FitOrNull(answer, LongestAnswer))
            .Set(row => row.NextAttemptOnUtc, next)
            .UpdateAsync();
    }
}
