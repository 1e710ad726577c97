using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Services.Customers;
using Nop.Services.Tax;

namespace Plugin.Tests.Histories.Shop;

/// <summary>The rates of <see cref="ShopFacts"/> for a buyer in some country, by the billing address in the buyer's book; 0 for anybody else.</summary>
internal sealed class ShopTaxes(ShopFacts facts, ICustomerService customers) : ITaxService
{
    public async Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, int taxCategoryId, decimal price, bool includingTax, Customer customer, bool priceIncludesTax)
    {
        facts.Taxed.Add(customer);
        return (price, product.IsTaxExempt ? 0m : await RateAsync(customer, facts.Rate));
    }

    public async Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, bool includingTax, Customer customer) =>
        (price, await RateAsync(customer, facts.ShippingRate));

    public async Task<(decimal price, decimal taxRate)> GetPaymentMethodAdditionalFeeAsync(decimal price, bool includingTax, Customer customer) =>
        (price, await RateAsync(customer, facts.FeeRate));

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price) => throw new NotSupportedException();

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, Customer customer) => throw new NotSupportedException();

    /// <summary>Prices are entered with tax.</summary>
    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, bool includingTax, Customer customer) =>
        Task.FromResult((price, facts.Rate));

    public Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, Customer customer) => throw new NotSupportedException();

    private async Task<decimal> RateAsync(Customer customer, decimal rate) =>
        await customers.GetCustomerBillingAddressAsync(customer) is { CountryId: > 0 } ? rate : 0m;
}
