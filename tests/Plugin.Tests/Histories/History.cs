using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>What happens, in what order, and what goes wrong. The seed decides the rest: who runs when.</summary>
/// <param name="MarketplaceClock">How far the marketplace's clock is ahead of the shop's.</param>
internal sealed record History(int Seed, IReadOnlyList<Step> Steps, IReadOnlyList<Fault> Faults, TimeSpan MarketplaceClock)
{
    /// <summary>Messages that do not arrive in the course of the history never do, but for a first one; only reading finds out.</summary>
    public bool LosesMessages { get; init; }

    /// <summary>People are at work beside the plugin, so that there is no ordered history to end like.</summary>
    public bool HasHandwork { get; init; }

    /// <summary>What others ask for while an order is worked on is lost on purpose: what histories are there to find.</summary>
    public bool WritesWholeOrders { get; init; }

    public IEnumerable<OrderSpec> Orders => Steps.OfType<Step.Happens>().Select(step => step.Order).Distinct();

    public override string ToString()
    {
        var lines = Orders.Select(order => $"  {order}")
            .Concat([$"  marketplace clock {MarketplaceClock}"])
            .Concat(Steps.Select((step, position) => $"  {position + 1}. {step}"))
            .Concat(Faults.Select(fault => $"  fault: {fault}"));
        return $"history {Seed}{Environment.NewLine}{string.Join(Environment.NewLine, lines)}";
    }
}
