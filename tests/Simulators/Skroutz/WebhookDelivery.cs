using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

public enum WebhookState
{
    Waiting,
    Delivered,

    /// <summary>All deliveries failed; the event is lost unless somebody resends it.</summary>
    Lost,

    /// <summary>No webhook address was registered when the event happened.</summary>
    NoAddress,

    /// <summary>The simulator was stopped first.</summary>
    Stopped
}

public sealed record WebhookAttempt(DateTimeOffset At, int? Status, string? Error, TimeSpan Duration);

public sealed record WebhookDelivery
{
    public required long Id { get; init; }

    public required string OrderCode { get; init; }

    public required string EventType { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool IsResend { get; init; }

    public WebhookState State { get; init; } = WebhookState.Waiting;

    public IReadOnlyList<WebhookAttempt> Attempts { get; init; } = [];

    public DateTimeOffset? NextAttemptAt { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["order_code"] = OrderCode,
        ["event_type"] = EventType,
        ["created_at"] = CreatedAt.ToString("O"),
        ["is_resend"] = IsResend,
        ["state"] = State.ToString(),
        ["next_attempt_at"] = NextAttemptAt?.ToString("O"),
        ["attempts"] = new JsonArray([.. Attempts.Select(attempt => new JsonObject
        {
            ["at"] = attempt.At.ToString("O"),
            ["status"] = attempt.Status,
            ["error"] = attempt.Error,
            ["duration_ms"] = attempt.Duration.TotalMilliseconds
        })]),
        ["body"] = Body
    };
}
