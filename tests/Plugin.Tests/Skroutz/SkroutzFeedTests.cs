using System.Text;
using System.Xml;
using System.Xml.Linq;
using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Skroutz;

namespace Plugin.Tests.Skroutz;

public class SkroutzFeedTests
{
    private static readonly FeedProduct _plain = new(
        new Offer("ABC123", 7, true, 29.9m, []), "Mouse & Pad <1>", "https://shop.gr/mouse", ["https://shop.gr/1.jpg", "https://shop.gr/2.jpg"], ["Computers", "Mice"], 24m,
        "Maker", "M-1", "4006381333931", 512.4m, "A mouse.", 0, new Dictionary<string, FeedSize>());

    private static readonly FeedProduct _sized = _plain with
    {
        Offer = new Offer("DEF456", 5, true, 49.99m, [new("DEF456-S", 3, true, 49.99m), new("DEF456-L", 2, true, 54.99m), new("DEF456-XL", 0, false, 9_999m)]),
        Sizes = new Dictionary<string, FeedSize> { ["DEF456-S"] = new("S", "M-S", null), ["DEF456-L"] = new("40,5", null, "4006381333931"), ["DEF456-XL"] = new("XL", null, null) },
        DispatchDays = 3,
    };

    [Test]
    public async Task A_product_is_written_as_documented()
    {
        var xml = await WriteAsync(_plain, _sized);

        Assert.That(FeedRules.Check(xml), Is.Empty);
        Assert.That(Product(xml, "ABC123").Elements().Select(element => (element.Name.LocalName, element.Value)), Is.EqualTo(new[]
        {
            ("id", "ABC123"), ("name", "Mouse & Pad <1>"), ("link", "https://shop.gr/mouse"), ("image", "https://shop.gr/1.jpg"), ("additionalimage", "https://shop.gr/2.jpg"),
            ("category", "Computers > Mice"), ("price_with_vat", "29.90"), ("vat", "24.00"), ("manufacturer", "Maker"), ("mpn", "M-1"), ("ean", "4006381333931"),
            ("availability", "In stock"), ("weight", "512"), ("description", "A mouse."), ("quantity", "7"),
        }));
    }

    [Test]
    public async Task Sizes_are_variations_with_figures_of_their_own_and_what_is_not_for_sale_is_left_out()
    {
        var product = Product(await WriteAsync(_sized), "DEF456");

        Assert.That((product.Element("size")!.Value, product.Element("quantity")!.Value, product.Element("price_with_vat")!.Value), Is.EqualTo(("S,40.5", "5", "49.99")));
        Assert.That(product.Descendants("variation").Select(variation => string.Join('|', variation.Elements().Select(element => $"{element.Name.LocalName}={element.Value}"))), Is.EqualTo(new[]
        {
            "variationid=DEF456-S|link=https://shop.gr/mouse|availability=Available from 1 to 3 days|manufacturersku=M-S|price_with_vat=49.99|size=S|quantity=3",
            "variationid=DEF456-L|link=https://shop.gr/mouse|availability=Available from 1 to 3 days|ean=4006381333931|price_with_vat=54.99|size=40,5|quantity=2",
        }));
    }

    [Test]
    public async Task A_product_that_is_one_colour_of_several_names_it()
    {
        var xml = await WriteAsync(_sized with { Colour = "Κόκκινο" }, _plain);

        Assert.That(FeedRules.Check(xml), Is.Empty);
        Assert.That((Product(xml, "DEF456").Element("color")?.Value, Product(xml, "ABC123").Element("color")), Is.EqualTo(("Κόκκινο", (XElement?)null)));
    }

    [Test]
    public async Task Characters_that_xml_forbids_are_removed_and_limits_are_kept()
    {
        var long_ = string.Concat(Enumerable.Repeat("\U0001F600", 6_000));
        var xml = await WriteAsync(_plain with
        {
            Name = $"a\0\u0001\ud800b\uffff{new string('x', 400)}",
            Description = $"d{long_}",
            Manufacturer = new string('m', 200),
            PartNumber = new string('p', 200),
            Categories = [new string('r', 240), "Middle", "Own"],
            Images = [.. Enumerable.Range(1, 30).Select(number => $"https://shop.gr/{number}.jpg")],
        });

        Assert.That(FeedRules.Check(xml), Is.Empty);
        var product = Product(xml, "ABC123");
        Assert.That(product.Element("name")!.Value, Does.StartWith("abxx").And.Length.EqualTo(300));
        Assert.That(product.Element("description")!.Value, Has.Length.EqualTo(9_999), "no half of a character");
        Assert.That(product.Element("category")!.Value, Is.EqualTo("Middle > Own"));
    }

    [Test]
    public async Task What_is_not_for_sale_or_has_no_id_that_can_be_written_is_not_in_it()
    {
        var xml = await WriteAsync(
            _plain with { Offer = _plain.Offer with { Enabled = false } },
            _plain with { Offer = _plain.Offer with { ExternalProductId = "A\u0001" } },
            _plain with { Offer = _plain.Offer with { ExternalProductId = new string('x', 201) } },
            _plain with { Offer = _plain.Offer with { ExternalProductId = "B", Quantity = 0 } });

        Assert.That(XDocument.Parse(xml).Descendants("id").Select(id => id.Value), Is.EqualTo(["B"]));
    }

    [TestCase(0, "In stock")]
    [TestCase(1, "Available from 1 to 3 days")]
    [TestCase(3, "Available from 1 to 3 days")]
    [TestCase(4, "Available from 4 to 6 days")]
    [TestCase(7, "Available up to 12 days")]
    [TestCase(12, "Available up to 12 days")]
    public async Task Days_are_said_in_documented_words(int days, string words) =>
        Assert.That(Product(await WriteAsync(_plain with { DispatchDays = days }), "ABC123").Element("availability")!.Value, Is.EqualTo(words));

    [Test]
    public async Task Disposed_before_its_end_it_is_no_document()
    {
        using var file = new MemoryStream();
        await using (var feed = new SkroutzFeed(file, DateTime.UnixEpoch))
            await feed.WriteAsync(_plain);

        Assert.That(() => XDocument.Parse(Encoding.UTF8.GetString(file.ToArray())), Throws.InstanceOf<XmlException>());
    }

    [Test]
    public async Task The_time_is_that_of_Athens() =>
        Assert.That(XDocument.Parse(await WriteAsync(_plain)).Root!.Element("created_at")!.Value, Is.EqualTo("2026-12-01 12:05"));

    [Test]
    public async Task An_empty_feed_is_a_whole_document() => Assert.That(FeedRules.Check(await WriteAsync()), Is.Empty);

    [TestCase("<name>Mouse &amp; Pad &lt;1&gt;</name>", "<name>&lt;b&gt;x&lt;/b&gt;</name>", "HTML")]
    [TestCase("<vat>24.00</vat>", "<vat>0.50</vat>", "vat")]
    [TestCase("<price_with_vat>29.90</price_with_vat>", "<price_with_vat>29.9</price_with_vat>", "price")]
    [TestCase("<quantity>7</quantity>", "<quantity>-7</quantity>", "quantity")]
    [TestCase("<availability>In stock</availability>", "<availability>maybe</availability>", "availability")]
    [TestCase("<manufacturer>Maker</manufacturer>", "", "manufacturer")]
    [TestCase("<description>A mouse.</description>", "<description>A mouse.</description><odd>1</odd>", "odd")]
    public async Task The_rules_find_what_is_wrong(string right, string wrong, string problem)
    {
        var xml = await WriteAsync(_plain);
        Assert.That(xml, Does.Contain(right));
        Assert.That(FeedRules.Check(xml.Replace(right, wrong, StringComparison.Ordinal)), Has.Some.Contains(problem));
    }

    private static XElement Product(string xml, string id) => XDocument.Parse(xml).Descendants("product").Single(product => product.Element("id")!.Value == id);

    private static async Task<string> WriteAsync(params FeedProduct[] products)
    {
        using var file = new MemoryStream();
        await using (var feed = new SkroutzFeed(file, new DateTime(2026, 12, 1, 10, 5, 0, DateTimeKind.Utc)))
        {
            foreach (var product in products)
                await feed.WriteAsync(product);
            await feed.EndAsync();
        }

        return Encoding.UTF8.GetString(file.ToArray());
    }
}
