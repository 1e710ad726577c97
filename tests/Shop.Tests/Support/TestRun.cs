using Shop.Tests.Support;

// Fixtures have a shop of their own each, and mostly wait for it. Those that load the machine run alone.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]

namespace Shop.Tests;

/// <summary>What all tests share ends with them.</summary>
[SetUpFixture]
public sealed class TestRun
{
    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await ShopHost.EndIdleAsync();
        DatabaseServer.StopShared();
    }
}
