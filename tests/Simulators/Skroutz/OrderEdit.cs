using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed record OrderEvent(string Type, JsonObject Order, JsonObject? Changes);

/// <summary>An order being changed, with the events that tell the shop about it. Nothing counts until it is kept.</summary>
internal sealed class OrderEdit(JsonObject order, DateTimeOffset now)
{
    private readonly List<OrderEvent> _events = [];
    private JsonObject _changes = [];

    public JsonObject Order => order;

    public DateTimeOffset Now => now;

    public string State => order.Text("state") ?? "";

    public string Code => order.Text("code") ?? "";

    /// <summary>The pickup window to go back to when the order is no longer marked as ready.</summary>
    public JsonNode? WindowBeforeReady { get; set; }

    public JsonObject? FollowUp { get; set; }

    public IReadOnlyList<OrderEvent> Events => _events;

    public bool IsFulfilledByMerchant => order["shipping_cost"] != null;

    public bool IsStorePickup => order.Flag("store_pickup");

    public bool IsFulfilledBySkroutz => order.Flag("fulfilled_by_skroutz");

    public void Set(string field, JsonNode? value) => order[field] = value;

    /// <summary>Sets one of the fields whose old and new values appear under "changes" of the next event.</summary>
    public void Change(string field, JsonNode? value)
    {
        var change = _changes[field] as JsonObject ?? new JsonObject { ["old"] = order[field]?.DeepClone() };
        change["new"] = value?.DeepClone();
        _changes[field] = change;
        order[field] = value;
    }

    public void EnterState(string state)
    {
        Change("state", state);
        if (state == SkroutzState.Open)
            return;

        order.Remove("accept_options");
        order.Remove("reject_options");
    }

    public void Announce()
    {
        _events.Add(new OrderEvent("order_updated", order.DeepClone().AsObject(), _changes));
        _changes = [];
    }

    public void Silence() => _events.Clear();
}
