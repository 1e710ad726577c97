using System.Diagnostics;

namespace Shop.Tests.Support;

/// <summary>Waits for something that happens in another process. The limit only ends a test that would never end.</summary>
internal static class Eventually
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    public static Task IsAsync(Func<bool> condition, string what) => IsAsync(() => Task.FromResult(condition()), what);

    /// <param name="limit">For work that is known to be long; some minutes when nothing is given.</param>
    public static async Task IsAsync(Func<Task<bool>> condition, string what, TimeSpan? limit = null)
    {
        var longest = limit ?? _limit;
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > longest)
                Assert.Fail($"Still not true after {longest.TotalSeconds:0} s: {what}");

            await Task.Delay(_pause);
        }
    }
}
