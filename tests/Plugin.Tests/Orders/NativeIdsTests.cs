using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class NativeIdsTests
{
    [Test]
    public void The_same_order_always_has_the_same_id() =>
        Assert.That(NativeIds.Order("skroutz", "191029-5130474"), Is.EqualTo(new Guid("faf27cc6-55ee-80e9-98fb-8637bb6be6da")));

    [Test]
    public void Upper_and_lower_case_are_one_order_as_they_are_in_the_database() =>
        Assert.That(NativeIds.Order("skroutz", "abc-1"), Is.EqualTo(NativeIds.Order("skroutz", "ABC-1")));

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
