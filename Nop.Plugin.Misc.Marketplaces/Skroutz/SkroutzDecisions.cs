using System.Globalization;
using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Accepts and rejects orders.</summary>
public sealed class SkroutzDecisions(SkroutzCalls calls)
{
    public async Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string code, AcceptChoice choice, CancellationToken cancellationToken)
    {
        int? window = null;
        if (!string.IsNullOrWhiteSpace(choice.PickupWindow) && (window = Id(choice.PickupWindow)) is null)
            return new(CommandOutcome.Refused, new(ChoiceTexts.UnknownWindow, choice.PickupWindow));

        var content = new SkroutzAcceptRequest(string.IsNullOrWhiteSpace(choice.PickupLocation) ? null : choice.PickupLocation, window, choice.Parcels);
        return Understand(code, await calls.PostOrderAsync(account, code, "accept", content, cancellationToken));
    }

    public async Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string code, RejectChoice choice, CancellationToken cancellationToken)
    {
        if (choice.Lines.FirstOrDefault(line => Id(line.Reason) is null) is { } unknown)
            return new(CommandOutcome.Refused, new(ChoiceTexts.UnknownReason, unknown.Reason));

        var text = choice.Text ?? choice.Reason;
        if (choice.Lines.Count == 0 && string.IsNullOrWhiteSpace(text))
            return new(CommandOutcome.Refused, new(ChoiceTexts.NoReason));

        var content = choice.Lines.Count > 0
            ? new SkroutzRejectRequest([.. choice.Lines.Select(line => new SkroutzRejectedLine(line.ExternalLineId, Id(line.Reason), line.AvailableQuantity))], null)
            : new SkroutzRejectRequest(null, text!.Trim());
        return Understand(code, await calls.PostOrderAsync(account, code, "reject", content, cancellationToken));
    }

    /// <summary>Nothing but the documented success is one. An empty object or another order's body says nothing; success beside errors contradicts itself.</summary>
    private static CommandAnswer Understand(string code, ApiResponse response)
    {
        var isRefused = response.Errors.Count > 0;
        if (!response.IsSuccess)
            return isRefused ? Refused(response, isOrderToTell: SaysAlready(response)) : throw response.NotUnderstood();

        var answer = response.Read<SkroutzWriteAnswer>();
        if (answer.Success == true)
        {
            return response.ClaimsErrors ? Refused(response, isOrderToTell: true)
                : (SkroutzReader.PeekCode(response.Body) ?? code) == code ? new(CommandOutcome.Confirmed)
                : throw response.NotUnderstood();
        }

        if (isRefused)
            return Refused(response, isOrderToTell: SaysAlready(response));

        return answer.Success == false ? new(CommandOutcome.Refused, new(FailureTexts.SilentRefusal)) : throw response.NotUnderstood();
    }

    private static CommandAnswer Refused(ApiResponse response, bool isOrderToTell) =>
        new(isOrderToTell ? CommandOutcome.AlreadyDecided : CommandOutcome.Refused, OwnerText.QuoteOrNull(response.Words));

    /// <summary>"Order already accepted." and the like: which of them it is, the order itself tells.</summary>
    private static bool SaysAlready(ApiResponse response) =>
        response.StatusCode != HttpStatusCode.NotFound
        && response.Errors.Any(error => error.Message.Contains("already", StringComparison.OrdinalIgnoreCase));

    private static int? Id(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
