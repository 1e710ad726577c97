using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>Puts one listing of a send into words.</summary>
public sealed class SendWords(OfferTexts offers, LocalizedTexts texts, AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.History.";

    /// <param name="isLatest">Nothing was sent of it since.</param>
    /// <param name="id">The id under which it was sent; null when it never had another.</param>
    public async Task<SendEntry> OfAsync(MarketplaceOutgoingOffer send, bool isLatest, string? id)
    {
        var outcome = (SendOutcome)send.OutcomeId;
        return new SendEntry(
            await times.TextAsync(send.CreatedOnUtc), LevelOf(outcome, isLatest), await offers.TextAsync(send.Offer), await CauseAsync(send, id), await texts.StoredAsync(send.Problem), await AnswerAsync(send, outcome, isLatest));
    }

    private static string LevelOf(SendOutcome outcome, bool isLatest) => outcome switch
    {
        SendOutcome.Applied => "good",
        SendOutcome.Refused or SendOutcome.NotApplied => "error",
        SendOutcome.Unanswered when !isLatest => "warning",
        _ => "none",
    };

    private async Task<string> CauseAsync(MarketplaceOutgoingOffer send, string? id)
    {
        var parts = new List<string> { await texts.GetAsync($"{Keys}Cause.{(SendCause)send.CauseId}") };
        if (send.ByHand)
            parts.Add(await texts.GetAsync($"{Keys}ByHand"));
        if (id is not null)
            parts.Add(await texts.FormatAsync($"{Keys}OfId", id));

        return string.Join(" · ", parts);
    }

    private async Task<string> AnswerAsync(MarketplaceOutgoingOffer send, SendOutcome outcome, bool isLatest)
    {
        var words = await texts.StoredAsync(send.Answer);
        return outcome switch
        {
            SendOutcome.Applied => await texts.FormatAsync($"{Keys}Answer.Applied", await times.TextAsync(send.AnsweredOnUtc)),
            SendOutcome.Refused => await texts.FormatAsync($"{Keys}Answer.Refused", words),
            // A sentence of its own.
            SendOutcome.NotApplied => words ?? "",
            SendOutcome.Taken => await texts.GetAsync($"{Keys}Answer.{(isLatest ? "Taken" : "Overtaken")}"),
            _ => await texts.GetAsync($"{Keys}Answer.{(isLatest ? "Unanswered" : "Lost")}"),
        };
    }
}
