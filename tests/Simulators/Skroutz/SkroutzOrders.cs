using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>The orders Skroutz knows. Every change that Skroutz announces is announced by webhook, in the order of the changes.</summary>
public sealed class SkroutzOrders
{
    private sealed record Entry(JsonObject Order, long Sequence)
    {
        public JsonNode? WindowBeforeReady { get; init; }
    }

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly WebhookSender _webhooks;
    private readonly TimeProvider _time;
    private readonly SkroutzSampleOrders _samples;
    private readonly DemoOrders _demo;
    private readonly Acceptance _acceptance;
    private readonly PickupMoves _moves;
    private readonly VoucherRequests _voucherRequests;
    private readonly Progress _progress;
    private long _lastSequence;

    internal SkroutzOrders(WebhookSender webhooks, Func<Uri> voucherBaseUrl, TimeProvider time)
    {
        var vouchers = new CourierVouchers(voucherBaseUrl);
        (_webhooks, _time) = (webhooks, time);
        _samples = new SkroutzSampleOrders(time);
        _demo = new DemoOrders(time);
        _acceptance = new Acceptance(vouchers);
        _moves = new PickupMoves(vouchers);
        _voucherRequests = new VoucherRequests(vouchers);
        _progress = new Progress(_acceptance, vouchers, _samples);
    }

    public static IReadOnlyCollection<string> Kinds => OrderKinds.Names;

    public static IReadOnlyList<string> Targets { get; } = [.. SkroutzState.All, .. Progress.Events];

    /// <summary>Copies of all orders, newest first; demo orders are not among them.</summary>
    public IReadOnlyList<JsonObject> All
    {
        get
        {
            lock (_gate)
                return [.. _entries.Values.OrderByDescending(entry => entry.Sequence).Select(entry => entry.Order.DeepClone().AsObject())];
        }
    }

    public JsonObject? Find(string code)
    {
        if (code.StartsWith(DemoOrders.Prefix, StringComparison.Ordinal))
            return _demo.Find(code) is { } demo ? JsonText.Reread(demo) : null;

        lock (_gate)
            return _entries.GetValueOrDefault(code)?.Order.DeepClone().AsObject();
    }

    /// <summary>With what can be done with the order at this moment.</summary>
    internal JsonObject? Find(string code, bool withActions)
    {
        if (Find(code) is not { } order)
            return null;

        if (withActions)
            PickupMoves.AddOptions(order, _time.GetUtcNow());
        return order;
    }

    /// <summary>Somebody buys: a new order from the sample catalogue, and its webhook. Returns the order's code.</summary>
    public string Place(SampleOrder? wanted = null) => Place(_samples.Create(wanted ?? new SampleOrder()));

    /// <summary>Stores the order as it is, in place of one with the same code, and sends it as new_order.</summary>
    public string Place(JsonObject order)
    {
        lock (_gate)
        {
            var code = Keep(JsonText.Reread(order));
            Send(code, new OrderEvent("new_order", order, null));
            return code;
        }
    }

    /// <summary>Takes a webhook envelope, which is sent on byte for byte, or {"order":{…}}, or an order.</summary>
    public string Place(ReadOnlySpan<byte> json)
    {
        if (JsonText.Parse(json) is not JsonObject body)
            throw new ArgumentException("The body is not a JSON object.");
        if (body["order"] is not JsonObject order)
            return Place(body);
        if (!body.ContainsKey("event_type"))
            return Place(order);

        lock (_gate)
        {
            var code = Keep(JsonText.Reread(order));
            _webhooks.Send(code, body.Text("event_type") ?? "", json.ToArray());
            return code;
        }
    }

    /// <summary>Stores the order without telling the shop, as if all deliveries had failed.</summary>
    public string Store(JsonObject order)
    {
        lock (_gate)
            return Keep(JsonText.Reread(order));
    }

    /// <summary>Moves the order on as buyers, couriers or Skroutz would. False if there is no such order.</summary>
    /// <param name="to">One of <see cref="Targets"/>.</param>
    /// <param name="announce">Null: a webhook exactly when Skroutz documents one for the new state.</param>
    public bool Advance(string code, string to, bool? announce = null) => Change(code, edit =>
    {
        _progress.Advance(edit, to, announce);
        if (announce == false)
            edit.Silence();
        return null;
    }) == null;

    /// <summary>The panel's button: the latest webhook of the order once more, or its new_order if none was sent yet.</summary>
    public bool Resend(string code)
    {
        if (_webhooks.Resend(code))
            return true;
        if (Find(code) is not { } order)
            return false;

        Send(code, new OrderEvent("new_order", order, null));
        return true;
    }

    public void Clear()
    {
        lock (_gate)
            _entries.Clear();
    }

    internal Refusal? Accept(string code, JsonNode? body) => Change(code, edit => _acceptance.ByMerchant(edit, body));

    internal Refusal? Reject(string code, JsonNode? body) => Change(code, edit => Rejection.ByMerchant(edit, body));

    internal Refusal? Relocate(string code, JsonNode? body) => Change(code, edit => _moves.Relocate(edit, body));

    internal Refusal? RequestVoucher(string code) => Change(code, _voucherRequests.Take);

    /// <summary>Demo webhooks: sent as if the thing had happened, but nothing is kept.</summary>
    internal void Trigger(string code, string trigger)
    {
        var edit = new OrderEdit(_demo.Find(code)!, _time.GetUtcNow());
        if (trigger == "creation")
        {
            Send(code, new OrderEvent("new_order", edit.Order, null));
            return;
        }

        _progress.Advance(edit, trigger == "cancellation" ? SkroutzState.Cancelled : trigger, announce: true);
        foreach (var happened in edit.Events)
            Send(code, happened);
    }

    internal Refusal? Change(string code, Func<OrderEdit, Refusal?> change)
    {
        if (code.StartsWith(DemoOrders.Prefix, StringComparison.Ordinal))
            return _demo.Find(code) is { } demo ? change(new OrderEdit(demo, _time.GetUtcNow())) : Refusal.OrderNotFound;

        lock (_gate)
        {
            if (!_entries.TryGetValue(code, out var entry))
                return Refusal.OrderNotFound;

            var edit = new OrderEdit(entry.Order.DeepClone().AsObject(), _time.GetUtcNow()) { WindowBeforeReady = entry.WindowBeforeReady };
            if (change(edit) is { } refusal)
                return refusal;

            _entries[code] = entry with { Order = JsonText.Reread(edit.Order), WindowBeforeReady = edit.WindowBeforeReady };
            foreach (var happened in edit.Events)
                Send(code, happened);
            if (edit.FollowUp != null)
                Place(_samples.FollowUp(edit.FollowUp));
            return null;
        }
    }

    private string Keep(JsonObject order)
    {
        var code = order.Text("code");
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException("The order has no code.");

        _entries[code] = new Entry(order, _entries.GetValueOrDefault(code)?.Sequence ?? ++_lastSequence);
        return code;
    }

    private void Send(string code, OrderEvent happened)
    {
        var envelope = new JsonObject
        {
            ["event_type"] = happened.Type,
            ["event_time"] = AthensTime.Text(_time.GetUtcNow()),
            ["order"] = happened.Order.DeepClone()
        };
        if (happened.Changes != null)
            envelope["changes"] = happened.Changes.DeepClone();

        _webhooks.Send(code, happened.Type, JsonText.Bytes(envelope));
    }
}
