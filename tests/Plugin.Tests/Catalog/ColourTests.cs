using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>Colours of a product that the marketplace knows as products of their own.</summary>
public sealed class ColourTests : CatalogueFixture
{
    private const int Colour = 1;
    private const int Size = 2;

    private readonly Dictionary<(int ProductId, int AttributeId), int> _mappings = [];
    private readonly Dictionary<(int MappingId, string Name), int> _values = [];

    [SetUp]
    public void SwitchOn()
    {
        _mappings.Clear();
        _values.Clear();
        _shop.Row(new ProductAttribute { Name = "Colour" });
        _shop.Row(new ProductAttribute { Name = "Size" });
        Separate(Colour);
    }

    [Test]
    public async Task Each_colour_is_a_product_with_its_sizes()
    {
        Shirt();
        await _shop.SyncAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["SHIRT-1", "SHIRT-4"]));
        var (red, blue) = (_shop.Marketplace.Shown["SHIRT-1"], _shop.Marketplace.Shown["SHIRT-4"]);
        Assert.That(red.Variations.Select(size => (size.ExternalVariationId, size.Quantity)), Is.EqualTo([("RS", 1), ("RM", 2)]));
        Assert.That(blue.Variations.Select(size => (size.ExternalVariationId, size.Quantity)), Is.EqualTo([("BS", 4)]));
        Assert.That((red.Quantity, blue.Quantity), Is.EqualTo((3, 4)));
    }

    [Test]
    public async Task A_combination_of_a_colour_alone_is_a_product_without_variations_and_needs_no_id_of_its_own()
    {
        var product = Coloured("MUG", ("red", "", "", 2), ("blue", "", "", 3));
        await _shop.SyncAsync();

        Assert.That(_shop.Marketplace.Shown.Values.Select(offer => (offer.ExternalProductId, offer.Quantity, offer.Variations.Count)), Is.EquivalentTo([("MUG-1", 2, 0), ("MUG-2", 3, 0)]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("MUG-2"), Is.EqualTo([new ProductIdentity(product.Id, 2)]));
            Assert.That(await FindAsync("MUG"), Is.Empty);
        }
    }

    [Test]
    public async Task Where_the_account_keeps_colours_together_nothing_is_separate()
    {
        Separate(0);
        Shirt();
        await _shop.SyncAsync();
        Assert.That(_shop.Marketplace.Shown.Single().Value.Variations.Select(size => size.ExternalVariationId), Is.EqualTo(["RS", "RM", "BS"]));
    }

    [Test]
    public async Task What_has_no_colour_and_what_keeps_its_stock_as_one_stay_what_they_are()
    {
        var mixed = Coloured("SHIRT", ("red", "S", "RS", 1), ("", "M", "M", 2));
        var whole = Coloured("CAP", ("red", "", "", 1));
        _shop.Products.Change(row => row.Id == whole.Id, row => (row.ManageInventoryMethod, row.StockQuantity) = (ManageInventoryMethod.ManageStock, 5));
        await _shop.SyncAsync();

        Assert.That(_shop.Listings.Rows.Select(row => (row.ProductId, row.ExternalProductId, row.ExternalVariationId)), Is.EquivalentTo(
            [(mixed.Id, "SHIRT-1", "RS"), (mixed.Id, "SHIRT", "M"), (whole.Id, "CAP", "")]));
    }

    [Test]
    public async Task When_the_account_begins_and_ends_to_separate_them_the_ids_before_are_off_sale()
    {
        Separate(0);
        Shirt();
        await _shop.SyncAsync();

        await ComparedAsync(Colour);
        Assert.That(OnSale(), Is.EquivalentTo(["SHIRT-1", "SHIRT-4"]));
        Assert.That(_shop.Marketplace.Shown["SHIRT"].Quantity, Is.Zero);

        await ComparedAsync(0);
        Assert.That(OnSale(), Is.EquivalentTo(["SHIRT"]));
        Assert.That(_shop.Says("SHIRT").Quantity, Is.EqualTo(7));
    }

    [Test]
    public async Task A_combination_that_gets_another_colour_moves_to_its_product()
    {
        Shirt();
        await _shop.SyncAsync();
        var blue = _shop.Combinations.Rows.Single(row => row.Sku == "BS").AttributesXml;
        _shop.Combinations.Change(row => row.Sku == "RS", row => row.AttributesXml = blue);
        await _shop.Get<DirtyMarks>().MarkProductAsync(1);

        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(Sold("SHIRT-1"), Is.EquivalentTo([("RM", 2)]));
        Assert.That(Sold("SHIRT-4"), Is.EquivalentTo([("RS", 1), ("BS", 4)]));
    }

    [Test]
    public async Task An_orders_line_is_found_by_the_colours_id_and_its_size()
    {
        _shop.Accounts.Change(_ => true, row => row.IdentityPrefix = "GR-");
        Shirt();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("GR-SHIRT-1", "RM"), Is.EqualTo([new ProductIdentity(1, 2)]));
            Assert.That(await FindAsync("GR-SHIRT-4", "BS"), Is.EqualTo([new ProductIdentity(1, 3)]));
            Assert.That(await FindAsync("GR-SHIRT-4", "RM"), Is.Empty, "a size of another colour");
            Assert.That(await FindAsync("GR-SHIRT-4"), Is.Empty, "which size?");
            Assert.That(await FindAsync("SHIRT-1", "RM"), Is.Empty, "without the prefix");
            Assert.That(await FindAsync("GR-SHIRT-9", "XX"), Is.Empty);
            Assert.That(await FindAsync("GR-SHIRT-01", "XX"), Is.Empty);
        }
    }

    [Test]
    public async Task A_colours_id_that_is_another_products_own_is_ambiguous_and_neither_is_told()
    {
        Coloured("MUG", ("red", "", "", 2));
        _shop.Product("MUG-1");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown, Is.Empty);
        Assert.That(_shop.Listings.Rows.Select(row => row.LastError), Has.All.Contains(CatalogTexts.DuplicateIdentity));
        Assert.That(await FindAsync("MUG-1"), Has.Count.EqualTo(2));
    }

    [TestCase(IdentityRule.Sku)]
    [TestCase(IdentityRule.ProductId)]
    public async Task Two_combinations_of_one_colour_alone_are_refused_and_not_guessed(IdentityRule rule)
    {
        _shop.Accounts.Change(_ => true, row => row.IdentityRule = rule);
        Coloured("MUG", ("red", "", "R1", 2), ("red", "", "R2", 3), ("blue", "", "B", 4));
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();

        Assert.That(_shop.Marketplace.Shown.Values.Select(offer => offer.Quantity), Is.EqualTo([4]));
        Assert.That(_shop.Listings.Rows.Count(row => row.LastError?.Contains(CatalogTexts.DuplicateIdentity) == true), Is.EqualTo(2));
    }

    [Test]
    public async Task Ids_typed_by_hand_go_first()
    {
        var product = Coloured("SHIRT", ("red", "S", "RS", 1), ("blue", "S", "BS", 2), ("green", "", "", 3));
        await _shop.SyncAsync();
        Assert.That(await MapAsync(product, 1, new HandMadeIds("OLD-RED", "")), Is.Null);
        Assert.That(await MapAsync(product, 2, new HandMadeIds("", "OLD-SIZE")), Is.Null);
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(_shop.Listings.Rows.Where(row => row.GivenUp == 0).Select(row => (row.CombinationId, row.ExternalProductId, row.ExternalVariationId)), Is.EquivalentTo(
            [(1, "OLD-RED", ""), (2, "SHIRT-3", "OLD-SIZE"), (3, "SHIRT-4", "")]));

        Assert.That(await MapAsync(product, 0, new HandMadeIds("KNOWN", "")), Is.Null);
        Assert.That(_shop.Listings.Rows.Where(row => row.GivenUp == 0).Select(row => row.ExternalProductId), Is.EquivalentTo(["OLD-RED", "KNOWN-3", "KNOWN-4"]));
        _shop.Product("OTHER");
        Assert.That((await _shop.Get<MapListing>().MapAsync(_shop.AccountRow, new ProductIdentity(2, 0), new HandMadeIds("KNOWN-4", "")))?.Key, Is.EqualTo(CatalogTexts.IdIsTaken));
    }

    [Test]
    public async Task A_feed_says_the_same_with_the_colours_names()
    {
        _shop.Accounts.Change(_ => true, row => (row.FeedEnabled, row.FeedToken) = (true, "feed"));
        Shirt();
        Coloured("MUG", ("white", "", "", 3));
        _shop.Products.Change(_ => true, row => row.Gtin = "4006381333931");
        await _shop.SyncAsync();

        Assert.That(await _shop.Get<GenerateFeed>().RunAsync(_shop.AccountRow, default), Is.True);

        var feed = _shop.Marketplace.Feeds.Single().Products;
        Assert.That(feed.Select(Text), Is.EquivalentTo(_shop.Marketplace.Shown.Values.Select(offer => Text(feed[0] with { Offer = offer }))));
        var (red, white) = (feed.Single(product => product.Offer.ExternalProductId == "SHIRT-1"), feed.Single(product => product.Offer.ExternalProductId == "MUG-5"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((red.Name, red.Colour, red.BarCode), Is.EqualTo(("SHIRT red", "red", (string?)null)));
            Assert.That(red.Sizes.ToDictionary(size => size.Key, size => size.Value.Name), Is.EquivalentTo(new Dictionary<string, string> { ["RS"] = "S", ["RM"] = "M" }));
            Assert.That((white.Name, white.Colour, white.Offer.Variations.Count), Is.EqualTo(("MUG white", "white", 0)));
        }
    }

    [TestCase("100-45", "100", 45)]
    [TestCase("A-B-7", "A-B", 7)]
    [TestCase("100-045", null, 0)]
    [TestCase("100-x", null, 0)]
    [TestCase("-45", null, 0)]
    [TestCase("100", null, 0)]
    [TestCase("100--45", "100-", 45)]
    public void A_colours_id_is_read_back(string id, string? productId, int valueId) =>
        Assert.That(ColourId.Read(id), Is.EqualTo(productId is null ? ((string, int)?)null : (productId, valueId)));

    [TestCase("<Attributes")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("<Attributes><ProductAttribute ID=\"x\"><ProductAttributeValue><Value>red</Value></ProductAttributeValue></ProductAttribute></Attributes>")]
    public void What_is_no_list_of_chosen_values_has_none(string? xml) => Assert.That(ChosenValues.Of(xml), Is.Empty);

    private void Shirt() => Coloured("SHIRT", ("red", "S", "RS", 1), ("red", "M", "RM", 2), ("blue", "S", "BS", 4));

    /// <summary>A product whose stock is kept by combinations, which have no colour or no size where it is empty. Values are numbered as they come.</summary>
    private Product Coloured(string sku, params (string Colour, string Size, string Sku, int Stock)[] combinations)
    {
        var product = _shop.Product(sku, 0, 20m, item => item.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes);
        foreach (var (colour, size, own, stock) in combinations)
        {
            _shop.Combinations.Add(new ProductAttributeCombination
            {
                ProductId = product.Id,
                Sku = own,
                StockQuantity = stock,
                AttributesXml = $"<Attributes>{Chosen(product.Id, Colour, colour)}{Chosen(product.Id, Size, size)}</Attributes>",
            });
        }

        return product;
    }

    private string Chosen(int productId, int attributeId, string name)
    {
        if (name.Length == 0)
            return "";
        if (!_mappings.TryGetValue((productId, attributeId), out var mapping))
            _mappings[(productId, attributeId)] = mapping = _shop.AttributeMappings.Add(new ProductAttributeMapping { ProductId = productId, ProductAttributeId = attributeId }).Id;
        if (!_values.TryGetValue((mapping, name), out var value))
        {
            _values[(mapping, name)] = value = _values.Count + 1;
            _shop.Row(new ProductAttributeValue { ProductAttributeMappingId = mapping, Name = name });
        }

        return $"<ProductAttribute ID=\"{mapping}\"><ProductAttributeValue><Value>{value}</Value></ProductAttributeValue></ProductAttribute>";
    }

    private void Separate(int attributeId) => _shop.Accounts.Change(_ => true, row => row.ColourAttributeId = attributeId);

    private async Task ComparedAsync(int attributeId)
    {
        Separate(attributeId);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        await _shop.PushAsync();
    }

    private IEnumerable<string> OnSale() => _shop.Marketplace.Shown.Where(shown => shown.Value.Enabled).Select(shown => shown.Key);

    private IEnumerable<(string, int)> Sold(string id) =>
        _shop.Marketplace.Shown[id].Variations.Where(size => size.Enabled).Select(size => (size.ExternalVariationId, size.Quantity));

    private Task<IReadOnlyList<ProductIdentity>> FindAsync(string id, string? variation = null) => _shop.Get<IdentitySearch>().FindAsync(_shop.AccountRow, id, variation);

    private Task<Nop.Plugin.Misc.Marketplaces.Data.OwnerText?> MapAsync(Product product, int combinationId, HandMadeIds ids) =>
        _shop.Get<MapListing>().MapAsync(_shop.AccountRow, new ProductIdentity(product.Id, combinationId), ids);

    private static string Text(FeedProduct product) =>
        $"{product.Offer.ExternalProductId} {product.Offer.Quantity} {product.Offer.Price} {string.Join(',', product.Offer.Variations.OrderBy(size => size.ExternalVariationId))}";
}
