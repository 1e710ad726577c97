using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Tax;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Finds the VAT rate of each line with nop's tax settings and computes the amounts. Catalogue prices play no part.</summary>
public sealed class PriceOrder(ITaxService taxes, TaxSettings settings)
{
    public async Task<OrderAmounts> PriceAsync(NativeOrderParts parts, OrderAddresses addresses)
    {
        var buyer = TaxedBuyer(parts.Customer, addresses);
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

    /// <summary>
    /// The buyer with the order's addresses, only to ask for rates: without them nop takes the country from the IP address of the request,
    /// which in a task is the server's. An address without a country, such as a collection point's, is taxed like the shop's default one.
    /// </summary>
    private Customer TaxedBuyer(Customer customer, OrderAddresses addresses) => new()
    {
        Id = customer.Id,
        CustomerGuid = customer.CustomerGuid,
        IsTaxExempt = customer.IsTaxExempt,
        BillingAddressId = TaxAddressId(addresses.Billing),
        ShippingAddressId = TaxAddressId(addresses.Shipping),
    };

    private int? TaxAddressId(Address address) =>
        address.CountryId is > 0 ? address.Id
        : settings.DefaultTaxAddressId > 0 ? settings.DefaultTaxAddressId
        : null;
}
