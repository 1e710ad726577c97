using System.Globalization;
using System.Text.Json;
using Moq;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Media;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Admin.Orders;

[NonParallelizable]
public sealed class TimelineTests
{
    private const int OrderId = 5;
    private CatalogueShop _shop = null!;
    private CultureInfo _before = null!;

    [SetUp]
    public void OpenShop() => (_shop, _before, CultureInfo.CurrentCulture) = (new CatalogueShop(), CultureInfo.CurrentCulture, new CultureInfo("en-US"));

    [TearDown]
    public void CloseShop()
    {
        CultureInfo.CurrentCulture = _before;
        _shop.Dispose();
    }

    [Test]
    public async Task A_product_chosen_by_hand_is_told_by_its_name_as_long_as_the_shop_has_it()
    {
        var lamp = _shop.Product("L-1", change: product => product.Name = "Lamp");
        Tell(OrderTexts.LineMapped, "X1", $"#{lamp.Id}", 7);
        Tell(OrderTexts.LineUnmapped, "X1", 7, $"#{lamp.Id}");
        Tell(OrderTexts.LineMapped, "X1", "#4711", 7);
        Tell(OrderTexts.LineMapped, "X1", "TYPED-1", 7);
        Tell(OrderTexts.LineUnmapped, "X1", 7);

        Assert.That(await LinesAsync(), Is.EqualTo(new[]
        {
            "Item X1: the choice of the product was undone by Maria P",
            "Item X1: the product TYPED-1 was chosen by Maria P",
            "Item X1: the product #4711 was chosen by Maria P",
            "Item X1: the choice of the product Lamp (L-1) was undone by Maria P",
            "Item X1: the product Lamp (L-1) was chosen by Maria P",
        }));
    }

    [TestCase("el-GR", "Αλλαγή ημέρας παραλαβής σε: Τρίτη 1 Δεκεμβρίου 2026", "Άλλη ημέρα παραλαβής από Maria P, Τρίτη 1 Δεκεμβρίου 2026")]
    [TestCase("en-US", "Pickup to be moved to: Tuesday, December 1, 2026", "Pickup moved to another day by Maria P, Tuesday, December 1, 2026")]
    public async Task The_day_a_pickup_is_moved_to_is_told_in_the_words_of_who_reads(string culture, string told, string done)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        var day = StoredValue.Day(new DateOnly(2026, 12, 1));
        Tell(DecisionTexts.RescheduleTold, day);
        _shop.Row(new MarketplaceCommand
        {
            MarketplaceOrderId = OrderId,
            Kind = CommandKind.Reschedule,
            State = CommandState.Confirmed,
            DecidedByCustomerId = 7,
            Payload = JsonSerializer.Serialize(new PickupChoice("2026-12-01", null, null) { Name = day }),
            CreatedOnUtc = _shop.Clock.UtcNow.AddMinutes(1),
        });

        Assert.That(await LinesAsync(), Is.EqualTo(new[] { done, told }));
    }

    [TestCase("el-GR", "Απόρριψη από Maria P, Lamp: Εκτός αποθέματος")]
    [TestCase("en-US", "Rejected by Maria P, Lamp: Out of stock")]
    public async Task Why_a_line_was_rejected_is_told_in_the_words_of_who_reads(string culture, string told)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        var reason = Skroutz.SkroutzBody.Read(Skroutz.SkroutzBody.Open).RejectOptions!.LineReasons[0];
        _shop.Row(new MarketplaceCommand
        {
            MarketplaceOrderId = OrderId,
            Kind = CommandKind.Reject,
            State = CommandState.Confirmed,
            DecidedByCustomerId = 7,
            Payload = JsonSerializer.Serialize(new RejectChoice([new RejectedLine("1", reason.Id) { ProductName = "Lamp", ReasonName = reason.Label }])),
            CreatedOnUtc = _shop.Clock.UtcNow,
        });

        Assert.That(await LinesAsync(), Is.EqualTo(new[] { told }));
    }

    private static string Word(string key) => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "el" ? Texts.All[key].Greek : Texts.All[key].English;

    private void Tell(string key, params object?[] arguments) => _shop.Row(new MarketplaceJournalEntry
    {
        MarketplaceOrderId = OrderId,
        TextKey = key,
        Arguments = new OwnerText(key, arguments).StoredArguments,
        CreatedOnUtc = _shop.Clock.UtcNow,
    });

    private async Task<IEnumerable<string>> LinesAsync()
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(service => service.GetResourceAsync(It.IsAny<string>())).ReturnsAsync((string key) => Word(key));
        var texts = new LocalizedTexts(localization.Object, new LocalizedValues(EnglishTexts.Times));
        var customers = Mock.Of<ICustomerService>(service => service.GetCustomerByIdAsync(7) == Task.FromResult(new Customer { FirstName = "Maria", LastName = "P" }));
        var pictures = new ProductPictures(Rows<ProductPicture>(), Rows<Picture>(), Mock.Of<IPictureService>());
        var cards = new ProductCards(Rows<Product>(), Rows<ProductAttributeCombination>(), new CombinationNames(Rows<ProductAttributeMapping>(), Rows<ProductAttributeValue>()), pictures);
        var words = new CommandWords(customers, texts);
        var timeline = new TimelineFactory(
            Rows<MarketplaceJournalEntry>(), Rows<MarketplaceCommand>(), words, new EventWords(words, new MarkedProducts(cards), texts), texts, EnglishTexts.Times);
        return (await timeline.PrepareAsync(OrderId)).Select(entry => entry.Text);
    }

    private IRepository<T> Rows<T>() where T : Nop.Core.BaseEntity => _shop.Get<IRepository<T>>();
}
