using System.Text.Json;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>
/// Sends a recorded command. After a lost answer the order is read, nothing is guessed: the same command is sent again only when the order
/// shows that the first one had no effect.
/// </summary>
public sealed class SendCommand(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    CommandStates states,
    RefreshOrder refresh,
    Journal journal)
{
    public async Task<DecisionResult> SendAsync(MarketplaceCommand command, CancellationToken cancellationToken)
    {
        var mayBeDone = command.State is CommandState.Sent or CommandState.Unknown;
        if (!await states.ClaimAsync(command))
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.UnderWay));

        if (await orders.GetByIdAsync(command.MarketplaceOrderId) is not { } order
            || await accounts.FindAsync(order.AccountId) is not { } account
            || marketplaces.Find(account.Marketplace) is not { } marketplace)
        {
            await states.EndAsync(command, CommandState.Refused, null);
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.OrderGone));
        }

        try
        {
            return mayBeDone && await ReadAsync(order, command, account, cancellationToken) is { } seen
                ? seen
                : await SendAsync(command, order, account, marketplace, cancellationToken);
        }
        catch (MarketplaceApiException exception)
        {
            return await PostponeAsync(command, order, mayBeDone, exception);
        }
    }

    private async Task<DecisionResult> SendAsync(
        MarketplaceCommand command,
        MarketplaceOrder order,
        MarketplaceAccount account,
        IMarketplace marketplace,
        CancellationToken cancellationToken)
    {
        var answer = command.Kind is CommandKind.Accept
            ? await marketplace.AcceptAsync(account, ForeignId.Read(order.ExternalId), Choice<AcceptChoice>(command), cancellationToken)
            : await marketplace.RejectAsync(account, ForeignId.Read(order.ExternalId), Choice<RejectChoice>(command), cancellationToken);

        switch (answer.Outcome)
        {
            case CommandOutcome.Confirmed:
                await states.EndAsync(command, CommandState.Confirmed, answer.Message);
                await journal.OrderAsync(order, JournalLevel.Information, new(DecisionTexts.Confirmed));
                await TryRefreshAsync(order, cancellationToken);
                return new DecisionResult(DecisionStatus.Confirmed, answer.Message);

            case CommandOutcome.AlreadyDecided:
                return await ReadAsync(order, command, account, cancellationToken)
                    ?? await RefuseAsync(command, order, answer.Message);

            default:
                var refused = await RefuseAsync(command, order, answer.Message);
                await TryRefreshAsync(order, cancellationToken);
                return refused;
        }
    }

    /// <summary>What the order itself says about the command; null when it is still open.</summary>
    private async Task<DecisionResult?> ReadAsync(
        MarketplaceOrder order,
        MarketplaceCommand command,
        MarketplaceAccount account,
        CancellationToken cancellationToken)
    {
        if (await refresh.ReadStateAsync(account, ForeignId.Read(order.ExternalId), cancellationToken) is not { } state
            || state is MarketplaceOrderState.New or MarketplaceOrderState.Unknown)
        {
            return null;
        }

        if (CommandEffect.IsReached(command.Kind, state))
        {
            await states.EndAsync(command, CommandState.Confirmed, null);
            await journal.OrderAsync(order, JournalLevel.Information, new(DecisionTexts.ConfirmedByReading));
            return new DecisionResult(DecisionStatus.AlreadyDecided, new(DecisionTexts.ConfirmedByReading));
        }

        return await RefuseAsync(command, order, new(DecisionTexts.DecidedOtherwise));
    }

    private async Task<DecisionResult> RefuseAsync(MarketplaceCommand command, MarketplaceOrder order, OwnerText? message)
    {
        await states.EndAsync(command, CommandState.Refused, message);
        await journal.OrderAsync(order, JournalLevel.Warning, new(DecisionTexts.Refused, message));
        return new DecisionResult(DecisionStatus.Refused, message);
    }

    private async Task<DecisionResult> PostponeAsync(MarketplaceCommand command, MarketplaceOrder order, bool mayBeDone, MarketplaceApiException exception)
    {
        var unknown = mayBeDone || exception.MayHaveTakenEffect;
        var wait = exception.RetryAfter ?? (exception.IsUnauthorized ? TimeSpan.FromMinutes(10) : BackOff.OwnWork.After(command.Attempts));
        await states.PostponeAsync(command, unknown ? CommandState.Unknown : CommandState.Pending, wait, exception.Text);
        await journal.OrderAsync(order, JournalLevel.Warning, new(unknown ? DecisionTexts.AnswerLost : DecisionTexts.NotSent, exception.Text));
        return new DecisionResult(DecisionStatus.Unknown, new(unknown ? DecisionTexts.AnswerLost : DecisionTexts.NotSent));
    }

    /// <summary>The decision stands whether or not it can be read back at once.</summary>
    private async Task TryRefreshAsync(MarketplaceOrder order, CancellationToken cancellationToken)
    {
        try
        {
            await refresh.ByIdAsync(order.Id, cancellationToken);
        }
        catch (MarketplaceApiException exception)
        {
            await journal.OrderAsync(order, JournalLevel.Warning, new(DecisionTexts.NotReadBack, exception.Text));
        }
    }

    private static TChoice Choice<TChoice>(MarketplaceCommand command) => JsonSerializer.Deserialize<TChoice>(command.Payload)!;
}
