using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Ends a command, in its row, in the journal and for whoever waits for it; or leaves it for later, for as long as that makes sense.</summary>
public sealed class CommandOutcomes(CommandStates states, RefreshOrder refresh, Journal journal, TimeProvider time)
{
    private static readonly TimeSpan _waitForRights = TimeSpan.FromMinutes(10);

    /// <summary>Ends the command by what the order itself says; null when it shows that the command has had no effect and still may have one.</summary>
    /// <param name="mayBeDone">Nobody knows whether the command has arrived; else it is known that it was refused.</param>
    /// <exception cref="MarketplaceApiException">The order cannot be read, or not as far as it concerns the command.</exception>
    public async Task<DecisionResult?> EndByReadingAsync(CommandWork work, bool mayBeDone, CancellationToken cancellationToken)
    {
        if (await refresh.ReadOrderAsync(work.Account, ForeignId.Read(work.Order.ExternalId), cancellationToken) is not { } order)
            return await RefusedAsync(work, new(DecisionTexts.UnknownThere));
        if (order.State is MarketplaceOrderState.Unknown)
            return await PostponedAsync(work, mayBeDone: true, new(DecisionTexts.UnknownState), wait: null);

        switch (CommandEffects.Of(work.Command, order))
        {
            case CommandEffect.Open:
                return null;
            case CommandEffect.Untold:
                throw new MarketplaceApiException(new(DecisionTexts.Untold)) { IsTransient = true };
            case CommandEffect.NotShown:
                return mayBeDone ? await GivenUpAsync(work, new(DecisionTexts.NotShown)) : null;
            case CommandEffect.Impossible:
                return await RefusedAsync(work, new(work.Command.IsDecision() ? DecisionTexts.DecidedOtherwise : DecisionTexts.NotOffered));
        }

        if (!await states.EndAsync(work.Command, CommandState.Confirmed, null))
            return TakenOver;

        await journal.OrderAsync(work.Order, JournalLevel.Information, new(DecisionTexts.ConfirmedByReading));
        return new DecisionResult(DecisionStatus.AlreadyDecided, new(DecisionTexts.ConfirmedByReading));
    }

    public async Task<DecisionResult> ConfirmedAsync(CommandWork work, OwnerText? message)
    {
        if (!await states.EndAsync(work.Command, CommandState.Confirmed, message))
            return TakenOver;

        await journal.OrderAsync(work.Order, JournalLevel.Information, new(DecisionTexts.Confirmed));
        return new DecisionResult(DecisionStatus.Confirmed, message);
    }

    public async Task<DecisionResult> RefusedAsync(CommandWork work, OwnerText? message)
    {
        if (!await states.EndAsync(work.Command, CommandState.Refused, message))
            return TakenOver;

        await journal.OrderAsync(work.Order, JournalLevel.Warning, new(DecisionTexts.Refused, message ?? new OwnerText(FailureTexts.SilentRefusal)));
        return new DecisionResult(DecisionStatus.Refused, message);
    }

    public async Task<DecisionResult> WithdrawnAsync(CommandWork work)
    {
        if (!await states.EndAsync(work.Command, CommandState.Withdrawn, new(DecisionTexts.NoEffect)))
            return TakenOver;

        await journal.OrderAsync(work.Order, JournalLevel.Warning, new(DecisionTexts.Withdrawn));
        return new DecisionResult(DecisionStatus.Withdrawn, new(DecisionTexts.Withdrawn));
    }

    /// <param name="mayBeDone">The command may have had its effect: the order is read before anything else.</param>
    public Task<DecisionResult> PostponedAsync(CommandWork work, bool mayBeDone, MarketplaceApiException failure) =>
        PostponedAsync(work, mayBeDone, failure.Text, failure.RetryAfter ?? (failure.IsUnauthorized ? _waitForRights : null));

    /// <param name="wait">Null for a pause that grows with the attempts.</param>
    /// <inheritdoc cref="PostponedAsync(CommandWork, bool, MarketplaceApiException)"/>
    public async Task<DecisionResult> PostponedAsync(CommandWork work, bool mayBeDone, OwnerText reason, TimeSpan? wait)
    {
        if (CommandPatience.IsOver(work.Command, work.Order, mayBeDone, time.GetUtcNow().UtcDateTime))
            return await GivenUpAsync(work, new(mayBeDone ? DecisionTexts.Unresolved : DecisionTexts.NeverSent, reason));

        if (!await states.PostponeAsync(work.Command, mayBeDone ? CommandState.Unknown : CommandState.Pending, wait ?? BackOff.OwnWork.After(work.Command.Attempts), reason))
            return TakenOver;

        var key = mayBeDone ? DecisionTexts.AnswerLost : DecisionTexts.NotSent;
        await journal.OrderAsync(work.Order, JournalLevel.Warning, new(key, reason));
        return new DecisionResult(DecisionStatus.Unknown, new(key));
    }

    private async Task<DecisionResult> GivenUpAsync(CommandWork work, OwnerText message)
    {
        if (!await states.EndAsync(work.Command, CommandState.Unresolved, message))
            return TakenOver;

        await journal.OrderAsync(work.Order, JournalLevel.Error, message);
        return new DecisionResult(DecisionStatus.Unknown, message);
    }

    /// <summary>It took so long that another process has gone on with the command, and says how it ends.</summary>
    private static DecisionResult TakenOver => new(DecisionStatus.NotPossible, new(DecisionTexts.UnderWay));
}
