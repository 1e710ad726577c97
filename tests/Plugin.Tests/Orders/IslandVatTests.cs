using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class IslandVatTests
{
    [TestCase(24, 17)]
    [TestCase(13, 9)]
    [TestCase(6, 4)]
    [TestCase(0, 0)]
    [TestCase(19, 19)]
    public void Greek_rates_are_reduced_and_others_stay(decimal rate, decimal expected) =>
        Assert.That(IslandVat.Reduce(rate), Is.EqualTo(expected));
}
