using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Understands what is answered to a write on an order.</summary>
internal static class SkroutzAnswers
{
    /// <summary>Nothing but the documented success is one. An empty object or another order's body says nothing; success beside errors contradicts itself.</summary>
    public static CommandAnswer Understand(string code, ApiResponse response)
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

    /// <summary>The refusal of a call that the API does not know at all; null for any other answer.</summary>
    public static CommandAnswer? IsUnknownCall(ApiResponse response) =>
        response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed ? new(CommandOutcome.Refused, new(SkroutzRefusalTexts.NotOffered)) : null;

    public static bool Denies(ApiResponse response) => !string.IsNullOrWhiteSpace(response.Body) && response.Read<SkroutzWriteAnswer>().Success == false;

    /// <summary>A refusal with what it means, by its code.</summary>
    public static CommandAnswer Explained(CommandAnswer answer, ApiResponse response, IReadOnlyDictionary<string, string> sentences) =>
        response.Errors.Select(error => sentences.GetValueOrDefault(error.Code ?? "")).OfType<string>().FirstOrDefault() is { } sentence
            ? Explained(answer, response, sentence)
            : answer;

    public static CommandAnswer Explained(CommandAnswer answer, ApiResponse response, string sentence) =>
        answer.Outcome is CommandOutcome.Refused && response.Words is { } words ? answer with { Message = new OwnerText(sentence, words) } : answer;

    private static CommandAnswer Refused(ApiResponse response, bool isOrderToTell) =>
        new(isOrderToTell ? CommandOutcome.AlreadyDecided : CommandOutcome.Refused, OwnerText.QuoteOrNull(response.Words));

    /// <summary>"Order already accepted." and the like: which of them it is, the order itself tells.</summary>
    private static bool SaysAlready(ApiResponse response) =>
        response.StatusCode != HttpStatusCode.NotFound
        && response.Errors.Any(error => error.Message.Contains("already", StringComparison.OrdinalIgnoreCase));
}
