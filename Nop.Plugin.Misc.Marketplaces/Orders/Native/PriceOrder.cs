using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Finds the VAT rate of each line with nop's tax settings and computes the amounts. Catalogue prices play no part.</summary>
public sealed class PriceOrder(ITaxService taxes)
{
    public async Task<OrderAmounts> PriceAsync(
        RemoteOrder order,
        IReadOnlyList<MarketplaceOrderLine> lines,
        IReadOnlyDictionary<int, Product> products,
        Customer customer)
    {
        var priced = new List<PricedLine>();
        foreach (var line in lines)
            priced.Add(new PricedLine(line.Quantity, line.UnitPrice, line.TotalPrice, await RateAsync(line, products[line.ProductId], customer)));

        var shippingRate = 0m;
        if (order.Shipping != 0 || order.PaymentFee != 0)
            (_, shippingRate) = await taxes.GetShippingPriceAsync(100m, includingTax: true, customer);

        return OrderAmounts.From(priced, order.Shipping, order.PaymentFee, order.Discount, shippingRate);
    }

    private async Task<decimal> RateAsync(MarketplaceOrderLine line, Product product, Customer customer)
    {
        if (!line.PriceIncludesVat)
            return 0m;

        var (_, rate) = await taxes.GetProductPriceAsync(product, product.TaxCategoryId, 100m, includingTax: true, customer, priceIncludesTax: true);
        return line.IslandVat ? IslandVat.Reduce(rate) : rate;
    }
}
