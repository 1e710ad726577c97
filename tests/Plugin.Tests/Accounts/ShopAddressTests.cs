using Nop.Plugin.Misc.Marketplaces.Accounts;

namespace Plugin.Tests.Accounts;

public sealed class ShopAddressTests
{
    [TestCase("https://shop.gr/", "http://shop.gr")]
    [TestCase("https://shop.gr/", "https://www.shop.gr")]
    [TestCase("https://shop.gr/", " HTTPS://WWW.Shop.GR:443/ ")]
    [TestCase("https://shop.gr/eshop/", "https://shop.gr/Eshop")]
    [TestCase("https://κατάστημα.gr/", "https://xn--hxajbxmp1cgc.gr/")]
    [TestCase("http://localhost:5080/", "http://localhost:6000/")]
    [TestCase("http://127.0.0.1:5080/", "http://127.0.0.1:6000/")]
    [TestCase(null, "")]
    [TestCase("", "no address")]
    public void One_shop_may_be_written_in_several_ways(string? one, string? other) => Assert.That(ShopAddress.Of(other), Is.EqualTo(ShopAddress.Of(one)));

    [TestCase("https://shop.gr/", "https://staging.shop.gr/")]
    [TestCase("https://shop.gr/", "https://shop.com/")]
    [TestCase("https://shop.gr/", "https://shop.gr:8443/")]
    [TestCase("https://shop.gr/", "https://shop.gr/staging/")]
    [TestCase("https://shop.gr/", "http://localhost/")]
    [TestCase("https://shop.gr/", "")]
    public void Copies_are_told_apart(string one, string other) => Assert.That(ShopAddress.Of(other), Is.Not.EqualTo(ShopAddress.Of(one)));
}
