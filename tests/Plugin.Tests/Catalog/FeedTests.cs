using System.IO.Compression;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Seo;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>All products in a file: the same as the pushes say, and never half of them.</summary>
[TestFixture]
public class FeedTests : CatalogueFixture
{
    private const string Token = "feed";

    [SetUp]
    public void SwitchOn()
    {
        _shop.Accounts.Change(row => row.Id == _shop.Account.Id, row => (row.FeedEnabled, row.FeedToken, row.FeedDispatchDays) = (true, Token, 3));
        _shop.Get<MarketplacesSettings>().WorkerEnabled = false;
    }

    [Test]
    public async Task A_feed_says_what_a_push_says()
    {
        _shop.Many(1_001);
        _shop.Sized("S", ("S-1", 2, 30m), ("S-2", 3, 20m));
        _shop.Product("NET", stock: 4, price: 100m, product => product.TaxCategoryId = 24);
        _shop.Product("HIDDEN", change: product => product.Published = false);
        await _shop.SyncAsync();

        await GenerateAsync();

        var feed = _shop.Marketplace.Feeds.Single().Products;
        Assert.That(feed, Has.Count.EqualTo(1_004));
        Assert.That(feed.Select(product => Text(product.Offer)), Is.EquivalentTo(_shop.Marketplace.Shown.Values.Select(Text)));
        Assert.That((feed.Single(product => product.Offer.ExternalProductId == "NET").Offer.Price, Lines()[^1]), Is.EqualTo((124m, "end")));
    }

    [TestCase(true, 5)]
    [TestCase(false, 8)]
    public async Task A_feed_tells_of_no_more_stock_than_the_pushes_do(bool pushes, int told)
    {
        var product = _shop.Product("A", 5);
        await _shop.SyncAsync();
        _shop.Accounts.Change(row => row.Id == _shop.Account.Id, row => (row.MoreStockMinutes, row.PushEnabled) = (30, pushes));
        _shop.OrdersAreOnTheirWay = true;

        await _shop.ChangeAsync(product.Id, row => row.StockQuantity = 8);
        await GenerateAsync();

        Assert.That(_shop.Marketplace.Feeds.Single().Products.Single().Offer.Quantity, Is.EqualTo(told));
    }

    [Test]
    public async Task A_product_is_shown_with_what_a_buyer_sees()
    {
        var product = _shop.Sized("S", ("S-1", 2, 30m), ("S-2", 3, 20m));
        _shop.Products.Change(row => row.Id == product.Id, row => (row.Name, row.FullDescription, row.Weight, row.TaxCategoryId, row.ManufacturerPartNumber, row.Gtin) =
            ("Shoe <i>&amp; sock</i>", "<p>Very <b>good</b></p>", 1.5m, 24, "N/A", "4006381333931"));
        _shop.Row(new MeasureWeight { Name = "g", SystemKeyword = "grams", Ratio = 1000m });
        _shop.Row(new UrlRecord { EntityId = product.Id, EntityName = "Product", Slug = "greek", IsActive = true, LanguageId = 2 });
        _shop.Row(new UrlRecord { EntityId = product.Id, EntityName = "Product", Slug = "old", IsActive = false });
        _shop.Row(new UrlRecord { EntityId = product.Id, EntityName = "Product", Slug = "shoe", IsActive = true });
        _shop.Row(new UrlRecord { EntityId = product.Id, EntityName = "Category", Slug = "category", IsActive = true });
        var (root, own) = (new Category { Name = "Fashion", Published = true }, new Category { Name = "Shoes", Published = true, ParentCategoryId = 1 });
        _shop.Row(root);
        _shop.Row(own);
        _shop.Row(new Category { Name = "Hidden" });
        _shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 3, DisplayOrder = 0 });
        _shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 1, DisplayOrder = 2 });
        _shop.Row(new ProductCategory { ProductId = product.Id, CategoryId = 2, DisplayOrder = 1 });
        _shop.Row(new Manufacturer { Name = "Maker", Published = true });
        _shop.Row(new ProductManufacturer { ProductId = product.Id, ManufacturerId = 1 });
        _shop.Row(new Picture { MimeType = "image/jpeg", SeoFilename = "second" });
        _shop.Row(new Picture { MimeType = "image/jpeg", SeoFilename = "first" });
        _shop.Row(new ProductPicture { ProductId = product.Id, PictureId = 1, DisplayOrder = 2 });
        _shop.Row(new ProductPicture { ProductId = product.Id, PictureId = 2, DisplayOrder = 1 });
        _shop.Row(new ProductAttributeMapping { ProductId = product.Id });
        _shop.Row(new ProductAttributeValue { ProductAttributeMappingId = 1, Name = "42" });
        _shop.Combinations.Change(row => row.Sku == "S-1", row => row.AttributesXml =
            "<Attributes><ProductAttribute ID=\"1\"><ProductAttributeValue><Value>1</Value></ProductAttributeValue></ProductAttribute></Attributes>");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await GenerateAsync();

        var shown = _shop.Marketplace.Feeds.Single().Products.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((shown.Name, shown.Description, shown.Link), Is.EqualTo(("Shoe & sock", "Very good", "https://shop.gr/shoe")));
            Assert.That(shown.Images, Is.EqualTo(["https://shop.gr/first.jpg", "https://shop.gr/second.jpg"]));
            Assert.That(shown.Categories, Is.EqualTo(["Fashion", "Shoes"]));
            Assert.That((shown.Manufacturer, shown.PartNumber, shown.BarCode), Is.EqualTo(("Maker", (string?)null, "4006381333931")));
            Assert.That((shown.WeightInGrams, shown.VatRate, shown.DispatchDays), Is.EqualTo(((decimal?)1500m, 24m, 3)));
            Assert.That((shown.Sizes["S-1"].Name, shown.Sizes["S-2"].Name), Is.EqualTo(("42", "")));
        }
    }

    [Test]
    public async Task Within_its_time_a_feed_is_shown_again_to_the_byte()
    {
        await ListAsync(products: 2);
        var first = await DeliverAsync();
        _shop.Products.Change(row => row.Sku == "P1", row => row.StockQuantity = 1);
        _shop.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.That(await DeliverAsync(), Is.EqualTo(first));
        Assert.That(Lines(), Does.Contain("P1 10 20.00"));

        _shop.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(await DeliverAsync(), Is.Not.EqualTo(first));
        Assert.That(Lines(), Does.Contain("P1 1 20.00"));
        Assert.That(Directory.GetFiles(_shop.FeedFolder), Has.Length.EqualTo(1), "the one before is gone");
    }

    [Test]
    public async Task A_failure_in_the_middle_leaves_the_last_complete_one_for_an_hour_and_then_none()
    {
        await ListAsync(products: 700);
        var first = await DeliverAsync();
        _shop.Marketplace.BeforeWriting = product =>
        {
            if (product.Offer.ExternalProductId == "P600")
                throw new IOException("disk full");
        };
        _shop.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.That(GenerateAsync, Throws.InstanceOf<IOException>());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_shop.Get<FeedFiles>().Newest(Token), Is.EqualTo(first));
            Assert.That(Lines(), Has.Count.EqualTo(701));
            Assert.That(Directory.GetFiles(_shop.FeedFolder), Has.Length.EqualTo(1), "nothing is left of the other");
            Assert.That(_shop.JournalEntries.Rows.Select(entry => entry.TextKey), Does.Contain(CatalogTexts.FeedNotGenerated));
        }

        Assert.That(await DeliverAsync(), Is.EqualTo(first), "nor does a reader fail");
        _shop.Get<MarketplacesSettings>().WorkerEnabled = true;
        var waiting = DeliverAsync();
        _shop.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.That(await waiting, Is.EqualTo(first), "nobody has written another one");

        _shop.Clock.Advance(TimeSpan.FromHours(1));
        waiting = DeliverAsync();
        _shop.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.That(await waiting, Is.Null);
    }

    [Test]
    public async Task A_run_without_time_leaves_the_rest_to_the_next_and_nobody_sees_half_a_feed()
    {
        await ListAsync(products: 700);
        using var end = new CancellationTokenSource();
        _shop.Marketplace.BeforeWriting = _ => end.Cancel();

        Assert.That(await _shop.Get<GenerateFeed>().RunAsync(_shop.AccountRow, end.Token), Is.False);
        Assert.That(_shop.Get<FeedFiles>().Newest(Token), Is.Null);
        Assert.That(await _shop.Get<GenerateFeed>().RunAsync(_shop.AccountRow, default), Is.True);

        Assert.That(_shop.Marketplace.Feeds, Has.Count.EqualTo(1));
        Assert.That(Lines(), Is.EqualTo([.. Enumerable.Range(1, 700).Select(number => $"P{number} 10 20.00"), "end"]));
    }

    [Test]
    public async Task An_id_that_two_products_have_and_one_that_is_given_up_are_not_in_it()
    {
        await ListAsync(products: 2);
        await _shop.SyncAsync();
        await _shop.ChangeAsync(1, product => product.Sku = "NEW");
        _shop.Product("TWICE");
        _shop.Product("TWICE");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);

        await GenerateAsync();

        Assert.That(_shop.Marketplace.Feeds.Single().Products.Select(product => product.Offer.ExternalProductId), Is.EquivalentTo(["NEW", "P2"]));
    }

    [Test]
    public async Task What_was_sent_since_a_feed_began_is_sent_again_once_the_marketplace_has_read_it()
    {
        await ListAsync(products: 2);
        await _shop.SyncAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        var feed = await DeliverAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.ChangeAsync(2, product => product.StockQuantity = 1);
        await _shop.PushAsync();
        _shop.Marketplace.Requests.Clear();

        await _shop.Get<ListingStates>().OvertakenAsync(_shop.Account.Id, feed!.StartedUtc);
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Requests.Single().Select(Text), Is.EqualTo(["P2 1 20.00 True "]));
    }

    [Test]
    public async Task Feeds_of_different_tokens_never_meet()
    {
        await ListAsync(products: 1);
        await GenerateAsync();

        Assert.That((_shop.Get<FeedFiles>().Newest(Token) is null, _shop.Get<FeedFiles>().Newest("other") is null), Is.EqualTo((false, true)));
        Assert.That(Directory.GetFiles(_shop.FeedFolder).Single(), Does.Not.Contain("/feed-"));
    }

    private Task<bool> ListAsync(int products)
    {
        _shop.Many(products);
        return _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
    }

    private Task GenerateAsync() => _shop.Get<GenerateFeed>().RunAsync(_shop.AccountRow, default);

    private Task<FeedFile?> DeliverAsync() => _shop.Get<FeedDelivery>().FileAsync(_shop.AccountRow, Token, default);

    private static string Text(Offer offer) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{offer.ExternalProductId} {offer.Quantity} {offer.Price:0.00} {offer.Enabled} {string.Join(',', offer.Variations)}");

    /// <summary>Of the file that readers get.</summary>
    private List<string> Lines()
    {
        using var file = File.OpenRead(_shop.Get<FeedFiles>().Newest(Token)!.Path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
