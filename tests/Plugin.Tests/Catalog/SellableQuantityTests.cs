using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class SellableQuantityTests
{
    private static readonly DateTime _now = new(2026, 12, 1, 10, 0, 0, DateTimeKind.Utc);
    private static readonly StockPolicy _plain = new(0, 0, 5);

    [TestCase(10, 0, 0, 10)]
    [TestCase(10, 3, 0, 7)]
    [TestCase(2, 3, 0, 0)]
    [TestCase(-4, 0, 0, 0)]
    [TestCase(10, 0, 6, 6)]
    [TestCase(10, 8, 6, 2)]
    [TestCase(10, -5, 0, 10)]
    [TestCase(10, 0, -1, 10)]
    [TestCase(int.MinValue, 5, 0, 0)]
    public void Managed_stock_less_the_buffer_up_to_the_cap(int stock, int buffer, int cap, int expected) =>
        Assert.That(Of(Item(stock: stock), new StockPolicy(buffer, cap, 5)), Is.EqualTo(new Sellable(expected, Obstacle.None)));

    [TestCase(4, 0, 0, 3, 4)]
    [TestCase(3, 0, 0, 3, 0)]
    [TestCase(2, 0, 0, 3, 0)]
    [TestCase(5, 2, 0, 3, 0)]
    [TestCase(6, 2, 0, 3, 4)]
    [TestCase(10, 0, 2, 3, 2)]
    [TestCase(-1, 0, 0, -5, 0)]
    public void Stock_at_or_below_what_to_stop_at_is_not_offered(int stock, int buffer, int cap, int stopAt, int expected) =>
        Assert.That(Of(Item(stock: stock), new StockPolicy(buffer, cap, 5, stopAt)), Is.EqualTo(new Sellable(expected, Obstacle.None)));

    [Test]
    public void Unmanaged_stock_does_not_stop() =>
        Assert.That(Of(Item(product => product.ManageInventoryMethod = ManageInventoryMethod.DontManageStock), new StockPolicy(0, 0, 5, 9)).Quantity, Is.EqualTo(5));

    [TestCase(5, 9, 0, 5)]
    [TestCase(5, 0, 3, 3)]
    [TestCase(-5, 0, 0, 0)]
    public void Unmanaged_stock_is_the_constant_up_to_the_cap(int constant, int buffer, int cap, int expected) =>
        Assert.That(Of(Item(product => product.ManageInventoryMethod = ManageInventoryMethod.DontManageStock), new StockPolicy(buffer, cap, constant)).Quantity, Is.EqualTo(expected));

    [TestCase(BackorderMode.AllowQtyBelow0)]
    [TestCase(BackorderMode.AllowQtyBelow0AndNotifyCustomer)]
    public void Backorders_add_nothing(BackorderMode mode) =>
        Assert.That(Of(Item(product => product.BackorderMode = mode, stock: -2), _plain), Is.EqualTo(new Sellable(0, Obstacle.None)));

    [Test]
    public void A_combination_has_its_own_stock()
    {
        var item = Item(product => product.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes, stock: 99);
        var combination = new ProductAttributeCombination { StockQuantity = 4, AllowOutOfStockOrders = true };
        Assert.That(SellableQuantity.Of(item, combination, new StockPolicy(1, 0, 5), _now), Is.EqualTo(new Sellable(3, Obstacle.None)));
    }

    [Test]
    public void Stock_by_combination_cannot_be_sold_without_one() =>
        Assert.That(Of(Item(product => product.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes, stock: 9), _plain), Is.EqualTo(Sellable.Blocked(Obstacle.NeedsChoice)));

    [Test]
    public void Required_attributes_cannot_be_sold_without_a_combination() =>
        Assert.That(Of(Item() with { HasRequiredAttributes = true }, _plain), Is.EqualTo(Sellable.Blocked(Obstacle.NeedsChoice)));

    [Test]
    public void A_product_that_is_closed_to_guests_of_the_store_is_blocked() =>
        Assert.That(Of(Item() with { IsOpen = false }, _plain), Is.EqualTo(Sellable.Blocked(Obstacle.Closed)));

    private static IEnumerable<TestCaseData> Obstacles()
    {
        yield return Case(Obstacle.Gone, product => product.Deleted = true);
        yield return Case(Obstacle.Unpublished, product => product.Published = false);
        yield return Case(Obstacle.NotSimple, product => product.ProductType = ProductType.GroupedProduct);
        yield return Case(Obstacle.OutsideDates, product => product.AvailableStartDateTimeUtc = _now.AddSeconds(1));
        yield return Case(Obstacle.OutsideDates, product => product.AvailableEndDateTimeUtc = _now.AddSeconds(-1));
        yield return Case(Obstacle.None, product => product.AvailableStartDateTimeUtc = _now);
        yield return Case(Obstacle.None, product => product.AvailableEndDateTimeUtc = _now);
        yield return Case(Obstacle.BuyingDisabled, product => product.DisableBuyButton = true);
        yield return Case(Obstacle.NoFixedPrice, product => product.CallForPrice = true);
        yield return Case(Obstacle.NoFixedPrice, product => product.CustomerEntersPrice = true);
        yield return Case(Obstacle.NotGoods, product => product.IsGiftCard = true);
        yield return Case(Obstacle.NotGoods, product => product.IsDownload = true);
        yield return Case(Obstacle.NotGoods, product => product.IsRental = true);
        yield return Case(Obstacle.NotGoods, product => product.IsRecurring = true);
        yield return Case(Obstacle.PreOrder, product => product.AvailableForPreOrder = true);
        yield return Case(Obstacle.PreOrder, product => (product.AvailableForPreOrder, product.PreOrderAvailabilityStartDateTimeUtc) = (true, _now.AddDays(1)));
        yield return Case(Obstacle.None, product => (product.AvailableForPreOrder, product.PreOrderAvailabilityStartDateTimeUtc) = (true, _now.AddDays(-1)));
        yield return Case(Obstacle.NotSinglePieces, product => product.OrderMinimumQuantity = 2);
        yield return Case(Obstacle.None, product => product.OrderMinimumQuantity = 0);
        yield return Case(Obstacle.NotSinglePieces, product => product.AllowedQuantities = "2, 4");
        yield return Case(Obstacle.None, product => product.AllowedQuantities = "4, 1");
        yield return Case(Obstacle.None, product => product.AllowedQuantities = "any");
    }

    [TestCaseSource(nameof(Obstacles))]
    public void Each_obstacle_blocks(Obstacle expected, Action<Product> change)
    {
        var sellable = Of(Item(change), _plain);
        Assert.That(sellable, Is.EqualTo(expected == Obstacle.None ? new Sellable(10, Obstacle.None) : Sellable.Blocked(expected)));
    }

    [Test]
    public void Every_obstacle_has_a_text() =>
        Assert.That(Enum.GetValues<Obstacle>().Where(obstacle => obstacle != Obstacle.None).Select(CatalogTexts.ObstacleKey), Is.SubsetOf(CatalogTexts.All.Keys));

    private static TestCaseData Case(Obstacle expected, Action<Product> change) => new(expected, change);

    private static Sellable Of(CatalogueProduct item, StockPolicy policy) => SellableQuantity.Of(item, null, policy, _now);

    private static CatalogueProduct Item(Action<Product>? change = null, int stock = 10)
    {
        var product = CatalogueShop.Simple("A", stock);
        change?.Invoke(product);
        return new CatalogueProduct(product, [], stock, false, true);
    }
}
