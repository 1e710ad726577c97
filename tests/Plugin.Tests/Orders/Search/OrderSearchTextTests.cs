using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Search;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Orders.Search;

public sealed class OrderSearchTextTests
{
    private static readonly RemoteOrder _remote = new()
    {
        ExternalId = "260511-8000001",
        Reference = "REF-7",
        State = MarketplaceOrderState.New,
        RawState = "open",
        PlacedOnUtc = new(2026, 5, 11),
        Buyer = new RemoteBuyer("Μαρία", "Παπαδοπούλου", Phone: "210 555-0199", Mobile: "+30 694 123 4567"),
        ShippingAddress = new RemoteAddress("Γιώργος", "Νικολάου", null, null, null, null, null, "GR", Phone: "2310 444555"),
        Total = 10,
        Lines = [new RemoteOrderLine("1", "SHOE-42", "SHOE-42-B", "Παπούτσι τρεξίματος 100% δέρμα", 1, 10, 10, Ean: "5200000000017", Mpn: "NK-1")],
    };

    [TestCase("260511-8000001")]
    [TestCase("511-80")]
    [TestCase("260511 8000001")]
    [TestCase("ref-7")]
    [TestCase("παπαδοπουλου")]
    [TestCase("ΠΑΠΑΔΟΠΟΎΛΟΥ μαρια")]
    [TestCase("νικολάου")]
    [TestCase("6941234567")]
    [TestCase("+30 694 1234567")]
    [TestCase("0030-694-123-4567")]
    [TestCase("2105550199")]
    [TestCase("2310444555")]
    [TestCase("shoe-42")]
    [TestCase("παπουτσι τρεξ")]
    [TestCase("5200000000017")]
    [TestCase("nk-1")]
    [TestCase("rb123456789gr")]
    [TestCase("TR 9")]
    public void An_order_is_found_by(string wanted) => Assert.That(Found(wanted), Is.True);

    [TestCase("παπαδάκη")]
    [TestCase("μαρία παπαδάκη")]
    [TestCase("6941234568")]
    [TestCase("SHOE-43")]
    [TestCase("5200000000018")]
    public void An_order_is_not_found_by(string wanted) => Assert.That(Found(wanted), Is.False);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    public void Nothing_is_looked_for_by_nothing(string? wanted) => Assert.That(OrderSearchText.Words(wanted), Is.Empty);

    [Test]
    public void An_update_without_lines_leaves_the_goods_to_be_found()
    {
        var text = Text(_remote with { Lines = [] }, new MarketplaceOrderLine { ProductName = "Φωτιστικό", ExternalProductId = "LAMP" });

        Assert.That(text, Does.Contain("ΦΩΤΙΣΤΙΚΟ").And.Contain("LAMP").And.Contain("ΠΑΠΑΔΟΠΟΥΛΟΥ"));
    }

    [Test]
    public void What_a_column_may_not_hold_is_left_out_and_the_rest_is_cut()
    {
        var text = Text(_remote with { Buyer = new RemoteBuyer("😀", new string('Ω', 9000)) });

        Assert.That((text.Length, text.Any(char.IsSurrogate)), Is.EqualTo((8000, false)));
    }

    private static bool Found(string wanted)
    {
        var words = OrderSearchText.Words(wanted);
        return words.Count > 0 && words.All(Text(_remote).Contains);
    }

    private static string Text(RemoteOrder remote, params MarketplaceOrderLine[] lines) =>
        OrderSearchText.Of(new MarketplaceOrder { TrackingCodes = "RB123456789GR, TR 9" }, remote, lines);
}
