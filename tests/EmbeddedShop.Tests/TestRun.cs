using Shop.Tests.Support;

namespace EmbeddedShop.Tests;

/// <summary>What all tests share ends with them.</summary>
[SetUpFixture]
public sealed class TestRun
{
    [OneTimeTearDown]
    public void Stop() => DatabaseServer.StopShared();
}
