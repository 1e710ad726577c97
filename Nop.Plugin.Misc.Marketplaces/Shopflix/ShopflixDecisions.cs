using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Accepts and rejects orders; both concern the whole order.</summary>
public sealed class ShopflixDecisions(ShopflixCalls calls)
{
    public async Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string orderId, CancellationToken cancellationToken) =>
        Understand(await calls.PutAsync(account, orderId, new(ShopflixDefaults.Accepted), cancellationToken));

    public async Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string orderId, RejectChoice choice, CancellationToken cancellationToken)
    {
        if (choice.Lines.Count > 0)
            return new(CommandOutcome.Refused, new(ChoiceTexts.WholeOrderOnly));
        if (choice.Text is not null)
            return new(CommandOutcome.Refused, new(ChoiceTexts.ListedReasonsOnly));
        if (choice.Reason is not null && !ShopflixReasons.IsKnown(choice.Reason))
            return new(CommandOutcome.Refused, new(ChoiceTexts.UnknownReason, choice.Reason));

        return Understand(await calls.PutAsync(account, orderId, new(ShopflixDefaults.Rejected, choice.Reason), cancellationToken));
    }

    /// <summary>The message counts more than the status: a refusal has been seen with 200.</summary>
    private static CommandAnswer Understand(ApiResponse response)
    {
        if (response.Errors is not [{ Message: var message }, ..])
            throw response.NotUnderstood();
        if (response.IsSuccess && message.Equals("success", StringComparison.OrdinalIgnoreCase))
            return new(CommandOutcome.Confirmed);

        return new(SaysTooLate(message) ? CommandOutcome.AlreadyDecided : CommandOutcome.Refused, OwnerText.QuoteOrNull(response.Words));
    }

    private static bool SaysTooLate(string message) =>
        message.StartsWith("Cannot Accept Order", StringComparison.OrdinalIgnoreCase) || message.StartsWith("Cannot Reject Order", StringComparison.OrdinalIgnoreCase);
}
