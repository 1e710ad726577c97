using EmbeddedShop.Tests.Support;
using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;

namespace EmbeddedShop.Tests.Services;

internal sealed class AdjustInventoryTests
{
    private TestShop _shop = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _shop = await TestShop.StartAsync();

    [OneTimeTearDown]
    public async Task EndAsync() => await _shop.DisposeAsync();

    [Test]
    public async Task Managed_stock_moves_and_is_remembered()
    {
        var product = Product("10");
        await Service.AdjustInventoryAsync(product, -3, message: "sold");
        var entry = History(product.Id).Single();
        Assert.Multiple(() =>
        {
            Assert.That(Product("10").StockQuantity, Is.EqualTo(7));
            Assert.That((entry.QuantityAdjustment, entry.StockQuantity, entry.Message, entry.CombinationId), Is.EqualTo((-3, 7, "sold", (int?)null)));
        });
    }

    [Test]
    public async Task Two_movements_of_rows_read_before_lose_one()
    {
        var (first, second) = (Product("ABC123"), Product("ABC123"));
        await Service.AdjustInventoryAsync(first, -1);
        await Service.AdjustInventoryAsync(second, -1);
        Assert.That((Product("ABC123").StockQuantity, History(first.Id).Count), Is.EqualTo((9, 2)));
    }

    [Test]
    public async Task A_combination_is_found_by_its_attributes()
    {
        var product = Product("DEF456");
        var large = Combination("DEF456-LARGE");
        await Service.AdjustInventoryAsync(product, -4, large.AttributesXml);
        await Service.AdjustInventoryAsync(product, -1, "<Attributes />");
        Assert.Multiple(() =>
        {
            Assert.That(Combination("DEF456-LARGE").StockQuantity, Is.EqualTo(6));
            Assert.That(Combination("DEF456-SMALL").StockQuantity, Is.EqualTo(10));
            Assert.That(History(product.Id).Single().CombinationId, Is.EqualTo(large.Id));
        });
    }

    [Test]
    public async Task Warehouses_reserve_and_give_back()
    {
        var product = Product("100");
        product.UseMultipleWarehouses = true;
        var rows = _shop.Repository<ProductWarehouseInventory>();
        await rows.InsertAsync([Stock(product, 1, 5), Stock(product, 2, 3)]);
        await Service.AdjustInventoryAsync(product, -6);
        Assert.That(await Service.GetTotalStockQuantityAsync(product), Is.EqualTo(2));
        await Service.AdjustInventoryAsync(product, 6);
        Assert.That(await Service.GetTotalStockQuantityAsync(product), Is.EqualTo(8));
        Assert.That(History(product.Id), Is.Empty);
    }

    [Test]
    public async Task Reaching_the_minimum_unpublishes_when_told_to()
    {
        var product = Product("213123123");
        product.LowStockActivity = LowStockActivity.Unpublish;
        await Service.AdjustInventoryAsync(product, -10);
        Assert.That(Product("213123123").Published, Is.False);
    }

    private IProductService Service => _shop.Get<IProductService>();

    private Product Product(string sku) => _shop.Repository<Product>().Table.Single(product => product.Sku == sku);

    private ProductAttributeCombination Combination(string sku) =>
        _shop.Repository<ProductAttributeCombination>().Table.Single(combination => combination.Sku == sku);

    private List<StockQuantityHistory> History(int productId) =>
        [.. _shop.Repository<StockQuantityHistory>().Table.Where(entry => entry.ProductId == productId).OrderBy(entry => entry.Id)];

    private static ProductWarehouseInventory Stock(Product product, int warehouse, int quantity) =>
        new() { ProductId = product.Id, WarehouseId = warehouse, StockQuantity = quantity };
}
