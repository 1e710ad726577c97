using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Http;

public sealed record ApiError(string? Code, string Message);

/// <summary>The shapes in which marketplaces word a refusal: {"errors":[{"code","messages"}]}, {"error":{"message"}} and {"message"}.</summary>
internal static class ApiErrors
{
    public static IReadOnlyList<ApiError> Read(string body)
    {
        if (LenientJson.ReadObject<Refusal>(body) is not { } refusal)
            return [];

        var errors = (refusal.Errors ?? []).SelectMany(error => Messages(error).Select(message => new ApiError(error.Code, message))).ToList();
        if (errors.Count > 0)
            return errors;
        if (refusal.Error is { } single)
            return [.. Messages(single).Select(message => new ApiError(single.Code ?? single.ErrorCode, message))];

        return string.IsNullOrWhiteSpace(refusal.Message) ? [] : [new ApiError(null, refusal.Message.Trim())];
    }

    private static IEnumerable<string> Messages(RefusalError error) =>
        error.Messages is { Count: > 0 } messages ? messages : error.Message is { Length: > 0 } message ? [message] : [];

    private sealed record Refusal(IReadOnlyList<RefusalError>? Errors, RefusalError? Error, string? Message);

    private sealed record RefusalError(string? Code, [property: JsonPropertyName("errorCode")] string? ErrorCode, IReadOnlyList<string>? Messages, string? Message);
}
