using Moq;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Media;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Admin;

/// <summary>What the desk reads, on a real database.</summary>
public sealed class DeskOrdersTests
{
    private CatalogueShop _shop = null!;

    [SetUp]
    public void SetUp() => _shop = new CatalogueShop();

    [TearDown]
    public void TearDown() => _shop.Dispose();

    [Test]
    public async Task Only_what_the_shop_has_to_send_is_on_the_desk()
    {
        Order("accepted");
        Order("ready", MarketplaceOrderState.ReadyForPickup);
        Order("collected", traits: OrderTraits.StorePickup);
        Order("own courier", traits: OrderTraits.FulfilledByMerchant | OrderTraits.GiftWrap);
        Order("repaired", traits: OrderTraits.ReturnShipment);
        Order("undecided", MarketplaceOrderState.New);
        Order("left", MarketplaceOrderState.Shipped);
        Order("called off", MarketplaceOrderState.Cancelled);
        Order("test", traits: OrderTraits.Test);
        Order("their warehouse", traits: OrderTraits.FulfilledByMarketplace);
        Order("parent", traits: OrderTraits.Parent);
        Order("before the account", change: order => order.HandledElsewhere = true);

        Assert.That((await Desk.AllAsync()).Select(order => order.Code), Is.EquivalentTo(new[] { "accepted", "ready", "collected", "own courier", "repaired" }));
    }

    [Test]
    public async Task What_has_left_meanwhile_is_not_printed()
    {
        var (here, left) = (Order("here"), Order("left", MarketplaceOrderState.Shipped));

        Assert.That((await Desk.ChosenAsync([left.Id, here.Id, here.Id, 999])).Select(order => order.Code), Is.EqualTo(new[] { "here" }));
    }

    [Test]
    public async Task Five_hundred_orders_take_as_many_statements_as_one()
    {
        var products = Enumerable.Range(1, 30).Select(number => _shop.Product($"P{number}")).ToList();
        Order("first", lines: products[0].Id);
        _shop.Statements();
        await ReadAllAsync();
        var one = _shop.Statements().Count;

        for (var number = 0; number < 500; number++)
            Order($"{number}", lines: products[number % products.Count].Id);
        _shop.Statements();
        var orders = await ReadAllAsync();

        Assert.That(_shop.Statements(), Has.Count.EqualTo(one));
        Assert.That((orders.Count, orders.Sum(order => order.Lines.Count), one), Is.EqualTo((501, 501, one)));
        Assert.That(one, Is.LessThan(10));
    }

    [Test]
    public async Task A_line_of_no_pieces_is_not_packed()
    {
        var order = Order("1", lines: _shop.Product("A").Id);
        _shop.Row(new MarketplaceOrderLine { MarketplaceOrderId = order.Id, ExternalLineKey = "none", Quantity = 0 });

        Assert.That((await Desk.AllAsync()).Single().Lines, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_product_is_known_by_its_size_codes_shelf_and_picture()
    {
        _shop.Row(new Warehouse { Name = "Main" });
        var boot = _shop.Sized("BOOT", ("BOOT-42", 3, 20m));
        _shop.Products.Change(product => product.Id == boot.Id, product => (product.WarehouseId, product.AdminComment, product.Gtin) = (1, "B3\nold", "5200000000017"));
        var size = _shop.Combinations.Rows.Single(row => row.Sku == "BOOT-42");
        _shop.Row(new Picture { MimeType = "image/jpeg", SeoFilename = "second" });
        _shop.Row(new Picture { MimeType = "image/jpeg", SeoFilename = "first" });
        _shop.Row(new ProductPicture { ProductId = boot.Id, PictureId = 1, DisplayOrder = 2 });
        _shop.Row(new ProductPicture { ProductId = boot.Id, PictureId = 2, DisplayOrder = 1 });

        var known = await Products.OfAsync([new MarketplaceOrderLine { ProductId = boot.Id, CombinationId = size.Id }, new MarketplaceOrderLine { ProductId = 777 }, new MarketplaceOrderLine()]);

        var product = known[new ProductIdentity(boot.Id, size.Id)];
        Assert.Multiple(() =>
        {
            Assert.That(known, Has.Count.EqualTo(1), "what the shop does not know is left out");
            Assert.That((product.Name, product.Sku, product.Shelf, product.Picture), Is.EqualTo(("BOOT", "BOOT-42", "Main · B3", "first")));
            Assert.That((product.Product, product.Combination), Is.EqualTo((new ProductCodes("BOOT", "5200000000017"), new ProductCodes("BOOT-42", null))));
        });
    }

    private DeskOrders Desk
    {
        get
        {
            var marketplace = new Mock<IMarketplace>();
            marketplace.Setup(market => market.SystemName).Returns("test");
            marketplace.Setup(market => market.Read(It.IsAny<string>())).Returns(new ReadResult.Irrelevant("?"));
            return new(_shop.Get<IRepository<MarketplaceOrder>>(), _shop.Get<IRepository<MarketplaceOrderLine>>(), _shop.Get<AccountLookup>(), new MarketplaceRegistry([marketplace.Object]));
        }
    }

    private DeskProducts Products
    {
        get
        {
            var service = new Mock<IPictureService>();
            service.Setup(pictures => pictures.GetPictureUrlAsync(It.IsAny<Picture>(), 100, false, null, PictureType.Entity)).ReturnsAsync((Picture picture, int _, bool _, string _, PictureType _) => (picture.SeoFilename, picture));
            return new(
                _shop.Get<IRepository<Product>>(),
                _shop.Get<IRepository<ProductAttributeCombination>>(),
                _shop.Get<IRepository<Warehouse>>(),
                _shop.Get<CombinationNames>(),
                new ProductPictures(_shop.Get<IRepository<ProductPicture>>(), _shop.Get<IRepository<Picture>>(), service.Object));
        }
    }

    private async Task<IReadOnlyList<DeskOrder>> ReadAllAsync()
    {
        var orders = await Desk.AllAsync();
        await Products.OfAsync([.. orders.SelectMany(order => order.Lines)]);
        return orders;
    }

    private MarketplaceOrder Order(
        string code, MarketplaceOrderState state = MarketplaceOrderState.Accepted, OrderTraits traits = OrderTraits.None, Action<MarketplaceOrder>? change = null, params int[] lines)
    {
        var order = new MarketplaceOrder { AccountId = _shop.Account.Id, ExternalId = code, ExternalKey = code, State = state, Traits = traits, PlacedOnUtc = new(2026, 1, 1), ReceivedOnUtc = new(2026, 1, 1), UpdatedOnUtc = new(2026, 1, 1) };
        change?.Invoke(order);
        _shop.Row(order);
        foreach (var productId in lines)
            _shop.Row(new MarketplaceOrderLine { MarketplaceOrderId = order.Id, ExternalLineKey = $"{order.Id}", ProductId = productId, Quantity = 1 });
        return order;
    }
}
