using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Orders;

public sealed class ItemDescriptionTests
{
    private static readonly RemoteOrderLine _line = new("1", "A", null, "Lens", 1, 1m, 1m);

    [Test]
    public void Nothing_said_is_nothing_written() => Assert.That(ItemDescription.Of("", _line), Is.Empty);

    [Test]
    public void What_the_buyer_chose_stands_under_the_attributes() => Assert.That(
        ItemDescription.Of("Μέγεθος: 42", _line with { SizeLabel = "Νούμερο", SizeValue = "42", ExtraInfo = "Χρώμα: Πράσινο\nSPH: -6.50" }),
        Is.EqualTo("Μέγεθος: 42<br />Χρώμα: Πράσινο<br />SPH: -6.50"));

    [Test]
    public void A_size_is_told_where_no_combination_tells_it() =>
        Assert.That(ItemDescription.Of("", _line with { SizeLabel = "Νούμερο", SizeValue = "42" }), Is.EqualTo("Νούμερο: 42"));

    [Test]
    public void Foreign_words_are_encoded() =>
        Assert.That(ItemDescription.Of("", _line with { ExtraInfo = "<b>1 < 2</b>" }), Is.EqualTo("&lt;b&gt;1 &lt; 2&lt;/b&gt;"));

    [Test]
    public void A_line_that_is_no_longer_told_leaves_the_attributes() => Assert.That(ItemDescription.Of("Μέγεθος: 42", null), Is.EqualTo("Μέγεθος: 42"));
}
