using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

internal sealed class MissingVatTests
{
    [TestCase(true, "24.80", "20.00", false)]
    [TestCase(true, "24.80", "24.80", true)]
    [TestCase(false, "24.80", "24.80", false, Description = "sold without VAT")]
    [TestCase(true, "0", "0", false, Description = "a gift")]
    [TestCase(true, "0.01", "0.01", false, Description = "too little to have any VAT")]
    public void Goods_whose_price_includes_VAT_have_some(bool pricesIncludeVat, decimal withTax, decimal withoutTax, bool isWithout) =>
        Assert.That(
            MissingVat.IsWithout(new MarketplaceOrderLine { PriceIncludesVat = pricesIncludeVat }, new OrderItem { PriceInclTax = withTax, PriceExclTax = withoutTax }),
            Is.EqualTo(isWithout));
}
