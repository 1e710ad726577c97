using Nop.Plugin.Misc.Marketplaces.Decisions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What a decision dialog gets back.</summary>
/// <param name="Status">Name of a <see cref="DecisionStatus"/>, or "Failed" when no answer came.</param>
/// <param name="Words">The marketplace's words or our explanation; null when the text says it all.</param>
/// <param name="Tone">A word of the style sheet: success, info, warning, danger.</param>
/// <param name="Reload">The page shows an old state now.</param>
public sealed record DecisionAnswer(string Status, string Text, string? Words, string Tone, bool Reload)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Answer.";

    public static async Task<DecisionAnswer> OfAsync(DecisionResult result, LocalizedTexts texts) => new(
        $"{result.Status}",
        await texts.GetAsync($"{Keys}{result.Status}"),
        result.Message is null ? null : await texts.TextAsync(result.Message),
        ToneOf(result.Status),
        result.Status is not DecisionStatus.NotPossible);

    /// <summary>An objection of ours, before anything was sent.</summary>
    public static DecisionAnswer NotSent(string text) => new(nameof(DecisionStatus.NotPossible), text, null, "warning", false);

    /// <summary>No answer came; the command is recorded and will be looked after.</summary>
    public static async Task<DecisionAnswer> FailedAsync(string words, bool mayHaveTakenEffect, LocalizedTexts texts) => new(
        mayHaveTakenEffect ? nameof(DecisionStatus.Unknown) : "Failed",
        await texts.GetAsync(mayHaveTakenEffect ? $"{Keys}Unknown" : $"{Keys}Failed"),
        words,
        mayHaveTakenEffect ? "warning" : "danger",
        mayHaveTakenEffect);

    private static string ToneOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Confirmed => "success",
        DecisionStatus.AlreadyDecided => "info",
        DecisionStatus.Refused => "danger",
        _ => "warning",
    };
}
