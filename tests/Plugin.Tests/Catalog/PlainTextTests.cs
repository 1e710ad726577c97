using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

namespace Plugin.Tests.Catalog;

public class PlainTextTests
{
    [TestCase(null, "")]
    [TestCase("  ", "")]
    [TestCase("A & B", "A & B")]
    [TestCase("5 < 6 > 4", "5 < 6 > 4")]
    [TestCase("<p>Ένα</p>\r\n<p>Δύο&nbsp;τρία</p>", "Ένα Δύο τρία")]
    [TestCase("a<br/>b &amp; c", "a b & c")]
    [TestCase("x<script>alert('<b>')</script>y<style>p{}</style><!-- <i> -->z", "x y z")]
    [TestCase("&lt;b&gt;bold&lt;/b&gt;", "bold")]
    [TestCase("<div class=\"a\">in</div", "in</div")]
    public void A_text_is_what_a_reader_sees(string? html, string text) => Assert.That(PlainText.Of(html), Is.EqualTo(text));
}
