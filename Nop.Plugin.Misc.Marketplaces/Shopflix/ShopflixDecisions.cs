using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Accepts and rejects orders; both concern the whole order.</summary>
public sealed class ShopflixDecisions(ShopflixCalls calls)
{
    public async Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string orderId, CancellationToken cancellationToken) =>
        Understand(orderId, await calls.PutAsync(account, orderId, new(ShopflixDefaults.Accepted), cancellationToken));

    public async Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string orderId, RejectChoice choice, CancellationToken cancellationToken)
    {
        if (choice.Lines.Count > 0)
            return new(CommandOutcome.Refused, new(ChoiceTexts.WholeOrderOnly));
        if (choice.Text is not null)
            return new(CommandOutcome.Refused, new(ChoiceTexts.ListedReasonsOnly));
        if (choice.Reason is not null && !ShopflixReasons.IsKnown(choice.Reason))
            return new(CommandOutcome.Refused, new(ChoiceTexts.UnknownReason, choice.Reason));

        return Understand(orderId, await calls.PutAsync(account, orderId, new(ShopflixDefaults.Rejected, choice.Reason), cancellationToken));
    }

    /// <summary>
    /// The message counts more than the status: a refusal has been seen with 200. Another order's body says nothing, success beside an error contradicts itself.
    /// </summary>
    private static CommandAnswer Understand(string orderId, ApiResponse response)
    {
        if (response.Errors is not [{ Message: var message }, ..])
            throw response.NotUnderstood();

        var answer = response.Read<ShopflixWriteAnswer>();
        var isSuccess = response.IsSuccess && IsSuccess(answer.Message);
        if (isSuccess && !response.ClaimsErrors)
            return (answer.OrderId ?? orderId) == orderId ? new(CommandOutcome.Confirmed) : throw response.NotUnderstood();

        return new(isSuccess || SaysTooLate(message) ? CommandOutcome.AlreadyDecided : CommandOutcome.Refused, OwnerText.QuoteOrNull(response.Words));
    }

    private static bool IsSuccess(string? message) => string.Equals(message?.Trim(), "success", StringComparison.OrdinalIgnoreCase);

    private static bool SaysTooLate(string message) =>
        message.StartsWith("Cannot Accept Order", StringComparison.OrdinalIgnoreCase) || message.StartsWith("Cannot Reject Order", StringComparison.OrdinalIgnoreCase);
}
