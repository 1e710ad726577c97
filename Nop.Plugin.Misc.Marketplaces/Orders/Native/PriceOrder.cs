using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Finds the VAT rate of each line, as the marketplace names it or by nop's tax settings, and computes the amounts. Catalogue prices play no part.</summary>
public sealed class PriceOrder(ITaxService taxes, TaxedBuyer buyers)
{
    public Task<OrderAmounts> PriceAsync(NativeOrderDetails details, OrderAddresses addresses) =>
        buyers.AskAsync(details, addresses, buyer => PriceAsync(details, buyer));

    private async Task<OrderAmounts> PriceAsync(NativeOrderDetails details, Customer buyer)
    {
        var money = details.Money;
        var priced = new List<PricedLine>();
        foreach (var (line, total) in details.Lines.Zip(money.Lines))
        {
            var product = details.Products[line.ProductId];
            var rate = await RateAsync(line, product, buyer);
            (line.ShopVatRate, line.BookedVatRate) = (rate, NamedVat.ToBook(line, rate, isExempt: product.IsTaxExempt || buyer.IsTaxExempt));
            priced.Add(new PricedLine(line.Quantity, line.UnitPrice, total, line.BookedVatRate.Value));
        }

        var (shippingRate, feeRate) = (0m, 0m);
        if (money.Shipping != 0)
            (_, shippingRate) = await taxes.GetShippingPriceAsync(100m, includingTax: true, buyer);
        if (money.PaymentFee != 0)
            (_, feeRate) = await taxes.GetPaymentMethodAdditionalFeeAsync(100m, includingTax: true, buyer);

        return OrderAmounts.From(priced, money.Shipping, money.PaymentFee, money.Discount, shippingRate, feeRate);
    }

    /// <summary>What the shop has for it.</summary>
    private async Task<decimal> RateAsync(MarketplaceOrderLine line, Product product, Customer buyer)
    {
        if (!line.PriceIncludesVat)
            return 0m;

        var (_, rate) = await taxes.GetProductPriceAsync(product, product.TaxCategoryId, 100m, includingTax: true, buyer, priceIncludesTax: true);
        return line.IslandVat ? IslandVat.Reduce(rate) : rate;
    }
}
