using System.Globalization;
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
        return SkroutzAnswers.Understand(code, await calls.PostOrderAsync(account, code, "accept", content, cancellationToken));
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
        return SkroutzAnswers.Understand(code, await calls.PostOrderAsync(account, code, "reject", content, cancellationToken));
    }

    private static int? Id(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
