using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

public sealed record LoggedRequest
{
    public required long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string Query { get; init; }

    /// <summary>The scheme and whether it was right; never the secret itself.</summary>
    public required string Authorization { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required string Body { get; init; }

    /// <summary>Null while the request is being answered, or when no answer was ever sent.</summary>
    public int? Status { get; init; }

    public string Answer { get; init; } = "";

    public TimeSpan? Duration { get; init; }

    public string? Fault { get; init; }

    public string Target => Path + Query;

    internal JsonObject ToJson()
    {
        var headers = new JsonObject();
        foreach (var (name, value) in Headers)
            headers[name] = value;

        return new JsonObject
        {
            ["id"] = Id,
            ["at"] = At.ToString("O"),
            ["method"] = Method,
            ["path"] = Path,
            ["query"] = Query,
            ["authorization"] = Authorization,
            ["headers"] = headers,
            ["body"] = Body,
            ["status"] = Status,
            ["answer"] = Answer,
            ["duration_ms"] = Duration?.TotalMilliseconds,
            ["fault"] = Fault
        };
    }
}
