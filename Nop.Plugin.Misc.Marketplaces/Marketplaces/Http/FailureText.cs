using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>Words about a failed call that may be stored and shown: short, without secrets, without a buyer's data.</summary>
internal static partial class FailureText
{
    private const int MaxExcerpt = 300;

    public static string Status(ApiRequest request, HttpStatusCode status, string? mediaType, string body)
    {
        var said = Words(ApiErrors.Read(body), request.Secrets) ?? Excerpt(mediaType, body, request.Secrets);
        return $"{Call(request)} answered {(int)status}{(said is null ? "." : $": {said}")}";
    }

    public static string NotUnderstood(ApiRequest request, HttpStatusCode status, string? mediaType, string body)
    {
        var said = Excerpt(mediaType, body, request.Secrets);
        var kind = body.Length == 0 ? "an empty body" : mediaType is { } type ? $"{type} that is not the JSON of the API" : "what is not the JSON of the API";
        return $"{Call(request)} answered {(int)status} with {kind}{(said is null ? "." : $": {said}")}";
    }

    public static string TooLong(ApiRequest request, int limit) => $"{Call(request)} answered more than {limit} bytes.";

    public static string Timeout(ApiRequest request, int seconds) => $"{Call(request)} brought no answer within {seconds} s.";

    public static string Connection(ApiRequest request, Exception exception) =>
        $"{Call(request)} failed: {Safe(exception.GetBaseException().Message, request.Secrets)}";

    public static string Queue(ApiRequest request) => $"{Call(request)} was not sent: too many calls are waiting.";

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
