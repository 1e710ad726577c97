using System.Net;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>Words about a failed call that may be stored and shown: short, without secrets, without a buyer's data.</summary>
internal static partial class FailureText
{
    private const int MaxExcerpt = 300;

    public static OwnerText Status(ApiRequest request, HttpStatusCode status, string? mediaType, string body) =>
        (Words(ApiErrors.Read(body), request.Secrets) ?? Excerpt(mediaType, body, request.Secrets)) is { } said
            ? new(FailureTexts.StatusAndWords, Call(request), (int)status, said)
            : new(FailureTexts.Status, Call(request), (int)status);

    public static OwnerText NotUnderstood(ApiRequest request, HttpStatusCode status, string? mediaType, string body)
    {
        var kind = body.Length == 0 ? new OwnerText(FailureTexts.EmptyBody)
            : mediaType is null ? new OwnerText(FailureTexts.NoType)
            : new OwnerText(FailureTexts.OtherType, mediaType);
        return Excerpt(mediaType, body, request.Secrets) is { } said
            ? new(FailureTexts.AnswerAndWords, Call(request), (int)status, kind, said)
            : new(FailureTexts.Answer, Call(request), (int)status, kind);
    }

    public static OwnerText TooLong(ApiRequest request, int limit) => new(FailureTexts.TooLong, Call(request), limit);

    public static OwnerText Timeout(ApiRequest request, int seconds) => new(FailureTexts.Timeout, Call(request), seconds);

    public static OwnerText Connection(ApiRequest request, Exception exception) =>
        new(FailureTexts.Connection, Call(request), Safe(exception.GetBaseException().Message, request.Secrets));

    public static OwnerText Queue(ApiRequest request) => new(FailureTexts.Queue, Call(request));

    public static string? Words(IReadOnlyList<ApiError> errors, IReadOnlyList<string> secrets) =>
        errors.Count == 0 ? null : Safe(string.Join(" ", errors.Select(error => error.Message)), secrets);

    /// <summary>Nothing of JSON, whole or half: it may be an order with its buyer. Of a page only its text, without addresses and long numbers.</summary>
    private static string? Excerpt(string? mediaType, string body, IReadOnlyList<string> secrets)
    {
        var start = body.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is '{' or '[' || (mediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) ?? false))
            return null;

        var text = Safe(WithoutPeople(Markup().Replace(Invisible().Replace(Head(body), " "), " ")), secrets);
        return text.Length == 0 ? null : text;
    }

    private static string Safe(string text, IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets.Where(secret => secret.Length > 0))
            text = text.Replace(secret, "***", StringComparison.Ordinal);

        text = Blank().Replace(text, " ").Trim();
        return text.Length <= MaxExcerpt ? text : text[..(char.IsHighSurrogate(text[MaxExcerpt - 2]) ? MaxExcerpt - 2 : MaxExcerpt - 1)] + "…";
    }

    private static string WithoutPeople(string text) => LongNumber().Replace(Mail().Replace(text, "***"), "***");

    private static string Call(ApiRequest request) => $"{request.Method} {request.Url.Host}{request.Url.AbsolutePath}";

    private static string Head(string body) => body.Length <= 20_000 ? body : body[..20_000];

    [GeneratedRegex(@"<(script|style)\b.*?(</\1\s*>|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Invisible();

    [GeneratedRegex("<[^>]*>?")]
    private static partial Regex Markup();

    [GeneratedRegex(@"[^\s@<>]+@[^\s@<>]+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"\+?\d[\d ()-]{7,}\d")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
