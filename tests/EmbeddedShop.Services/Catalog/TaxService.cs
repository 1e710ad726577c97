using EmbeddedShop.Customers;
using EmbeddedShop.Tax;
using Nop.Core;
using Nop.Core.Configuration;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Services.Tax;

namespace EmbeddedShop.Catalog;

/// <summary>The harness has one rate for everything; nopCommerce has providers, categories and addresses.</summary>
public sealed class EmbeddedShopSettings : ISettings
{
    public decimal TaxRate { get; set; } = 24m;
}

/// <summary>Stored prices include tax, prices are shown with tax, and the buyer's address does not matter.</summary>
public sealed class TaxService(TaxProviders providers, CustomerService customers, IWorkContext workContext) : ITaxService
{
    public async Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price) =>
        await GetProductPriceAsync(product, price, await workContext.GetCurrentCustomerAsync());

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, Customer customer) =>
        GetProductPriceAsync(product, price, includingTax: true, customer);

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, bool includingTax, Customer customer) =>
        GetProductPriceAsync(product, 0, price, includingTax, customer, priceIncludesTax: true);

    public async Task<(decimal price, decimal taxRate)> GetProductPriceAsync(
        Product product, int taxCategoryId, decimal price, bool includingTax, Customer customer, bool priceIncludesTax) =>
        price == 0 ? (0, 0) : Taxed(price, includingTax, priceIncludesTax, exempt: product?.IsTaxExempt == true || await IsExemptAsync(customer));

    public async Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, Customer customer) =>
        await GetShippingPriceAsync(price, includingTax: true, customer);

    public async Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, bool includingTax, Customer customer) =>
        price == 0 ? (0, 0) : Taxed(price, includingTax, priceIncludesTax: true, exempt: await IsExemptAsync(customer));

    public Task<(decimal price, decimal taxRate)> GetPaymentMethodAdditionalFeeAsync(decimal price, bool includingTax, Customer customer) =>
        GetShippingPriceAsync(price, includingTax, customer);

    private (decimal Price, decimal Rate) Taxed(decimal price, bool includingTax, bool priceIncludesTax, bool exempt)
    {
        var rate = providers.Instance<FixedRate>().Rate;
        var factor = 1 + (rate / 100);
        var withTax = includingTax && !exempt;
        var taxed = (priceIncludesTax, withTax) switch
        {
            (true, false) => price / factor,
            (false, true) => price * factor,
            _ => price,
        };
        return (taxed, exempt ? 0 : rate);
    }

    private async Task<bool> IsExemptAsync(Customer? customer) =>
        customer is not null && (customer.IsTaxExempt || await customers.IsTaxExemptByRoleAsync(customer));
}
