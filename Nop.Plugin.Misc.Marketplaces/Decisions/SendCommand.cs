using System.Text.Json;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>
/// Sends a recorded command. Whatever is answered, nothing is guessed: only the documented success is believed, everything else leads to reading the order,
/// and the same command is sent again only when the order shows that the first one had no effect.
/// </summary>
public sealed class SendCommand(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    CommandStates states,
    CommandOutcomes outcomes,
    CommandFiles files,
    RefreshOrder refresh,
    Journal journal)
{
    private static readonly TimeSpan _whileAtRest = TimeSpan.FromMinutes(1);

    public async Task<DecisionResult> SendAsync(MarketplaceCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.GetByIdAsync(command.MarketplaceOrderId);
        var account = order is null ? null : await accounts.FindAsync(order.AccountId);
        if (account is not null && AtWork.Objection(account) is { } objection)
        {
            await states.WaitAsync(command, _whileAtRest);
            return new DecisionResult(DecisionStatus.NotPossible, objection);
        }

        var mayBeDone = command.State is CommandState.Sent or CommandState.Unknown;
        if (!await states.ClaimAsync(command))
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.UnderWay));

        if (order is null || account is null || marketplaces.Find(account.Marketplace) is not { } marketplace)
        {
            await states.EndAsync(command, CommandState.Refused, new(DecisionTexts.OrderGone));
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.OrderGone));
        }

        return await SendAsync(new CommandWork(command, order, account, marketplace), mayBeDone, cancellationToken);
    }

    private async Task<DecisionResult> SendAsync(CommandWork work, bool mayBeDone, CancellationToken cancellationToken)
    {
        try
        {
            if (mayBeDone && await outcomes.EndByReadingAsync(work, mayBeDone: true, cancellationToken) is { } seen)
                return seen;
        }
        catch (MarketplaceApiException failure)
        {
            return await outcomes.PostponedAsync(work, mayBeDone: true, failure);
        }

        try
        {
            return await UnderstandAsync(work, await AskAsync(work, cancellationToken), cancellationToken);
        }
        catch (MarketplaceApiException failure) when (failure.IsAnswered)
        {
            return await ClearUpAsync(work, failure, cancellationToken);
        }
        catch (MarketplaceApiException failure)
        {
            return await outcomes.PostponedAsync(work, failure.MayHaveTakenEffect, failure);
        }
    }

    private async Task<CommandAnswer> AskAsync(CommandWork work, CancellationToken cancellationToken)
    {
        if (!work.Command.Kind.HasFile())
            return await AskAsync(work, ForeignId.Read(work.Order.ExternalId), cancellationToken);

        return await files.FindAsync(work.Command) is { } file && work.Marketplace is IDocumentMarketplace marketplace
            ? await SendAsync(marketplace, work, file, cancellationToken)
            : new CommandAnswer(CommandOutcome.Refused, new(DecisionTexts.FileGone));
    }

    private static Task<CommandAnswer> SendAsync(IDocumentMarketplace marketplace, CommandWork work, OrderDocument file, CancellationToken cancellationToken)
    {
        var id = ForeignId.Read(work.Order.ExternalId);
        return work.Command.Kind is CommandKind.SendInvoice
            ? marketplace.SendInvoiceAsync(work.Account, id, file, cancellationToken)
            : marketplace.SendCreditInvoiceAsync(work.Account, id, file, cancellationToken);
    }

    private static Task<CommandAnswer> AskAsync(CommandWork work, string id, CancellationToken cancellationToken)
    {
        var account = work.Account;
        return (work.Command.Kind, work.Marketplace) switch
        {
            (CommandKind.Accept, var marketplace) => marketplace.AcceptAsync(account, id, Choice<AcceptChoice>(work.Command), cancellationToken),
            (CommandKind.Reject, var marketplace) => marketplace.RejectAsync(account, id, Choice<RejectChoice>(work.Command), cancellationToken),
            (CommandKind.SetReady, IDispatchMarketplace marketplace) => marketplace.SetReadyAsync(account, id, isReady: true, cancellationToken),
            (CommandKind.SetNotReady, IDispatchMarketplace marketplace) => marketplace.SetReadyAsync(account, id, isReady: false, cancellationToken),
            (CommandKind.SendTracking, IDispatchMarketplace marketplace) => marketplace.SendTrackingAsync(account, id, Choice<TrackingChoice>(work.Command), cancellationToken),
            (CommandKind.CreateVoucher, ICourierMarketplace marketplace) => marketplace.CreateVoucherAsync(account, Choice<VoucherChoice>(work.Command), cancellationToken),
            (CommandKind.CancelVoucher, ICourierMarketplace marketplace) => marketplace.CancelVoucherAsync(account, Choice<VoucherCancellation>(work.Command), cancellationToken),
            (CommandKind.Reschedule, IPickupMarketplace marketplace) => marketplace.RescheduleAsync(account, id, Choice<PickupChoice>(work.Command).Id, cancellationToken),
            (CommandKind.Relocate, IPickupMarketplace marketplace) => marketplace.RelocateAsync(account, id, Choice<PickupChoice>(work.Command).Id, cancellationToken),
            (CommandKind.RequestVoucher, IPickupMarketplace marketplace) => marketplace.RequestVoucherAsync(account, id, cancellationToken),
            _ => Task.FromResult(new CommandAnswer(CommandOutcome.Refused, new(DecisionTexts.NotOffered))),
        };
    }

    /// <summary>An answer of the API. A refusal says that this call had no effect, not that the order is still open: it may say so in any words.</summary>
    private async Task<DecisionResult> UnderstandAsync(CommandWork work, CommandAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Outcome is CommandOutcome.Confirmed)
        {
            var confirmed = await outcomes.ConfirmedAsync(work, answer.Message);
            await TryRefreshAsync(work.Order, cancellationToken);
            return confirmed;
        }

        try
        {
            return await outcomes.EndByReadingAsync(work, answer.Outcome is not CommandOutcome.Refused, cancellationToken) ?? await outcomes.RefusedAsync(work, answer.Message);
        }
        catch (MarketplaceApiException failure) when (answer.Outcome is CommandOutcome.Refused)
        {
            await journal.OrderAsync(work.Order, JournalLevel.Warning, new(DecisionTexts.NotReadBack, failure.Text));
            return await outcomes.RefusedAsync(work, answer.Message);
        }
        catch (MarketplaceApiException failure)
        {
            return await outcomes.PostponedAsync(work, mayBeDone: true, failure);
        }
    }

    /// <summary>Something was answered that nobody foresaw, by the API or by somebody else on the way. The order tells what happened.</summary>
    private async Task<DecisionResult> ClearUpAsync(CommandWork work, MarketplaceApiException unforeseen, CancellationToken cancellationToken)
    {
        try
        {
            if (await outcomes.EndByReadingAsync(work, unforeseen.MayHaveTakenEffect, cancellationToken) is { } seen)
                return seen;
        }
        catch (MarketplaceApiException unread)
        {
            return await outcomes.PostponedAsync(work, mayBeDone: !(unforeseen.IsUnauthorized && unread.IsUnauthorized), unread);
        }

        return unforeseen.MayHaveTakenEffect && work.Command.Attempts < CommandPatience.MostUnclearAnswers
            ? await outcomes.PostponedAsync(work, mayBeDone: true, unforeseen)
            : await outcomes.RefusedAsync(work, new(work.Command.IsDecision() ? DecisionTexts.StillOpen : DecisionTexts.NoChange, unforeseen.Text));
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
