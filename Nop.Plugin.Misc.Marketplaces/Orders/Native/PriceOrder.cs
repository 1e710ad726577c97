using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Finds the VAT rate of each line with nop's tax settings and computes the amounts. Catalogue prices play no part.</summary>
public sealed class PriceOrder(ITaxService taxes, TaxedBuyer buyers)
{
    public Task<OrderAmounts> PriceAsync(NativeOrderDetails details, OrderAddresses addresses) =>
        buyers.AskAsync(details, addresses, buyer => PriceAsync(details, buyer));

    private async Task<OrderAmounts> PriceAsync(NativeOrderDetails details, Customer buyer)
    {
        var priced = new List<PricedLine>();
        foreach (var line in details.Lines)
            priced.Add(new PricedLine(line.Quantity, line.UnitPrice, line.TotalPrice, await RateAsync(line, details.Products[line.ProductId], buyer)));

        var (shippingRate, feeRate) = (0m, 0m);
        if (details.Remote.Shipping != 0)
            (_, shippingRate) = await taxes.GetShippingPriceAsync(100m, includingTax: true, buyer);
        if (details.Remote.PaymentFee != 0)
            (_, feeRate) = await taxes.GetPaymentMethodAdditionalFeeAsync(100m, includingTax: true, buyer);

        return OrderAmounts.From(priced, details.Remote.Shipping, details.Remote.PaymentFee, details.Remote.Discount, shippingRate, feeRate);
    }

    private async Task<decimal> RateAsync(MarketplaceOrderLine line, Product product, Customer buyer)
    {
        if (!line.PriceIncludesVat)
            return 0m;

        var (_, rate) = await taxes.GetProductPriceAsync(product, product.TaxCategoryId, 100m, includingTax: true, buyer, priceIncludesTax: true);
        return line.IslandVat ? IslandVat.Reduce(rate) : rate;
    }
}
