using System.Diagnostics;

namespace Marketplaces.Simulators.Tests;

internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task IsTrue(Func<bool> condition, string expectation)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > Deadline)
                Assert.Fail($"Did not happen within {Deadline.TotalSeconds:0} s: {expectation}");
            await Task.Delay(Pause);
        }
    }
}
