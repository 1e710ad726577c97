using LinqToDB;
using LinqToDB.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Moves a recorded command along: claimed before it is sent, ended by its answer, or left for later.</summary>
public sealed class CommandStates(IRepository<MarketplaceCommand> commands, CommandFiles files, TimeProvider time)
{
    private const int LongestAnswer = 1000;

    /// <summary>How long a command may be in flight before somebody else takes it over.</summary>
    private static readonly TimeSpan _longestSend = TimeSpan.FromMinutes(2);

    /// <summary>Claims the command, with its number of attempts as fencing token; false when somebody else was faster.</summary>
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

    /// <summary>False when somebody else has taken the command over in the meantime.</summary>
    public async Task<bool> EndAsync(MarketplaceCommand command, CommandState state, OwnerText? answer)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await Moved(command, state, answer).Set(row => row.EndedOnUtc, now).UpdateAsync() != 1)
            return false;

        await files.ForgetAsync(command);
        return true;
    }

    /// <summary>Leaves a command that nobody has claimed as it is, for a while.</summary>
    public Task WaitAsync(MarketplaceCommand command, TimeSpan wait)
    {
        var state = command.StateId;
        var attempts = command.Attempts;
        var next = time.GetUtcNow().UtcDateTime + wait;
        return commands.Table
            .Where(row => row.Id == command.Id && row.StateId == state && row.Attempts == attempts)
            .Set(row => row.NextAttemptOnUtc, next)
            .UpdateAsync();
    }

    /// <summary>Leaves the command for a later attempt: within a day, whatever the marketplace has asked for. False as with <see cref="EndAsync"/>.</summary>
    public async Task<bool> PostponeAsync(MarketplaceCommand command, CommandState state, TimeSpan wait, OwnerText? answer)
    {
        var next = time.GetUtcNow().UtcDateTime + (wait < WrongClock.Reach ? wait : WrongClock.Reach);
        return await Moved(command, state, answer)
            .Set(row => row.NextAttemptOnUtc, next)
            .UpdateAsync() == 1;
    }

    private IUpdatable<MarketplaceCommand> Moved(MarketplaceCommand command, CommandState state, OwnerText? answer)
    {
        var text = answer?.Stored(LongestAnswer);
        var attempts = command.Attempts;
        command.State = state;
        return commands.Table
            .Where(row => row.Id == command.Id && row.Attempts == attempts && row.EndedOnUtc == null)
            .Set(row => row.StateId, (int)state)
            .Set(row => row.Answer, text);
    }
}
