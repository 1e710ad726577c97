using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The orders Shopflix knows. It tells nobody about changes: shops ask.</summary>
public sealed class ShopflixOrders
{
    private sealed record Entry(long Id, long Timestamp, long Sequence, JsonObject Order);

    private static readonly string[] Reasons = ["out-of-stock", "damaged", "wrong-price", "disabled-product", "wrong-product"];

    private readonly Lock _gate = new();
    private readonly Dictionary<long, Entry> _entries = [];
    private readonly ShopflixSampleOrders _samples;
    private long _lastSequence;

    internal ShopflixOrders(TimeProvider time) => _samples = new ShopflixSampleOrders(time);

    public static IReadOnlyCollection<string> Kinds => ShopflixSampleOrders.Kinds;

    /// <summary>Copies of all orders, newest first.</summary>
    public IReadOnlyList<JsonObject> All => Select(_ => true, 0, int.MaxValue).Orders;

    public JsonObject? Find(long id)
    {
        lock (_gate)
            return _entries.GetValueOrDefault(id)?.Order.DeepClone().AsObject();
    }

    /// <summary>Somebody buys. Returns the order's id; for the kind "parent" that of the part the shop delivers.</summary>
    public long Place(SampleOrder? wanted = null)
    {
        var orders = _samples.Create(wanted ?? new SampleOrder());
        lock (_gate)
        {
            long[] ids = [.. orders.Select(Keep)];
            return ids[^1];
        }
    }

    /// <summary>Stores the order as it is, in place of one with the same id.</summary>
    public long Place(JsonObject order)
    {
        lock (_gate)
            return Keep(order);
    }

    /// <summary>Sets the status as couriers, buyers or Shopflix would. False if there is no such order.</summary>
    public bool Advance(long id, string status)
    {
        if (string.IsNullOrWhiteSpace(status))
            throw new ArgumentException("The status is missing.");

        lock (_gate)
        {
            if (!_entries.TryGetValue(id, out var entry))
                return false;

            SetStatus(entry, status);
            return true;
        }
    }

    public void Clear()
    {
        lock (_gate)
            _entries.Clear();
    }

    internal (int Total, IReadOnlyList<JsonObject> Orders) Select(OrderListQuery query, int page)
    {
        var skipped = (int)Math.Min((page - 1L) * query.ItemsPerPage, int.MaxValue);
        return Select(Matches, skipped, query.ItemsPerPage);

        bool Matches(Entry entry) =>
            entry.Timestamp >= query.From.ToUnixTimeSeconds()
            && entry.Timestamp <= query.To.ToUnixTimeSeconds()
            && (query.Status == null || entry.Order.Text("status") == query.Status);
    }

    /// <summary>The message to refuse with, or null when the order's status was changed.</summary>
    internal string? Decide(long id, JsonObject? request)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(id, out var entry))
                return NotFound(id.ToString(CultureInfo.InvariantCulture));

            var wanted = JsonFields.StrictText(request?["status"]);
            var isPlaced = entry.Order.Text("status") == ShopflixStatus.Placed;
            var refusal = wanted switch
            {
                ShopflixStatus.Processing => isPlaced ? null : "Cannot Accept Order",
                ShopflixStatus.Rejected when !isPlaced => "Cannot Reject Order",
                ShopflixStatus.Rejected => CheckReason(request!["reason"]),
                _ => "Status Is Not Valid"
            };
            if (refusal == null)
                SetStatus(entry, wanted!);
            return refusal;
        }
    }

    internal static string NotFound(string id) => $"The order with id {id} was not found";

    private static string? CheckReason(JsonNode? reason) =>
        reason == null || Reasons.Contains(JsonFields.StrictText(reason)) ? null : "Reason Is Not Valid";

    private void SetStatus(Entry entry, string status)
    {
        var order = entry.Order.DeepClone().AsObject();
        order["status"] = status;
        _entries[entry.Id] = entry with { Order = order };
    }

    private (int Total, IReadOnlyList<JsonObject> Orders) Select(Func<Entry, bool> predicate, int skipped, int taken)
    {
        lock (_gate)
        {
            Entry[] found = [.. _entries.Values.Where(predicate).OrderByDescending(entry => entry.Timestamp).ThenByDescending(entry => entry.Sequence)];
            return (found.Length, [.. found.Skip(skipped).Take(taken).Select(entry => entry.Order.DeepClone().AsObject())]);
        }
    }

    private long Keep(JsonObject order)
    {
        var id = order.WholeNumber("order_id") ?? throw new ArgumentException("The order has no order_id.");
        var sequence = _entries.GetValueOrDefault(id)?.Sequence ?? ++_lastSequence;
        _entries[id] = new Entry(id, order.WholeNumber("timestamp") ?? 0, sequence, JsonText.Reread(order));
        return id;
    }
}
