using System.Diagnostics;

namespace Shop.Tests.Support;

/// <summary>Waits for something that happens in another process. The limit only ends a test that would never end.</summary>
internal static class Eventually
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    public static Task IsAsync(Func<bool> condition, string what) => IsAsync(() => Task.FromResult(condition()), what);

    public static async Task IsAsync(Func<Task<bool>> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > _limit)
                Assert.Fail($"Still not true after {_limit.TotalSeconds:0} s: {what}");

            await Task.Delay(_pause);
        }
    }
}
