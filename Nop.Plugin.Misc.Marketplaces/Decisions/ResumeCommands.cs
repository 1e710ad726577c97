using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>
/// Sends the commands that are pending, and resolves those that were cut off in flight. One that fails keeps no other waiting, and an account whose
/// marketplace does not answer has its other commands wait for the next run.
/// </summary>
public sealed class ResumeCommands(CommandOutbox outbox, SendCommand send, CommandStates states, IRepository<MarketplaceOrder> orders, ILogger logger)
{
    private const int BatchSize = 20;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var due = await outbox.DueAsync(BatchSize);
        if (due.Count == 0)
            return;

        var accountOf = await AccountsAsync([.. due.Select(command => command.MarketplaceOrderId).Distinct()]);
        var silent = new HashSet<int>();
        foreach (var command in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var account = accountOf.GetValueOrDefault(command.MarketplaceOrderId);
            if (!silent.Contains(account) && await GuardAsync(command, cancellationToken) is DecisionStatus.Unknown)
                silent.Add(account);
        }
    }

    private async Task<DecisionStatus> GuardAsync(MarketplaceCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return (await send.SendAsync(command, cancellationToken)).Status;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !MissingTables.AreTheCauseOf(exception))
        {
            await logger.ErrorAsync($"Marketplaces: command {command.Id} could not be carried out", exception);
            var reason = new OwnerText(DecisionTexts.Unexpected, exception.GetType().Name);
            if (command.Attempts >= CommandPatience.MostAttempts)
                await states.EndAsync(command, CommandState.Unresolved, new(DecisionTexts.Unresolved, reason));
            else
                await states.PostponeAsync(command, CommandState.Unknown, BackOff.OwnWork.After(command.Attempts), reason);

            return DecisionStatus.NotPossible;
        }
    }

    private async Task<Dictionary<int, int>> AccountsAsync(int[] orderIds) =>
        (await orders.Table.Where(order => orderIds.Contains(order.Id)).Select(order => new { order.Id, order.AccountId }).ToListAsync())
            .ToDictionary(order => order.Id, order => order.AccountId);
}
