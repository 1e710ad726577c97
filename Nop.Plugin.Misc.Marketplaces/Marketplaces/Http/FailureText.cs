using System.Net;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>
/// Words about a failed call that may be stored and shown: short, without secrets, without a buyer's data. Of the API's own words a sentence or two; of
/// a page of whoever else has answered nothing but its title.
/// </summary>
internal static partial class FailureText
{
    private const int LongestWords = 200;
    private const int LongestTitle = 60;

    public static OwnerText Status(ApiRequest request, HttpStatusCode status, string? mediaType, string body) =>
        (Words(ApiErrors.Read(body), request.Secrets) ?? Title(body, request.Secrets)) is { } said
            ? new(FailureTexts.StatusAndWords, Call(request), (int)status, said)
            : new(FailureTexts.Status, Call(request), (int)status);

    public static OwnerText NotUnderstood(ApiRequest request, HttpStatusCode status, string? mediaType, string body)
    {
        var kind = body.Length == 0 ? new OwnerText(FailureTexts.EmptyBody)
            : mediaType is null ? new OwnerText(FailureTexts.NoType)
            : new OwnerText(FailureTexts.OtherType, mediaType.Length <= LongestTitle ? mediaType : mediaType[..LongestTitle]);
        return Title(body, request.Secrets) is { } said
            ? new(FailureTexts.AnswerAndWords, Call(request), (int)status, kind, said)
            : new(FailureTexts.Answer, Call(request), (int)status, kind);
    }

    public static OwnerText TooLong(ApiRequest request, int limit) => new(FailureTexts.TooLong, Call(request), limit);

    public static OwnerText Timeout(ApiRequest request, int seconds) => new(FailureTexts.Timeout, request.Url.Host, seconds);

    public static OwnerText Connection(ApiRequest request, Exception exception) => new(KeyOf(ConnectionFaults.Of(exception)), request.Url.Host);

    public static OwnerText Queue(ApiRequest request) => new(FailureTexts.Queue, Call(request));

    public static string? Words(IReadOnlyList<ApiError> errors, IReadOnlyList<string> secrets) =>
        errors.Count == 0 ? null : NullIfEmpty(Safe(Markup().Replace(string.Join(" ", errors.Select(error => error.Message)), " "), secrets));

    /// <summary>Nothing of JSON, whole or half: it may be an order with its buyer.</summary>
    private static string? Title(string body, IReadOnlyList<string> secrets) =>
        body.AsSpan().TrimStart() is ['<', ..] && PageTitle().Match(Head(body)) is { Success: true } title ? NullIfEmpty(Safe(LongNumber().Replace(title.Groups[1].Value, "***"), secrets, LongestTitle)) : null;

    private static string KeyOf(ConnectionFault fault) => fault switch
    {
        ConnectionFault.NoSuchHost => FailureTexts.NoSuchHost,
        ConnectionFault.Refused => FailureTexts.ConnectionRefused,
        ConnectionFault.Insecure => FailureTexts.Insecure,
        ConnectionFault.Proxy => FailureTexts.Proxy,
        ConnectionFault.Unreachable => FailureTexts.NoConnection,
        _ => FailureTexts.BrokenOff,
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string Safe(string text, IReadOnlyList<string> secrets, int longest = LongestWords)
    {
        foreach (var secret in secrets.Where(secret => secret.Length > 0))
            text = text.Replace(secret, "***", StringComparison.Ordinal);

        text = Blank().Replace(Mail().Replace(text, "***"), " ").Trim();
        return text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1)] + "…";
    }

    private static string Call(ApiRequest request) => $"{request.Method} {request.Url.Host}{request.Url.AbsolutePath}";

    private static string Head(string body) => body.Length <= 20_000 ? body : body[..20_000];

    [GeneratedRegex(@"<title\b[^>]*>([^<]{0,200})", RegexOptions.IgnoreCase)]
    private static partial Regex PageTitle();

    [GeneratedRegex("</?[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[^\s@<>]+@[^\s@<>]+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"\+?\d[\d ()-]{7,}\d")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
