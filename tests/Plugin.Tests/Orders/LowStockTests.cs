using Nop.Core.Domain.Catalog;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>Sizes that run out have the consequences that nop gives to plain products.</summary>
internal sealed class LowStockTests
{
    [TestCase(LowStockActivity.Nothing, false, false)]
    [TestCase(LowStockActivity.DisableBuyButton, true, false)]
    [TestCase(LowStockActivity.Unpublish, false, true)]
    public void A_product_whose_sizes_have_run_out_is_taken_off_sale(LowStockActivity activity, bool isDisabled, bool isUnpublished)
    {
        var order = Shop(activity, minimum: 19).Comes(Stage.Open);

        var boot = Boot(order);
        Assert.That((boot.DisableBuyButton, !boot.Published), Is.EqualTo((isDisabled, isUnpublished)));
        Assert.That(order.Stock("BOOT-42"), Is.EqualTo(9));
    }

    [Test]
    public void What_other_sizes_have_left_counts()
    {
        var order = Shop(LowStockActivity.Unpublish, minimum: 18).Comes(Stage.Open);

        Assert.That(Boot(order).Published, Is.True);
    }

    [TestCase(10, new[] { "BOOT-42: 9" })]
    [TestCase(9, new string[0])]
    public void The_owner_is_told_when_a_size_falls_below_the_owners_mark(int below, string[] told)
    {
        var order = Shop(LowStockActivity.Nothing, minimum: 0, below).Comes(Stage.Open);
        Assert.That(order.World.Facts.LowStock, Is.EqualTo(told));

        order.Comes(Stage.Cancelled);
        Assert.That(order.World.Facts.LowStock, Is.EqualTo(told), "what comes back is no news");
    }

    private static OneOrder Shop(LowStockActivity activity, int minimum, int below = 0)
    {
        var order = new OneOrder(Basket.OneBoot);
        var boot = Boot(order);
        (boot.Published, boot.AllowAddingOnlyExistingAttributeCombinations, boot.LowStockActivity, boot.MinStockQuantity) = (true, true, activity, minimum);
        order.World.Database.Of<Product>().Update(boot, null);
        var sizes = order.World.Database.Of<ProductAttributeCombination>();
        foreach (var size in sizes.Rows.ToList())
        {
            size.NotifyAdminForQuantityBelow = below;
            sizes.Update(size, null);
        }

        return order;
    }

    private static Product Boot(OneOrder order) => order.World.Database.Of<Product>().Rows.Single(product => product.Sku == "BOOT");
}
