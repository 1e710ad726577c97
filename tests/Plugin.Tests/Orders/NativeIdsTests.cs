using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class NativeIdsTests
{
    [Test]
    public void The_same_order_always_has_the_same_id() =>
        Assert.That(NativeIds.Order("skroutz", "191029-5130474"), Is.EqualTo(new Guid("faf27cc6-55ee-80e9-98fb-8637bb6be6da")));

    [Test]
    public void Ids_that_a_database_may_take_for_one_are_two_orders() =>
        Assert.That(new[] { "abc-1", "ABC-1", "ΩΜΕΓΑ-1", "ΩΜΕΓΆ-1", "ωμεγα-1", "abc-1 " }.Select(id => NativeIds.Order("skroutz", id)), Is.Unique);

    [Test]
    public void Orders_of_different_marketplaces_and_ids_differ()
    {
        Guid[] ids =
        [
            NativeIds.Order("skroutz", "1"), NativeIds.Order("shopflix", "1"), NativeIds.Order("skroutz", "2"),
            NativeIds.Customer("skroutz", "1"), NativeIds.OrderItem("skroutz", "1", "a"), NativeIds.OrderItem("skroutz", "1", "b"),
        ];

        Assert.That(ids, Is.Unique);
    }

    [Test]
    public void Ids_are_of_the_name_based_form() =>
        Assert.That(NativeIds.Order("skroutz", "1").ToString()[14], Is.EqualTo('8'));
}
