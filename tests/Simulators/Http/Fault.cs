namespace Marketplaces.Simulators;

public enum FaultKind
{
    /// <summary>Answers with the given status and body; the request has no effect.</summary>
    Answer,

    /// <summary>Never answers; the request has no effect.</summary>
    Hang,

    /// <summary>The request takes effect, then the connection is cut instead of an answer.</summary>
    DropAnswer,

    /// <summary>The request takes effect, the answer breaks off in the middle of its body.</summary>
    TruncateBody,

    /// <summary>The request takes effect; the answer comes byte by byte, for as long as somebody reads it.</summary>
    Drip,

    /// <summary>Waits, then goes on; combines with the other kinds.</summary>
    Delay
}

public sealed record Fault
{
    /// <summary>For <see cref="Times"/>: until the faults are cleared.</summary>
    public const int Always = int.MaxValue;

    public FaultKind Kind { get; init; } = FaultKind.Answer;

    /// <summary>A path prefix, or a pattern for the whole path if it contains an asterisk.</summary>
    public string Path { get; init; } = "*";

    public string? Method { get; init; }

    public int Times { get; init; } = 1;

    public int Status { get; init; } = 500;

    public string Body { get; init; } = "";

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Where a redirect leads.</summary>
    public string? Location { get; init; }

    public int? RetryAfterSeconds { get; init; }

    public TimeSpan Delay { get; init; }

    internal string Describe() => Kind switch
    {
        FaultKind.Answer => $"answer {Status}",
        FaultKind.Hang => "hang",
        FaultKind.DropAnswer => "drop answer",
        FaultKind.TruncateBody => "truncate body",
        FaultKind.Drip => "drip",
        _ => $"delay {Delay.TotalMilliseconds:0} ms"
    };
}
