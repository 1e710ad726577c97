namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>One call, as plain values: every attempt makes a new message of it.</summary>
/// <param name="AccountId">Whose calls it counts among.</param>
public sealed record ApiRequest(HttpMethod Method, Uri Url, int AccountId)
{
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public byte[]? Body { get; init; }

    public string? ContentType { get; init; }

    /// <summary>Texts that must not appear in any message about the call.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>A GET that is a write all the same.</summary>
    public bool ChangesSomething { get; init; }

    /// <summary>Idempotent: the call may be repeated.</summary>
    public bool IsSafe => Method == HttpMethod.Get && !ChangesSomething;

    /// <summary>Most bytes of an answer.</summary>
    public int LongestAnswer { get; init; } = MarketplaceHttp.MaxResponseBytes;

    internal HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Url);
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);

        if (Body is null)
            return message;

        message.Content = new ByteArrayContent(Body);
        message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        return message;
    }
}
