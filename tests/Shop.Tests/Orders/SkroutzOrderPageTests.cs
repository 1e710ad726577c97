using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What the owner sees of each kind of Skroutz order, in English.</summary>
public sealed class SkroutzOrderPageTests : ShopFixture
{
    private static IEnumerable<string> Files => SkroutzFixtures.Names.Where(file => file is not ("no-code" or "unreadable-price"));

    protected override async Task ArrangeAsync()
    {
        foreach (var file in SkroutzFixtures.Names.Order(StringComparer.Ordinal))
        {
            using var answer = await _shop.PostWebhookAsync(SkroutzFixtures.Read(file).ToJsonString());
            answer.EnsureSuccessStatusCode();
        }

        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "everything has been processed");
    }

    [TestCaseSource(nameof(Files))]
    public async Task Every_order_opens_with_all_its_texts(string file) =>
        Assert.That((await PageAsync(file)).Body!.TextContent, Does.Not.Contain("Plugins.Misc.Marketplaces").IgnoreCase);

    [TestCase("express", "Express: accepted by the marketplace", "you can only reject it")]
    [TestCase("fbs", "Shipped from the marketplace's warehouse", "Serial numbers: SN-0001, SN-0002", "ΔΑ0000077", "Fulfilment fee (yours to pay)")]
    [TestCase("fbm", "Your own courier", "Shipping", "(+30) 6900000002")]
    [TestCase("store-pickup", "Pickup in the shop")]
    [TestCase("gift-wrap", "Gift wrap")]
    [TestCase("return-as-is", "The buyer's own items go back to the buyer", "None (not a sale)")]
    [TestCase("replaced", "Replaced by a later order", "260501-8100903: the repaired item goes back to the buyer")]
    [TestCase("partial-rejection-2-rejected", "Rejected: Limited pieces")]
    [TestCase("rejected-by-skroutz", "Λανθασμένη παραγγελία", "Rejected by")]
    [TestCase("collection-point", "Collection point", "Θυρίδα 12: Ρήγα Φεραίου 9, Πάτρα, 26223")]
    [TestCase("cyprus", "Cyprus", "VAT of another country")]
    [TestCase("invoice-39a-service", "Invoice without VAT, article 39a", "009812", "00412", "Price without VAT", "The buyer asks for exemption from VAT.")]
    [TestCase("invoice-vies", "Invoice without VAT, another EU country (VIES)", "DE000000001", "Muster GmbH", "Handel")]
    [TestCase("invoice-island", "Reduced island VAT", "Χίου")]
    [TestCase("fees", "Handling fee (Skroutz)", "Skroutz coins fee", "Instalments fee (Skroutz)", "Skroutz Plus fee", "Commission (yours to pay)")]
    [TestCase("extra-info", "Βαθμοί SPH: -6.50", "Labels: Price after your coupon, Plus deal, unheard_of")]
    [TestCase("size", "Ηλικία: 12-14")]
    [TestCase("cash-on-delivery", "Cash on delivery", "not yet: on delivery")]
    [TestCase("update-before-create", "SLM000008100", "Open voucher", "Αποθήκη, Βότση 3, Πάτρα")]
    [TestCase("returned-in-part", "5d0f7b1e: RET-1, RET-2", "Returned: Withdrawal")]
    public async Task The_page_tells(string file, params string[] words)
    {
        var text = (await PageAsync(file)).Body!.TextContent;

        Assert.Multiple(() =>
        {
            foreach (var word in words)
                Assert.That(text, Does.Contain(word));
        });
    }

    [TestCase("fbs", "https://statics.scdn.gr/notes/77.pdf")]
    [TestCase("invoice-39a-documents", "https://b.scdn.gr/39a/one.pdf", "https://b.scdn.gr/39a/two.pdf")]
    public async Task Documents_open(string file, params string[] addresses)
    {
        var links = (await PageAsync(file)).QuerySelectorAll<IHtmlAnchorElement>("a[target=_blank]").Select(link => link.Href);

        Assert.That(links, Is.SupersetOf(addresses));
    }

    [TestCase("express", 0)]
    [TestCase("core", 1)]
    public async Task Only_what_can_be_accepted_offers_it(string file, int buttons) =>
        Assert.That((await PageAsync(file)).QuerySelectorAll("[data-marketplaces-url*=AcceptDialog]"), Has.Length.EqualTo(buttons));

    [Test]
    public async Task An_order_leads_to_the_one_it_replaces()
    {
        var replaced = (await _shop.Database.MarketplaceOrderAsync(SkroutzFixtures.Code("core")!))!.Long("Id");
        var link = (await PageAsync("replacement")).QuerySelectorAll("a").Single(link => link.TextContent.Trim() == SkroutzFixtures.Code("core"));

        Assert.That(link.GetAttribute("href"), Does.EndWith($"/MarketplacesOrders/Details/{replaced}"));
    }

    [Test]
    public async Task The_native_order_tells_the_packer_what_is_special()
    {
        var native = (await _shop.Database.NativeOrderAsync(SkroutzFixtures.Code("gift-wrap")!))!;

        Assert.That((await _admin.PageAsync($"Admin/Order/Edit/{native["Id"]}")).Body!.TextContent, Does.Contain("Gift wrap"));
    }

    private async Task<IHtmlDocument> PageAsync(string file) =>
        await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{(await _shop.Database.MarketplaceOrderAsync(SkroutzFixtures.Code(file)!))!["Id"]}");
}
