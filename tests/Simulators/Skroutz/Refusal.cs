using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>An error in the shape all Skroutz errors have.</summary>
internal sealed record Refusal(int Status, string Code, params string[] Messages)
{
    public static Refusal OrderNotFound { get; } = new(404, "order_error", "Order not found");

    public static Refusal NotReady { get; } = new(422, "order_error", "Order is not eligible to be marked as ready");

    public static Refusal NotUndone { get; } = new(422, "order_error", "Order is not eligible for undo");

    public static Refusal Already(string? state) => new(422, "order_status", $"Order already {state}.");

    public static Refusal Order(string message) => new(422, "order_error", message);

    public Answer ToAnswer() => Answer.Json(Status, new JsonObject
    {
        ["errors"] = new JsonArray(new JsonObject
        {
            ["code"] = Code,
            ["messages"] = new JsonArray([.. Messages.Select(message => JsonValue.Create(message))])
        })
    });
}
