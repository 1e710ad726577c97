using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>New orders from the sample catalogue. Codes keep rising over restarts, so that a kept shop never sees one twice.</summary>
internal sealed class SkroutzSampleOrders(TimeProvider time)
{
    private const int CentisecondsPerSecond = 100;
    private int _lastNumber = 1_000_000 + (int)(AthensTime.From(time.GetUtcNow()).TimeOfDay.TotalSeconds * CentisecondsPerSecond);
    private int _lastWindowId = 10;

    public JsonObject Create(SampleOrder wanted)
    {
        var now = time.GetUtcNow();
        var number = Interlocked.Increment(ref _lastNumber);
        var random = new Random(number);
        var kind = wanted.Kind ?? "core";
        var lines = SampleCatalogue.Choose(wanted, random, sized: kind == "size");
        var order = new OrderDraft(now, random).Open(CodeOf(number), SampleCustomer.Choose(random), lines, NextWindowId());
        OrderKinds.Apply(order, kind);
        return order;
    }

    public JsonObject FollowUp(JsonObject order)
    {
        var number = Interlocked.Increment(ref _lastNumber);
        return new OrderDraft(time.GetUtcNow(), new Random(number)).FollowUp(order, CodeOf(number), NextWindowId());
    }

    /// <summary>Other choices than before: what a shop remembered of the old ones is stale.</summary>
    public JsonObject NewPickupOptions(bool storePickup) => PickupOptions.Accepting(time.GetUtcNow(), NextWindowId(), storePickup);

    private int NextWindowId() => Interlocked.Add(ref _lastWindowId, 10);

    private string CodeOf(int number) =>
        AthensTime.From(time.GetUtcNow()).ToString("yyMMdd", CultureInfo.InvariantCulture) + "-" + number.ToString("0000000", CultureInfo.InvariantCulture);
}
