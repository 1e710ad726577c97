using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Finds the VAT rate of each line with nop's tax settings and computes the amounts. Catalogue prices play no part.</summary>
public sealed class PriceOrder(ITaxService taxes, TaxedBuyer buyers)
{
    public Task<OrderAmounts> PriceAsync(NativeOrderParts parts, OrderAddresses addresses) =>
        buyers.AskAsync(parts, addresses, buyer => PriceAsync(parts, buyer));

    private async Task<OrderAmounts> PriceAsync(NativeOrderParts parts, Customer buyer)
    {
        var priced = new List<PricedLine>();
        foreach (var line in parts.Lines)
            priced.Add(new PricedLine(line.Quantity, line.UnitPrice, line.TotalPrice, await RateAsync(line, parts.Products[line.ProductId], buyer)));

        var (shippingRate, feeRate) = (0m, 0m);
        if (parts.Remote.Shipping != 0)
            (_, shippingRate) = await taxes.GetShippingPriceAsync(100m, includingTax: true, buyer);
        if (parts.Remote.PaymentFee != 0)
            (_, feeRate) = await taxes.GetPaymentMethodAdditionalFeeAsync(100m, includingTax: true, buyer);

        return OrderAmounts.From(priced, parts.Remote.Shipping, parts.Remote.PaymentFee, parts.Remote.Discount, shippingRate, feeRate);
    }

    private async Task<decimal> RateAsync(MarketplaceOrderLine line, Product product, Customer buyer)
    {
        if (!line.PriceIncludesVat)
            return 0m;

        var (_, rate) = await taxes.GetProductPriceAsync(product, product.TaxCategoryId, 100m, includingTax: true, buyer, priceIncludesTax: true);
        return line.IslandVat ? IslandVat.Reduce(rate) : rate;
    }
}
