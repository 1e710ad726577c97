using EmbeddedShop.Customers;
using EmbeddedShop.Tax;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Tax;
using Nop.Services.Common;
using Nop.Services.Tax;

namespace EmbeddedShop.Catalog;

/// <summary>
/// Finds the address that decides, in the host's way, and asks the provider for its rate. No country is guessed from an IP address: the host
/// falls back to the default tax address where it cannot.
/// </summary>
public sealed class TaxService(
    TaxSettings settings, TaxProviders providers, CustomerService customers, IAddressService addresses, IStoreContext stores) : ITaxService
{
    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, bool includingTax, Customer customer) =>
        GetProductPriceAsync(product, 0, price, includingTax, customer, settings.PricesIncludeTax);

    public async Task<(decimal price, decimal taxRate)> GetProductPriceAsync(
        Product? product, int taxCategoryId, decimal price, bool includingTax, Customer customer, bool priceIncludesTax)
    {
        if (price == 0)
            return (0, 0);

        ArgumentNullException.ThrowIfNull(customer);
        var category = taxCategoryId > 0 ? taxCategoryId : product?.TaxCategoryId ?? 0;
        var rate = await providers.Instance<TaxRates>().FindAsync(await AddressAsync(customer), category, (await stores.GetCurrentStoreAsync()).Id);
        var exempt = product?.IsTaxExempt == true || customer.IsTaxExempt || await customers.IsTaxExemptByRoleAsync(customer);
        return Taxed(price, rate, includingTax, priceIncludesTax, exempt);
    }

    public async Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, bool includingTax, Customer customer) =>
        settings.ShippingIsTaxable
            ? await GetProductPriceAsync(null, settings.ShippingTaxClassId, price, includingTax, customer, settings.ShippingPriceIncludesTax)
            : (price, 0);

    public async Task<(decimal price, decimal taxRate)> GetPaymentMethodAdditionalFeeAsync(decimal price, bool includingTax, Customer customer) =>
        settings.PaymentMethodAdditionalFeeIsTaxable
            ? await GetProductPriceAsync(
                null, settings.PaymentMethodAdditionalFeeTaxClassId, price, includingTax, customer, settings.PaymentMethodAdditionalFeeIncludesTax)
            : (price, 0);

    /// <summary>Null when the customer names an address that is not in the customer's book.</summary>
    private async Task<Address?> AddressAsync(Customer customer) => settings.TaxBasedOn switch
    {
        TaxBasedOn.BillingAddress when customer.BillingAddressId is not null => await customers.GetCustomerBillingAddressAsync(customer),
        TaxBasedOn.ShippingAddress when customer.ShippingAddressId is not null => await customers.GetCustomerShippingAddressAsync(customer),
        _ => await addresses.GetAddressByIdAsync(settings.DefaultTaxAddressId),
    };

    private static (decimal Price, decimal Rate) Taxed(decimal price, decimal rate, bool includingTax, bool priceIncludesTax, bool exempt)
    {
        var factor = 1 + (rate / 100);
        var taxed = (priceIncludesTax, WithTax: includingTax && !exempt) switch
        {
            (true, false) => price / factor,
            (false, true) => price * factor,
            _ => price,
        };
        return (taxed, exempt ? 0 : rate);
    }
}
