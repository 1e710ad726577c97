namespace Plugin.Tests.Histories;

/// <summary>Takes away from a failing history what it does not need to fail.</summary>
internal static class HistoryShrinker
{
    private const int MostRuns = 600;

    public static History Shrink(History history, Func<History, bool> fails)
    {
        var runs = 0;
        var smaller = history;
        while (Smaller(smaller).TakeWhile(_ => runs++ < MostRuns).FirstOrDefault(fails) is { } found)
            smaller = found;

        return smaller;
    }

    private static IEnumerable<History> Smaller(History history)
    {
        foreach (var order in history.Orders.Where(_ => history.Orders.Count() > 1))
            yield return history with { Steps = [.. history.Steps.Where(step => !Concerns(step, order))] };

        for (var fault = 0; fault < history.Faults.Count; fault++)
            yield return history with { Faults = Without(history.Faults, fault) };

        for (var step = history.Steps.Count - 1; step >= 0; step--)
            yield return history with { Steps = Without(history.Steps, step) };

        for (var step = 0; step < history.Steps.Count; step++)
        {
            if (history.Steps[step].Turns != Step.ToRest)
                yield return history with { Steps = [.. history.Steps.Select((each, position) => position == step ? each with { Turns = Step.ToRest } : each)] };
        }

        if (history.MarketplaceClock != TimeSpan.Zero)
            yield return history with { MarketplaceClock = TimeSpan.Zero };
    }

    private static bool Concerns(Step step, Remote.OrderSpec order) => step switch
    {
        Step.Happens happens => happens.Order == order,
        Step.Arrives arrives => arrives.Order == order,
        Step.Decides decides => decides.Order == order,
        Step.ByHand byHand => byHand.Order == order,
        Step.Imports imports => imports.Order == order,
        _ => false,
    };

    private static List<T> Without<T>(IReadOnlyList<T> list, int position) => [.. list.Where((_, index) => index != position)];
}
