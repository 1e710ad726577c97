using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories.Offers;

/// <summary>What happens in the shop and at the marketplace, and what goes wrong on the way between them.</summary>
/// <param name="HasIds">The marketplace takes batches first and applies them later.</param>
/// <param name="MoreStockWaits">More stock waits while orders may be on their way.</param>
internal sealed record OfferHistory(int Seed, IReadOnlyList<OfferStep> Steps, IReadOnlyList<Fault> Faults, bool HasIds, bool MoreStockWaits)
{
    private const int MostRuns = 400;

    public static OfferHistory Make(int seed)
    {
        var random = new Random(seed);
        var steps = new List<OfferStep>();
        for (var count = random.Next(4, 18); count > 0; count--)
            steps.Add(Step(random));

        return new OfferHistory(seed, steps, [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => FaultOf(random))], HasIds: random.Next(4) > 0, MoreStockWaits: random.Next(3) == 0);
    }

    public static OfferHistory Shrink(OfferHistory history, Func<OfferHistory, bool> fails)
    {
        var runs = 0;
        while (Smaller(history).TakeWhile(_ => runs++ < MostRuns).FirstOrDefault(fails) is { } found)
            history = found;

        return history;
    }

    public override string ToString() => string.Join(
        Environment.NewLine, [$"history {Seed}{(HasIds ? ", with ids" : "")}{(MoreStockWaits ? ", more stock waits" : "")}", .. Steps.Select((step, position) => $"  {position + 1}. {step}"), .. Faults.Select(fault => $"  fault: {fault}")]);

    private static OfferStep Step(Random random)
    {
        var turns = random.Next(3) == 0 ? random.Next(1, 60) : OfferStep.ToRest;
        return random.Next(28) switch
        {
            < 9 => new OfferStep.Edits((Edit)random.Next(random.Next(2) == 0 ? 11 : 10), random.Next(1, 5), random.Next(100), random.Next(2), turns),
            < 15 => new OfferStep.Works(PushChore.Push, random.Next(2), turns),
            < 19 => new OfferStep.Works(PushChore.Ask, random.Next(2), turns),
            19 => new OfferStep.Works(PushChore.Compare, random.Next(2), turns),
            20 => new OfferStep.Works(PushChore.Refresh, random.Next(2), turns),
            < 23 => new OfferStep.Feels((Mood)random.Next(8), random.Next(1, 5)),
            26 or 27 => new OfferStep.Sells(random.Next(3) > 0),
            23 => new OfferStep.Passes(TimeSpan.FromSeconds(random.Next(1, 5))),
            _ => new OfferStep.Passes(TimeSpan.FromMinutes(random.Next(1, 20))),
        };
    }

    private static Fault FaultOf(Random random) => random.Next(4) switch
    {
        3 => new Fault((FaultKind)random.Next((int)FaultKind.LosesCommit), random.Next(1, 6), random.Next(2) == 0 ? "insert MarketplaceBatch" : "set MarketplaceBatch"),
        0 => new Fault((FaultKind)random.Next((int)FaultKind.LosesCommit), random.Next(1, 6), "send"),
        1 => new Fault(random.Next(2) == 0 ? FaultKind.IsUndone : FaultKind.DiesAfter, random.Next(1, 12), "set MarketplaceListing"),
        _ => new Fault((FaultKind)random.Next((int)FaultKind.LosesCommit), random.Next(1, 200)),
    };

    private static IEnumerable<OfferHistory> Smaller(OfferHistory history)
    {
        for (var fault = 0; fault < history.Faults.Count; fault++)
            yield return history with { Faults = Without(history.Faults, fault) };

        for (var step = history.Steps.Count - 1; step >= 0; step--)
            yield return history with { Steps = Without(history.Steps, step) };

        for (var step = 0; step < history.Steps.Count; step++)
        {
            if (history.Steps[step].Turns is > 0 and < OfferStep.ToRest)
                yield return history with { Steps = [.. history.Steps.Select((each, position) => position == step ? each with { Turns = OfferStep.ToRest } : each)] };
        }
    }

    private static List<T> Without<T>(IReadOnlyList<T> list, int position) => [.. list.Where((_, index) => index != position)];
}
