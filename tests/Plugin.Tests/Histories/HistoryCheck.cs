using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>Runs a history and looks at its end.</summary>
internal static class HistoryCheck
{
    public static IReadOnlyList<string> Violations(History history) => Violations(history, HistoryRun.WorldOf(history));

    private static IReadOnlyList<string> Violations(History history, World world)
    {
        // With a context of the test runner, what a process awaits would go on elsewhere and by chance.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var onTheWay = HistoryRun.Happen(history, world);
            var violations = history.HasHandwork ? HandworkExpectation.Violations(world, history.Steps.OfType<Step.IsInstalledAgain>().Any()) : Expectation.Violations(world);
            return [.. onTheWay, .. world.ReadingWishes.Lost, .. violations, .. Alarms(history, world)];
        }
        catch (InvalidOperationException exception)
        {
            return [exception.Message];
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    /// <summary>That a database undoes work is its everyday life: nobody needs to hear of it.</summary>
    private static IEnumerable<string> Alarms(History history, World world) =>
        history.Faults.Count > 0 && history.Faults.All(fault => fault.Kind is FaultKind.IsUndone) ? world.Errors.Select(error => $"in the log: {error}") : [];

    /// <summary>The history, what is wrong with its end, and every call on the way there.</summary>
    public static string Report(History history)
    {
        var world = HistoryRun.WorldOf(history, traced: true);
        var violations = Violations(history, world);
        return string.Join(Environment.NewLine, [$"{history}", .. violations.Select(violation => $"  ! {violation}"), .. world.Trace.Select(line => $"    {line}")]);
    }
}
