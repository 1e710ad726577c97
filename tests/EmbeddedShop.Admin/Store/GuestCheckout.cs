using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Orders;
using Nop.Services.Tax;

namespace EmbeddedShop.Admin.Store;

/// <summary>Places a native order for one product, the way the host's checkout leaves it behind: customer, address, order, item, note, stock, event.</summary>
public sealed class GuestCheckout(
    IOrderService orders, IProductService products, IProductAttributeFormatter attributes, IAddressService addresses, ICustomerService customers,
    ICountryService countries, ITaxService taxes, IShoppingCartService carts, ICustomNumberFormatter numbers, IStoreContext storeContext, IWorkContext workContext, IEventPublisher events)
{
    private const decimal ShippingPrice = 3.50m;

    public async Task<Order> PlaceAsync(Product product, ProductAttributeCombination? combination, CheckoutForm form)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var address = await AddressAsync(customer, form);
        var attributesXml = combination?.AttributesXml ?? string.Empty;
        var (listPrice, _, _) = await carts.GetUnitPriceAsync(
            product, customer, await storeContext.GetCurrentStoreAsync(), ShoppingCartType.ShoppingCart, form.Quantity, attributesXml,
            customerEnteredPrice: 0, rentalStartDate: null, rentalEndDate: null, includeDiscounts: true);
        var (inclTax, taxRate) = await taxes.GetProductPriceAsync(product, listPrice, includingTax: true, customer);
        var (exclTax, _) = await taxes.GetProductPriceAsync(product, listPrice, includingTax: false, customer);
        var (shippingIncl, _) = await taxes.GetShippingPriceAsync(ShippingPrice, includingTax: true, customer);
        var (shippingExcl, _) = await taxes.GetShippingPriceAsync(ShippingPrice, includingTax: false, customer);

        var order = await InsertOrderAsync(customer, address, Round(inclTax * form.Quantity), Round(exclTax * form.Quantity), Round(shippingIncl), Round(shippingExcl), taxRate);
        await orders.InsertOrderItemAsync(new OrderItem
        {
            OrderItemGuid = Guid.NewGuid(),
            OrderId = order.Id,
            ProductId = product.Id,
            Quantity = form.Quantity,
            UnitPriceInclTax = Round(inclTax),
            UnitPriceExclTax = Round(exclTax),
            PriceInclTax = Round(inclTax * form.Quantity),
            PriceExclTax = Round(exclTax * form.Quantity),
            OriginalProductCost = product.ProductCost,
            AttributesXml = attributesXml,
            AttributeDescription = attributesXml.Length == 0 ? string.Empty : await attributes.FormatAttributesAsync(product, attributesXml),
        });
        await products.AdjustInventoryAsync(
            product, -form.Quantity, attributesXml, $"The stock quantity has been reduced by placing the order #{order.Id}");
        await orders.InsertOrderNoteAsync(new OrderNote { OrderId = order.Id, Note = "Order placed", CreatedOnUtc = DateTime.UtcNow });
        await events.PublishAsync(new OrderPlacedEvent(order));
        return order;
    }

    private async Task<Address> AddressAsync(Customer customer, CheckoutForm form)
    {
        var address = new Address
        {
            FirstName = form.FirstName,
            LastName = form.LastName,
            Email = form.Email,
            Address1 = form.Address,
            City = form.City,
            ZipPostalCode = form.ZipPostalCode,
            PhoneNumber = form.Phone,
            CountryId = (await countries.GetCountryByTwoLetterIsoCodeAsync("GR"))?.Id,
            CreatedOnUtc = DateTime.UtcNow,
        };
        await addresses.InsertAddressAsync(address);
        await customers.InsertCustomerAddressAsync(customer, address);
        (customer.BillingAddressId, customer.ShippingAddressId) = (address.Id, address.Id);
        await customers.UpdateCustomerAsync(customer);
        return address;
    }

    private async Task<Order> InsertOrderAsync(
        Customer customer, Address address, decimal subtotalIncl, decimal subtotalExcl, decimal shippingIncl, decimal shippingExcl, decimal taxRate)
    {
        var tax = subtotalIncl - subtotalExcl + shippingIncl - shippingExcl;
        var order = new Order
        {
            OrderGuid = Guid.NewGuid(),
            StoreId = (await storeContext.GetCurrentStoreAsync()).Id,
            CustomerId = customer.Id,
            BillingAddressId = address.Id,
            ShippingAddressId = address.Id,
            OrderStatus = OrderStatus.Pending,
            PaymentStatus = PaymentStatus.Pending,
            ShippingStatus = ShippingStatus.NotYetShipped,
            PaymentMethodSystemName = "Payments.CheckMoneyOrder",
            ShippingMethod = "Ground",
            ShippingRateComputationMethodSystemName = "Shipping.FixedByWeightByTotal",
            CustomerCurrencyCode = "EUR",
            CurrencyRate = 1,
            CustomerLanguageId = (await workContext.GetWorkingLanguageAsync()).Id,
            OrderSubtotalInclTax = subtotalIncl,
            OrderSubtotalExclTax = subtotalExcl,
            OrderShippingInclTax = shippingIncl,
            OrderShippingExclTax = shippingExcl,
            OrderTax = tax,
            TaxRates = string.Create(CultureInfo.InvariantCulture, $"{taxRate:0.####}:{tax:0.####};   "),
            OrderTotal = subtotalIncl + shippingIncl,
            CreatedOnUtc = DateTime.UtcNow,
            CustomOrderNumber = string.Empty,
        };
        await orders.InsertOrderAsync(order);
        order.CustomOrderNumber = numbers.GenerateOrderCustomNumber(order);
        await orders.UpdateOrderAsync(order);
        return order;
    }

    private static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
