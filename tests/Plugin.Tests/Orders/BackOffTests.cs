using Nop.Plugin.Misc.Marketplaces.Data;

namespace Plugin.Tests.Orders;

public sealed class BackOffTests
{
    [TestCase(1, 10)]
    [TestCase(2, 20)]
    [TestCase(5, 160)]
    [TestCase(10, 3600)]
    [TestCase(int.MaxValue, 3600)]
    public void Waiting_doubles_up_to_an_hour(int attempts, int seconds) =>
        Assert.That(BackOff.OwnWork.After(attempts), Is.EqualTo(TimeSpan.FromSeconds(seconds)));
}
