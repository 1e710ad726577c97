using EmbeddedShop.Database;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Services.Localization;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Orders;

/// <summary>One product, sold lately, whose stock something in the shop overwrites.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StockAuditTests
{
    private const string TypedByHand = "Το απόθεμα διορθώθηκε";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));
    private readonly ScratchDatabase _database = new(typeof(MarketplaceOrder).Assembly);
    private ShopTable<MarketplaceOrder> _orders = null!;
    private ShopTable<MarketplaceOrderLine> _lines = null!;
    private ShopTable<Product> _products = null!;
    private ShopTable<ProductAttributeCombination> _combinations = null!;
    private ShopTable<StockQuantityHistory> _history = null!;
    private ShopTable<MarketplaceStockDifference> _differences = null!;
    private ShopTable<MarketplaceJournalEntry> _journal = null!;
    private ServiceProvider _services = null!;

    [SetUp]
    public void Open()
    {
        (_orders, _lines, _products, _combinations) = (new(_database), new(_database), new(_database), new(_database));
        (_history, _differences, _journal) = (new(_database), new(_database), new(_database));
        var languages = new Mock<ILanguageService>();
        languages.Setup(service => service.GetAllLanguagesAsync(It.IsAny<bool>(), It.IsAny<int>())).ReturnsAsync([new Language { Id = 1 }, new Language { Id = 2 }]);
        var texts = new Mock<ILocalizationService>();
        texts.Setup(service => service.GetResourceAsync(It.IsAny<string>(), It.IsAny<int>(), false, It.IsAny<string>(), It.IsAny<bool>()))
            .ReturnsAsync((string key, int language, bool _, string _, bool _) => language == 2 ? TypedByHand : key);

        var services = new ServiceCollection()
            .AddScoped<StockAudit>().AddScoped<StockFigures>().AddScoped<StockDifferences>().AddScoped<StockDifferenceRows>().AddScoped<StockMessages>()
            .AddScoped<Journal>().AddScoped<Leases>()
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton(languages.Object).AddSingleton(texts.Object);
        _database.AddTo(services);
        _services = services.BuildServiceProvider();

        _products.Add(new Product { Name = "Mug", Sku = "MUG", StockQuantity = 10, ManageInventoryMethod = ManageInventoryMethod.ManageStock });
        _orders.Add(new MarketplaceOrder { UpdatedOnUtc = _clock.UtcNow });
        _lines.Add(new MarketplaceOrderLine { MarketplaceOrderId = 1, ProductId = 1 });
        Move(-1);
        Move(-1);
    }

    [TearDown]
    public void Close()
    {
        _services.Dispose();
        _database.Dispose();
    }

    [Test]
    public async Task Figures_that_agree_are_not_worth_a_word()
    {
        await AuditAsync();

        Assert.That((_journal.Rows.Count, _differences.Rows.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task A_difference_is_told_once_and_its_figures_follow_the_sales()
    {
        Overwrite(+1);
        for (var run = 0; run < 6; run++)
        {
            await AuditAsync();
            Move(-1);
        }

        await AuditAsync();
        Assert.That(Told(OrderTexts.StockDifference), Is.EqualTo(1));
        Assert.That(_differences.Rows.Single(), Has.Property("Expected").EqualTo(2).And.Property("Actual").EqualTo(3).And.Property("EndedOnUtc").Null);
    }

    [Test]
    public async Task It_stays_told_when_the_history_that_showed_it_is_old()
    {
        Overwrite(+1);
        await AuditAsync();
        for (var day = 0; day < 10; day++)
        {
            Move(-1);
            _clock.Advance(TimeSpan.FromDays(1));
            _orders.Change(_ => true, order => order.UpdatedOnUtc = _clock.UtcNow);
            await AuditAsync();
        }

        Assert.That(Told(OrderTexts.StockDifference), Is.EqualTo(1));
        Assert.That(_differences.Rows.Single().EndedOnUtc, Is.Null);
    }

    [Test]
    public async Task Counting_ends_it_and_it_does_not_come_back()
    {
        Overwrite(+1);
        await AuditAsync();

        Assert.That(await Get<StockAudit>().CountedAsync(1), Is.True);
        await SellForDaysAsync(10);

        Assert.That((Told(OrderTexts.StockDifference), Told(OrderTexts.StockCounted)), Is.EqualTo((1, 1)));
        Assert.That(_differences.Rows, Is.Empty, "what has ended is forgotten with the history that showed it");
    }

    [Test]
    public async Task A_new_difference_after_the_count_is_told_anew()
    {
        Overwrite(+1);
        await AuditAsync();
        await Get<StockAudit>().CountedAsync(1);
        Move(-1);
        Overwrite(-2);
        await AuditAsync();

        Assert.That(Told(OrderTexts.StockDifference), Is.EqualTo(2));
        Assert.That(_differences.Rows.Single(), Has.Property("Expected").EqualTo(8).And.Property("Actual").EqualTo(6).And.Property("EndedOnUtc").Null);
    }

    [Test]
    public async Task Typing_the_figure_that_the_history_makes_ends_it()
    {
        Overwrite(+1);
        await AuditAsync();
        Type(8);
        await AuditAsync();
        await SellForDaysAsync(10);

        Assert.That((Told(OrderTexts.StockDifference), Told(OrderTexts.StockAgrees)), Is.EqualTo((1, 1)));
        Assert.That(_differences.Rows, Is.Empty);
    }

    [Test]
    public async Task Typing_another_figure_ends_nothing_and_tells_nothing_new()
    {
        Overwrite(+1);
        await AuditAsync();
        Type(20);
        await AuditAsync();

        Assert.That(Told(OrderTexts.StockDifference), Is.EqualTo(1));
        Assert.That(_differences.Rows.Single(), Has.Property("Expected").EqualTo(19).And.Property("Actual").EqualTo(20).And.Property("EndedOnUtc").Null);
    }

    [Test]
    public async Task What_has_ended_cannot_be_counted()
    {
        Overwrite(+1);
        await AuditAsync();

        Assert.That(await Get<StockAudit>().CountedAsync(1), Is.True);
        Assert.That(await Get<StockAudit>().CountedAsync(1), Is.False);
        Assert.That(await Get<StockAudit>().CountedAsync(7), Is.False);
    }

    [Test]
    public async Task Sizes_have_differences_of_their_own()
    {
        _products.Change(_ => true, product => product.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes);
        foreach (var sku in (string[])["S", "M"])
        {
            var size = _combinations.Add(new ProductAttributeCombination { ProductId = 1, Sku = sku, StockQuantity = 5 });
            _history.Add(new StockQuantityHistory { ProductId = 1, CombinationId = size.Id, QuantityAdjustment = -1, StockQuantity = 5, CreatedOnUtc = _clock.UtcNow });
        }

        _combinations.Change(size => size.Sku == "M", size => size.StockQuantity = 6);
        await AuditAsync();

        Assert.That(_differences.Rows.Single(), Has.Property("CombinationId").EqualTo(2).And.Property("Expected").EqualTo(5).And.Property("Actual").EqualTo(6));
    }

    [Test]
    public async Task A_product_that_is_no_longer_counted_has_no_difference()
    {
        Overwrite(+1);
        await AuditAsync();
        _products.Change(_ => true, product => product.ManageInventoryMethod = ManageInventoryMethod.DontManageStock);
        await AuditAsync();

        Assert.That(_differences.Rows, Is.Empty);
    }

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    private async Task AuditAsync()
    {
        using var scope = _services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<StockAudit>().RunAsync(default);
    }

    private async Task SellForDaysAsync(int days)
    {
        for (var day = 0; day < days; day++)
        {
            _clock.Advance(TimeSpan.FromDays(1));
            Move(-1);
            _orders.Change(_ => true, order => order.UpdatedOnUtc = _clock.UtcNow);
            await AuditAsync();
        }
    }

    /// <summary>As the shop does it: the product, then the history.</summary>
    private void Move(int pieces)
    {
        Overwrite(pieces);
        _history.Add(new StockQuantityHistory
        {
            ProductId = 1,
            QuantityAdjustment = pieces,
            StockQuantity = _products.Rows[0].StockQuantity,
            Message = "Sold",
            CreatedOnUtc = _clock.UtcNow,
        });
    }

    private void Type(int figure)
    {
        var change = figure - _products.Rows[0].StockQuantity;
        Overwrite(change);
        _history.Add(new StockQuantityHistory { ProductId = 1, QuantityAdjustment = change, StockQuantity = figure, Message = TypedByHand, CreatedOnUtc = _clock.UtcNow });
    }

    private void Overwrite(int pieces) => _products.Change(_ => true, product => product.StockQuantity += pieces);

    private int Told(string key) => _journal.Rows.Count(entry => entry.TextKey == key);
}
